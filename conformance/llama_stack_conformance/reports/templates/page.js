const words = document.getElementById("words");
const trouble = document.getElementById("trouble");
const rows = [...document.querySelectorAll("[data-check]")];
function filter() {
  const wanted = words.value.trim().toLowerCase();
  for (const row of rows) {
    const named = row.textContent.toLowerCase().includes(wanted);
    row.hidden = !named || (trouble.checked && row.dataset.check === "PASS");
  }
  for (const area of document.querySelectorAll("details[data-area]")) {
    const some = area.querySelector("[data-check]:not([hidden])") !== null;
    area.hidden = !some;
    if (wanted || trouble.checked) area.open = some;
  }
}
words.addEventListener("input", filter);
trouble.addEventListener("change", filter);
addEventListener("hashchange", open);
function open() {
  const place = document.getElementById(location.hash.slice(1));
  if (place instanceof HTMLDetailsElement) place.open = true;
}
open();
