// Nothing can matter most and least: choosing it in one column takes it out of the other. Without this file the server says so.
for (const form of document.querySelectorAll("form[data-picks]")) {
  form.addEventListener("change", ({ target }) => {
    const other = { best: "worst", worst: "best" }[target.name];
    const same = other && form.querySelector(`input[name="${other}"][value="${target.value}"]`);
    if (same) same.checked = false;
  });
}
