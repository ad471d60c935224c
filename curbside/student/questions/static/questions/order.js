// Questions are put in order by dragging their number; while one is held, the cards show only their questions. It posts
// the same form as the buttons beneath, which are the way by keyboard and without scripts.
"use strict";
(() => {
  const BEGINS = 6; // pixels before a press becomes a drag
  const EDGE = 120; // pixels from the edge of the window where it begins to scroll
  const STEP = 12;
  const main = document.getElementById("main");
  let held = null;

  main.classList.add("can-order");

  const cards = () => [...main.querySelectorAll("[data-place]")];

  // Cards fold and unfold around the held one, which stays under the finger.
  function around(card, change) {
    const before = card.getBoundingClientRect().top;
    change();
    scrollBy(0, card.getBoundingClientRect().top - before);
  }

  function begin() {
    const lists = new Set(cards().map((card) => card.parentElement));
    held.lists = [...lists].map((list) => [list, [...list.children]]);
    held.place = cards().indexOf(held.card) + 1;
    main.setPointerCapture(held.pointer);
    around(held.card, () => {
      main.classList.add("ordering");
      held.card.classList.add("held");
    });
  }

  // The others go around the held one: a node that is moved would lose the finger.
  function follow(y) {
    const all = cards();
    const at = all.indexOf(held.card);
    const isAbove = (card) => {
      const { top, height } = card.getBoundingClientRect();
      return top + height / 2 < y;
    };
    if (at > 0 && !isAbove(all[at - 1])) held.card.after(all[at - 1]);
    else if (at < all.length - 1 && isAbove(all[at + 1])) held.card.before(all[at + 1]);
    else return;
    number();
  }

  function number() {
    for (const [at, card] of cards().entries()) card.querySelector(".num").textContent = at + 1;
  }

  function letGo(isKept) {
    const { card, lists, place } = held;
    held = null;
    if (!lists) return;
    const towards = cards().indexOf(card) + 1;
    const undo = () => {
      for (const [list, children] of lists) list.append(...children);
      number();
    };
    const isMoved = isKept && towards !== place;
    around(card, () => {
      main.classList.remove("ordering");
      card.classList.remove("held");
      if (!isMoved) undo();
    });
    const form = card.querySelector("[data-position]");
    if (isMoved) form.dispatchEvent(new CustomEvent("place", { bubbles: true, detail: { towards, undo } }));
  }

  main.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest("[data-place] > .num");
    if (!grip || event.button !== 0 || main.ariaBusy === "true") return;
    held = { card: grip.parentElement, y: event.clientY, pointer: event.pointerId, lists: null, place: 0 };
  });

  main.addEventListener("pointermove", (event) => {
    if (!held || event.pointerId !== held.pointer) return;
    // Let go outside of the page's middle, where nothing tells us.
    if (!held.lists && !event.buttons) held = null;
    if (!held) return;
    if (!held.lists && Math.abs(event.clientY - held.y) < BEGINS) return;
    if (!held.lists) begin();
    const others = cards().filter((card) => card !== held.card);
    if (event.clientY < EDGE && others[0].getBoundingClientRect().top < EDGE) scrollBy(0, -STEP);
    if (event.clientY > innerHeight - EDGE && others.at(-1).getBoundingClientRect().bottom > innerHeight - EDGE) scrollBy(0, STEP);
    follow(event.clientY);
  });

  main.addEventListener("pointerup", (event) => held?.pointer === event.pointerId && letGo(true));
  main.addEventListener("pointercancel", (event) => held?.pointer === event.pointerId && letGo(false));
  addEventListener("keydown", (event) => held && event.key === "Escape" && letGo(false));
})();
