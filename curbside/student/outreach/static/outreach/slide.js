// Says the number of a slider in words while it moves. Without this file the slider works, unnumbered.
for (const output of document.querySelectorAll(".slide output[data-words]")) {
  const slider = document.getElementById(output.htmlFor.value);
  const say = () => {
    output.value = output.dataset.words.replace("{number}", slider.value);
    slider.setAttribute("aria-valuetext", output.value);
  };
  slider.addEventListener("input", say);
  output.hidden = false;
  say();
}
