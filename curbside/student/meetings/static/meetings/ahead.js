"use strict";
/* On the pages before a conversation: the screen is kept for when there is no network, and on the day its sheet too,
   locked, so that the first look at it may already be without. */
(() => {
  const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");
  const { vault } = globalThis.curbside;
  const { language, meeting, sheet } = read("talk-ahead");

  async function keep(identities) {
    await vault.lockOthers(identities.map(({ person }) => person));
    const drawer = await vault.open(identities);
    await drawer.keepSheet(meeting, sheet);
  }

  const worker = navigator.serviceWorker?.register(`/talk-worker.js?lang=${language}`, { scope: "/meetings/" });
  worker?.catch((trouble) => console.warn(trouble));
  if (sheet) keep(read("ahead-drawers")).catch((trouble) => console.warn(trouble));
})();
