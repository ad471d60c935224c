"use strict";
/* Signing out: lines that only this phone has are sent or discarded first, then the drawer is emptied.
   On a page where somebody else or nobody is signed in, every other drawer is locked. */
(() => {
  const { vault, log, Sync } = globalThis.curbside;
  const section = document.getElementById("leaving");
  const part = (name) => section.querySelector(`[data-part="${name}"]`);
  const identities = JSON.parse(document.getElementById("leaving-drawers").textContent);
  let form = null;

  async function begin(event) {
    if (!identities.length || event.target.getAttribute("action") !== section.dataset.signOut) return;
    event.preventDefault();
    form = event.target;
    try {
      const drawer = await vault.open(identities);
      const unsent = await drawer.unsent();
      if (unsent) return ask(unsent);
      await drawer.wipe();
    } catch (trouble) {
      console.warn(trouble);
    }
    return form.submit();
  }

  function ask(unsent) {
    const words = part("count").dataset;
    part("count").textContent = (unsent === 1 ? words.one : words.many).replace("{count}", unsent);
    section.hidden = false;
    part("count").focus();
  }

  async function send() {
    const drawer = await vault.open(identities);
    await log.writeDrafts(drawer);
    await new Sync(drawer, () => {}).run();
    const unsent = await drawer.unsent();
    if (!unsent) return discard();
    ask(unsent);
    part("answer").textContent = part("answer").dataset.offline;
  }

  async function discard() {
    await (await vault.open(identities)).wipe();
    form.submit();
  }

  addEventListener("submit", begin);
  part("send").addEventListener("click", send);
  part("discard").addEventListener("click", discard);
  part("stay").addEventListener("click", () => { section.hidden = true; });
  vault.lockOthers(identities.map(({ person }) => person)).catch((trouble) => console.warn(trouble));
})();
