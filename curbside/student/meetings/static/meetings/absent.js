"use strict";
/* What the phone says in place of a page it does not have. A press that did not arrive is called just that. */
(() => {
  const { filled } = globalThis.curbside;
  const helpOf = (path) => path.endsWith("/help/");

  async function showAbsent(words, { drawer, locked }) {
    const page = document.getElementById("absent");
    const say = (name, text) => { page.querySelector(`[data-part="${name}"]`).textContent = text; };
    const attempted = document.getElementById("talk").dataset.attempt === "post";
    const texts = attempted ? [words.not_sent_more] : [locked ? words.locked : words.absent, locked ? "" : words.absent_more];
    if (helpOf(location.pathname)) texts.push(filled(words.not_sent_help, { number: words.emergency }));
    if (attempted) say("absent-title", words.not_sent);
    say("absent-text", texts.filter(Boolean).join(" "));
    page.querySelector('[data-part="again"]').href = location.pathname + location.search;
    const rows = (await drawer?.sheets() ?? []).map((sheet) => row(words, sheet));
    page.querySelector('[data-part="absent-talks"]').replaceChildren(...rows);
    page.hidden = false;
  }

  function row(words, sheet) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    item.className = "row";
    link.href = `/meetings/${sheet.meeting}/talk/`;
    link.textContent = filled(words.with, { name: sheet.name });
    item.append(link);
    return item;
  }

  globalThis.curbside.showAbsent = showAbsent;
})();
