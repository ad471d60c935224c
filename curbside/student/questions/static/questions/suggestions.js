// Suggestions while a question is typed: after a pause the words are looked at, and what could be said about them comes
// back below the field. Nothing is said of a half-typed word until the writer rests or goes on to the next field; what
// one is looking at stays where it is on the screen. One request at a time; an answer about older words is dropped;
// without a network nothing happens. Without this script the same suggestions stand on the page once it is kept.
"use strict";
(() => {
  const PAUSE_MS = 900;
  const REST_MS = 2_500;
  const PATIENCE_MS = 10_000;
  const BEGUN_WORDS = 3;
  const HALF_TYPED = /[\p{L}\p{N}]$/u;

  // We hold the place ourselves; the browser doing so as well would move it twice.
  document.documentElement.style.overflowAnchor = "none";

  function watch(region) {
    const form = region.closest("form");
    // By its tag: a refused wording brings a button of the same name.
    const field = form.querySelector("textarea[name=text]");
    const status = form.querySelector("[data-status]");
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
      clearTimeout(pause);
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
        // Nothing changes under the hands of somebody who is reading there.
        if (isRead()) return;
        if (piece !== null && field.value === text) show(piece);
        seen = text;
      } catch {
        // No network or no server just now: the same words are asked about when something is typed again.
      } finally {
        asking = false;
        if (field.value !== text) wait();
      }
    }

    function isRead() {
      return document.activeElement !== region && region.contains(document.activeElement);
    }

    function show(piece) {
      const before = announced();
      const isOpen = region.querySelector("details")?.open ?? false;
      inPlace(() => {
        forgive();
        if (region.innerHTML.trim() !== piece.trim()) region.innerHTML = piece;
        // One that was left while the answer was on its way does not come back.
        for (const { value } of form.querySelectorAll("input[name=let_be]")) {
          region.querySelector(`button[name=let_be][value="${CSS.escape(value)}"]`)?.closest("[data-hint]").remove();
        }
        bringUp();
        const folded = region.querySelector("details");
        if (folded) folded.open = isOpen;
      });
      if (announced() !== before) status.textContent = announced() || region.dataset.none;
    }

    // What was wrong with the words that were sent is said of other words no longer.
    function forgive() {
      const row = field.closest(".field");
      row.classList.remove("off");
      row.querySelector(".errors")?.remove();
      field.removeAttribute("aria-invalid");
    }

    function announced() {
      return region.querySelector("[data-announce]")?.dataset.announce ?? "";
    }

    function inPlace(change) {
      const held = document.activeElement;
      const before = held.getBoundingClientRect().top;
      change();
      if (held.isConnected && held !== document.body) scrollBy(0, held.getBoundingClientRect().top - before);
    }

    // There is always one in sight while there are any.
    function bringUp() {
      const folded = region.querySelector("details[data-counts]");
      if (!folded) return;
      const [next] = folded.querySelectorAll("[data-hint]");
      if (next && !folded.parentElement.querySelector(":scope > [data-hint]")) folded.before(next);
      const left = folded.querySelectorAll("[data-hint]").length;
      if (left) folded.querySelector("[data-count]").textContent = folded.dataset.counts.split("|")[left - 1];
      else folded.remove();
    }

    function wait() {
      clearTimeout(pause);
      const before = field.value.slice(0, field.selectionEnd);
      const hasBegun = field.value.trim().split(/\s+/).length >= BEGUN_WORDS;
      pause = setTimeout(ask, hasBegun && !HALF_TYPED.test(before) ? PAUSE_MS : REST_MS);
    }

    function keepMine(event) {
      const button = event.target.closest("button[name=let_be]");
      if (!button) return;
      event.preventDefault();
      const kept = document.createElement("input");
      Object.assign(kept, { type: "hidden", name: "let_be", value: button.value });
      region.after(kept);
      // Not the field: on a phone its keyboard would open uncalled. From here Tab goes on to what comes next.
      region.tabIndex = -1;
      region.focus({ preventScroll: true });
      button.closest("[data-hint]").remove();
      bringUp();
      if (!region.querySelector("[data-hint]")) region.replaceChildren();
      status.textContent = region.dataset.kept;
    }

    field.addEventListener("input", wait);
    field.addEventListener("blur", ({ relatedTarget }) => {
      if (relatedTarget?.matches("input, textarea, select, summary")) ask();
    });
    region.addEventListener("focusout", wait);
    region.addEventListener("click", keepMine);
  }

  // The browser asks before it lets typed words go; not where one chose to leave.
  function guard(form) {
    let isGoing = false;
    const isUnkept = () =>
      form.querySelector(".errors") || [...form.querySelectorAll("[id]")].some((one) => "defaultValue" in one && one.value !== one.defaultValue);
    form.addEventListener("submit", () => {
      isGoing = true;
    });
    form.addEventListener("click", ({ target }) => {
      isGoing = Boolean(target.closest("[data-leave]"));
    });
    addEventListener("beforeunload", (event) => !isGoing && isUnkept() && event.preventDefault());
  }

  for (const region of document.querySelectorAll("[data-suggestions]")) {
    watch(region);
    guard(region.closest("form"));
  }
})();
