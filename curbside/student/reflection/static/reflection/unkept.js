// Words typed and not kept yet: the tick beside them goes, and the browser asks before it lets them go.
const page = document.querySelector("form.debrief");
let unkept = false;

page?.addEventListener("input", (event) => {
  unkept = true;
  const state = event.target.closest(".q, .part")?.querySelector("[data-unkept]");
  if (state) {
    state.textContent = state.dataset.unkept;
    delete state.dataset.unkept;
  }
});
page?.addEventListener("submit", () => { unkept = false; });
addEventListener("beforeunload", (event) => { if (unkept) event.preventDefault(); });
