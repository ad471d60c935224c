// While the worker is at something, fetch how far it is; without this script "Look again" does the same.
"use strict";
(() => {
  const busy = document.getElementById("busy");
  const every = Number(busy.dataset.every);

  async function look() {
    try {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      if (answer.status >= 500) throw new Error("not just now");
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.getElementById("busy");
      if (!now) {
        location.reload();
        return;
      }
      busy.querySelector("[role=status]").replaceChildren(...now.querySelector("[role=status]").childNodes);
    } catch {
      // No network or no server just now; the next look may have it.
    }
    setTimeout(look, every);
  }
  setTimeout(look, every);
})();
