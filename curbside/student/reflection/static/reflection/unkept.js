// Words typed and not kept yet: the tick beside them goes, and the browser asks before it lets them go.
const page = document.querySelector("form.debrief");
let unkept = false;

function mark(state) {
  if (!state?.dataset.unkept) return;
  state.textContent = state.dataset.unkept;
  delete state.dataset.unkept;
}

page?.addEventListener("input", (event) => {
  unkept = true;
  mark(event.target.closest(".fold")?.querySelector(":scope > summary > .kept"));
  mark(page.querySelector(".so-far .state"));
});
page?.addEventListener("submit", () => { unkept = false; });
addEventListener("beforeunload", (event) => { if (unkept) event.preventDefault(); });
