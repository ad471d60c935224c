// How much room is left for a text, said while one types as soon as it gets narrow, and how much is too much. Without
// this script the server says it once the page is sent. Nothing is ever cut.
"use strict";
(() => {
  const REST_MS = 500; // so that a screen reader hears it once one rests, not at every key
  const NEAR = 0.9;
  const { left, over } = document.currentScript.dataset;
  const notes = new WeakMap();

  function words(field) {
    const most = Number(field.dataset.most);
    const typed = [...field.value.trim()].length;
    if (typed > most) return over.replace("{n}", typed - most);
    return typed >= most * NEAR ? left.replace("{n}", most - typed) : "";
  }

  function noteOf(field) {
    if (!notes.get(field)?.isConnected) {
      const note = Object.assign(document.createElement("p"), { className: "hint" });
      note.setAttribute("role", "status");
      field.after(note);
      notes.set(field, note);
    }
    return notes.get(field);
  }

  function say(field) {
    const said = words(field);
    if (said || notes.has(field)) noteOf(field).textContent = said;
  }

  const rests = new WeakMap();
  document.addEventListener("input", ({ target }) => {
    if (!target.dataset?.most) return;
    clearTimeout(rests.get(target));
    rests.set(target, setTimeout(say, REST_MS, target));
  });
})();
