// Suggestions while a question is typed: after a pause the words are looked at, and what could be said about them
// comes back beside the field. One request at a time; an answer about older words is dropped; without a network
// nothing happens. Without this script the same suggestions stand on the page once the question is kept.
"use strict";
(() => {
  const PAUSE_MS = 400;
  const PATIENCE_MS = 10_000;

  function watch(region) {
    const form = region.closest("form");
    // By its tag: a refused wording brings a button of the same name.
    const field = form.querySelector("textarea[name=text]");
    const written = field.value;
    let seen = written;
    let pause = 0;
    let asking = false;

    function said(text) {
      const data = new FormData();
      data.set("csrfmiddlewaretoken", form.elements.namedItem("csrfmiddlewaretoken").value);
      data.set("text", text);
      for (const kept of form.querySelectorAll("input[name=let_be]")) data.append("let_be", kept.value);
      // What was left about the words as they are kept is left as long as they stand.
      const left = text === written ? region.dataset.left.split(" ").filter(Boolean) : [];
      for (const code of left) data.append("let_be", code);
      return data;
    }

    async function ask() {
      const text = field.value;
      // While one is on its way the next words wait; they are asked about when it is back.
      if (asking || text === seen) return;
      asking = true;
      try {
        const answer = await fetch(region.dataset.suggestions, {
          method: "POST",
          body: said(text),
          credentials: "same-origin",
          redirect: "error",
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        const piece = answer.ok ? await answer.text() : null;
        if (piece !== null && field.value === text) show(piece);
        seen = text;
      } catch {
        // No network or no server just now: the same words are asked about when something is typed again.
      } finally {
        asking = false;
        if (field.value !== text) wait();
      }
    }

    function show(piece) {
      if (region.innerHTML.trim() !== piece.trim()) region.innerHTML = piece;
      // One that was left while the answer was on its way does not come back.
      for (const { value } of form.querySelectorAll("input[name=let_be]")) {
        region.querySelector(`button[name=let_be][value="${CSS.escape(value)}"]`)?.closest("[data-hint]").remove();
      }
    }

    function wait() {
      clearTimeout(pause);
      pause = setTimeout(ask, PAUSE_MS);
    }

    function keepMine(event) {
      const button = event.target.closest("button[name=let_be]");
      if (!button) return;
      event.preventDefault();
      const kept = document.createElement("input");
      Object.assign(kept, { type: "hidden", name: "let_be", value: button.value });
      region.after(kept);
      button.closest("[data-hint]").remove();
      field.focus();
    }

    field.addEventListener("input", wait);
    region.addEventListener("click", keepMine);
  }

  for (const region of document.querySelectorAll("[data-suggestions]")) watch(region);
})();
