// Comfort only: every page works without this script.
"use strict";

const picks = document.querySelectorAll("details.pick");

// One filter menu is open at a time; a click elsewhere or Escape closes it.
document.addEventListener("click", (event) => {
  for (const pick of picks) {
    if (!pick.contains(event.target)) pick.removeAttribute("open");
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const pick of picks) {
    if (pick.open) {
      pick.removeAttribute("open");
      pick.querySelector("summary").focus();
    }
  }
});

// On a narrow screen the menu scrolls sideways; the page that is open is shown in it.
const menu = document.querySelector(".menu"), current = menu?.querySelector("[aria-current]");
if (current) {
  // Not scrollIntoView: from there Tab would go on, past the link to the content.
  menu.scrollLeft = current.offsetLeft - menu.offsetLeft - (menu.clientWidth - current.offsetWidth) / 2;
}

// What was opened in a list is open again for who comes back to it.
const parts = [...document.querySelectorAll("details.group, details.rest")];
for (const [at, part] of parts.entries()) {
  if (history.state?.open?.includes(at)) part.open = true;
  part.addEventListener("toggle", () => {
    history.replaceState({ open: parts.flatMap((one, number) => (one.open ? [number] : [])) }, "");
  });
}

// Fields that were left empty stay out of the address.
for (const form of document.querySelectorAll("form.filter-form")) {
  form.addEventListener("submit", () => {
    for (const field of form.querySelectorAll("input")) {
      if (!field.value) field.disabled = true;
    }
  });
}
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form.filter-form input:disabled")) field.disabled = false;
});
