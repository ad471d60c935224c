// The sheet without going away: what a button does is done behind the page, and the page is drawn anew around what one
// was looking at. What was typed elsewhere on it stays. Where it was not done, the page stays and says why. Refused
// words are shown the browser's own way, which is also the way without this script; doing a thing twice is harmless.
"use strict";
(() => {
  const PATIENCE_MS = 10_000;
  const main = document.getElementById("main");
  const status = document.querySelector("[data-status]");

  let isGoing = false;

  // We hold the place ourselves; the browser doing so as well would move it twice.
  document.documentElement.style.overflowAnchor = "none";

  const addressOf = (form, button) => (button?.hasAttribute("formaction") ? button.formAction : form.action);

  async function act(form, button, undo) {
    if (main.ariaBusy === "true") return;
    main.ariaBusy = "true";
    try {
      const answer = await answerTo(form, button);
      if (answer.page) return draw(answer.page, form, button);
      if (!answer.failure) return goThere(form, button);
      undo?.();
      say(form, button, answer.failure);
    } finally {
      main.ariaBusy = "false";
    }
  }

  // The page as it is now, or why there is none; neither when the answer is another page.
  async function answerTo(form, button, isAgain = false) {
    const body = new FormData(form);
    if (button?.name) body.append(button.name, button.value);
    const answer = await ask(addressOf(form, button), { method: "POST", body });
    if (!answer) return { failure: navigator.onLine ? "silent" : "offline" };
    if (answer.status >= 500) return { failure: "failed" };
    const isRefused = answer.status === 403 || pathOf(answer) === status.dataset.signIn;
    if (isRefused && !isAgain && (await takeNewToken())) return answerTo(form, button, true);
    if (isRefused) return { failure: "signedOut" };
    if (!answer.ok) return { failure: "gone" };
    return { page: pathOf(answer) === location.pathname && (await read(answer)).getElementById("main") };
  }

  async function ask(address, how = {}) {
    try {
      return await fetch(address, { credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE_MS), ...how });
    } catch {
      return null;
    }
  }

  const pathOf = (answer) => new URL(answer.url).pathname;

  const read = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");

  // Who has signed in anew in another tab goes on here as if nothing had been.
  async function takeNewToken() {
    const answer = await ask(location.href);
    if (!answer?.ok || pathOf(answer) !== location.pathname) return false;
    const { value } = (await read(answer)).querySelector("[name=csrfmiddlewaretoken]");
    for (const token of document.querySelectorAll("[name=csrfmiddlewaretoken]")) token.value = value;
    return true;
  }

  function goThere(form, button) {
    isGoing = true;
    form.action = addressOf(form, button);
    if (button?.name) form.append(made("input", button.name, button.value));
    form.submit();
  }

  function say(form, button, failure) {
    const near = button?.closest(".acts") ?? form;
    const said = near.nextElementSibling?.matches(".errors") ? near.nextElementSibling : document.createElement("p");
    near.after(said);
    said.className = "errors";
    status.textContent = said.textContent = status.dataset[failure];
    if (failure !== "signedOut") return;
    const link = Object.assign(document.createElement("a"), { href: status.dataset.signIn, target: "_blank", rel: "noopener" });
    link.textContent = status.dataset.signInWords;
    said.append(" ", link);
  }

  function draw(next, form, button) {
    const seen = button?.closest("[id]") ?? form.closest("[id]");
    const near = [seen, seen.nextElementSibling, seen.previousElementSibling].filter((one) => one?.id && one !== main);
    const tops = new Map(near.map((one) => [one.id, one.getBoundingClientRect().top]));
    const typed = unsent().filter((field) => !form.contains(field));
    main.replaceChildren(...next.childNodes);
    for (const { id, value } of typed) typeAgain(document.getElementById(id), value);
    const [, changed] = /\/cards\/([^/]+)\//.exec(addressOf(form, button)) ?? [];
    const id = [...tops.keys(), `card-${changed}`].find((one) => document.getElementById(one));
    const place = document.getElementById(id) ?? main;
    const back = wayBack(seen, place);
    const top = tops.get(back ? seen.id : id);
    const notices = broughtTo(back ?? place);
    if (top !== undefined) scrollBy(0, (back ?? place).getBoundingClientRect().top - top);
    goOn(back ?? place, button);
    const drawing = place.querySelector("[role=img]")?.getAttribute("aria-label");
    status.textContent = notices || place.querySelector(".asked")?.textContent || drawing || "";
  }

  // What was done is said where it was done. Aloud it is said once, by the status below the page.
  function broughtTo(place) {
    const notices = main.querySelector(".notices");
    if (!notices) return "";
    notices.removeAttribute("role");
    if (place !== main) (place.querySelector(".asked") ?? place.lastElementChild).after(notices);
    return [...notices.children].map((one) => one.textContent.trim()).join(" ");
  }

  function unsent() {
    return [...main.querySelectorAll("form :is(input, textarea)[id]")].filter(({ value, defaultValue }) => value !== defaultValue);
  }

  function typeAgain(field, value) {
    if (!field) return;
    field.value = value;
    for (let fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  }

  // What was removed can be brought back from where it stood, not only from the foot of the page.
  function wayBack(seen, place) {
    if (place === main || !seen.id.startsWith("card-") || document.getElementById(seen.id)) return null;
    const row = main.querySelector(`form[action$="/${seen.id.slice(5)}/return/"]`)?.closest("li").cloneNode(true);
    if (row && seen.previousElementSibling?.id === place.id) place.after(row);
    else if (row) place.before(row);
    return row;
  }

  // From the same button, or from the one beside it where that is gone: a question may move several places.
  function goOn(place, button) {
    const named = button?.name ? `button[name="${button.name}"]` : "";
    const again = named && place.querySelector(`${named}[value="${CSS.escape(button.value)}"]`);
    const near = again || (named && place.querySelector(named)) || place.querySelector("h3, .row button, summary");
    const target = (place !== main && near) || place;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    const { top, bottom } = target.getBoundingClientRect();
    if (target === main) scrollTo(0, 0);
    else if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: "center" });
  }

  function made(kind, name, value) {
    return Object.assign(document.createElement(kind), { type: "hidden", name, value });
  }

  main.addEventListener("submit", (event) => {
    if (event.target.method !== "post") return;
    event.preventDefault();
    void act(event.target, event.submitter);
  });

  // The browser asks before it lets typed words go.
  addEventListener("beforeunload", (event) => !isGoing && unsent().length && event.preventDefault());

  // For the drawing of the order, next door.
  main.addEventListener("place", ({ target, detail }) => {
    void act(target, made("button", "towards", detail.towards), detail.undo);
  });
})();
