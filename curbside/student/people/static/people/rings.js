"use strict";
/* Moving someone to another ring by dragging their dot. It posts the same form as the list below, which is the way
   by keyboard and without scripts. */
(() => {
  const drawing = document.querySelector("svg.rings");
  const form = document.getElementById("drag");
  if (!drawing || !form) return;
  document.getElementById("can-drag").hidden = false; // not said where nothing can be dragged
  const CENTRE = { x: 180, y: 520 };
  const BEGINS = 8; // pixels before a press becomes a drag
  const rings = [...drawing.querySelectorAll("path[data-ring]")];
  let held = null;

  const pointOf = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());

  function ringAt(point) {
    const away = Math.hypot(point.x - CENTRE.x, point.y - CENTRE.y);
    const distance = (ring) => Math.abs(Number(ring.dataset.radius) - away);
    return rings.reduce((nearest, ring) => (distance(ring) < distance(nearest) ? ring : nearest));
  }

  function letGo() {
    held.link.removeAttribute("transform");
    held.link.classList.remove("held");
    for (const ring of rings) ring.classList.remove("acc", "thick");
    held = null;
  }

  drawing.addEventListener("pointerdown", (event) => {
    const link = event.target.closest("a[data-move]");
    if (!link || event.button !== 0) return;
    held = { link, from: pointOf(event), x: event.clientX, y: event.clientY, moving: false, pointer: event.pointerId };
  });

  drawing.addEventListener("pointermove", (event) => {
    if (!held || event.pointerId !== held.pointer) return;
    if (!held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < BEGINS) return;
    if (!held.moving) {
      held.moving = true;
      held.link.classList.add("held");
      drawing.setPointerCapture(event.pointerId);
    }
    const point = pointOf(event);
    held.link.setAttribute("transform", `translate(${point.x - held.from.x} ${point.y - held.from.y})`);
    const over = ringAt(point);
    for (const ring of rings) {
      ring.classList.toggle("acc", ring === over);
      ring.classList.toggle("thick", ring === over);
    }
  });

  drawing.addEventListener("pointerup", (event) => {
    if (!held || event.pointerId !== held.pointer) return;
    const { link, moving } = held;
    const ring = ringAt(pointOf(event)).dataset.ring;
    letGo();
    if (!moving) return;
    // The click that follows a drag is not a wish to open the page.
    window.addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
    if (ring === link.dataset.from) return;
    form.action = link.dataset.move;
    form.elements.ring.value = ring;
    form.submit();
  });

  drawing.addEventListener("pointercancel", () => held && letGo());
  window.addEventListener("keydown", (event) => event.key === "Escape" && held && letGo());
  drawing.addEventListener("dragstart", (event) => event.preventDefault());
})();
