// The sheet without going away: what a button does is done behind the page, and the page is drawn anew around what one
// was looking at. What was typed elsewhere on it stays. Refused words, a lost session or no network are shown the
// browser's own way, which is also the way without this script; doing a thing twice is harmless here.
"use strict";
(() => {
  const PATIENCE_MS = 10_000;
  const main = document.getElementById("main");
  const status = document.querySelector("[data-status]");

  // We hold the place ourselves; the browser doing so as well would move it twice.
  document.documentElement.style.overflowAnchor = "none";

  const addressOf = (form, button) => (button?.hasAttribute("formaction") ? button.formAction : form.action);

  async function act(form, button) {
    if (main.ariaBusy === "true") return;
    main.ariaBusy = "true";
    try {
      draw(await answerTo(form, button), form, button);
    } catch {
      form.action = addressOf(form, button);
      if (button?.name) form.append(made("input", button.name, button.value));
      form.submit();
    } finally {
      main.ariaBusy = "false";
    }
  }

  async function answerTo(form, button) {
    const body = new FormData(form);
    if (button?.name) body.append(button.name, button.value);
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(addressOf(form, button), { method: "POST", body, credentials: "same-origin", signal });
    if (!answer.ok || new URL(answer.url).pathname !== location.pathname) throw new Error("another page");
    return new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("main");
  }

  function draw(next, form, button) {
    const seen = form.closest("[id]");
    const beside = [seen, seen.nextElementSibling, seen.previousElementSibling].filter((one) => one?.id);
    const tops = new Map(beside.map((one) => [one.id, one.getBoundingClientRect().top]));
    const typed = [...main.querySelectorAll("form :is(input, textarea)[id]")].filter(
      (field) => field.value !== field.defaultValue && !form.contains(field),
    );
    main.replaceChildren(...next.childNodes);
    for (const { id, value } of typed) {
      const field = document.getElementById(id);
      if (!field) continue;
      field.value = value;
      field.closest("details")?.setAttribute("open", "");
    }
    const id = [...tops.keys()].find((one) => document.getElementById(one));
    const place = document.getElementById(id) ?? main;
    if (id) scrollBy(0, place.getBoundingClientRect().top - tops.get(id));
    goOn(place, button);
    const notices = [...main.querySelectorAll(".notices p")].map((one) => one.textContent.trim());
    status.textContent = notices.join(" ") || place.querySelector(".asked")?.textContent || "";
  }

  // From the same button, or from the one beside it where that is gone: a question may move several places.
  function goOn(place, button) {
    const named = button?.name ? `button[name="${button.name}"]` : "";
    const again = named && place.querySelector(`${named}[value="${CSS.escape(button.value)}"]`);
    const target = again || (named && place.querySelector(named)) || place.querySelector("h3") || place;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: "center" });
  }

  function made(kind, name, value) {
    return Object.assign(document.createElement(kind), { type: "hidden", name, value });
  }

  main.addEventListener("submit", (event) => {
    if (event.target.method !== "post") return;
    event.preventDefault();
    void act(event.target, event.submitter);
  });

  // For the drawing of the order, next door.
  main.addEventListener("place", ({ target, detail }) => {
    void act(target, made("button", "towards", detail));
  });
})();
