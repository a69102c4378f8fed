import { updateSoon } from "./dependencies";
import { all, targetOf } from "./dom";

/** A second click on a radio clears it. */
function toggle(radio: HTMLInputElement): void {
  const wasChecked = radio.getAttribute("previousvalue") === "checked";
  for (const other of all(`input[name="${radio.name}"]`)) {
    other.setAttribute("previousvalue", "false");
  }
  if (wasChecked) radio.checked = false;
  else radio.setAttribute("previousvalue", "checked");
}

/** In a matrix of which each column can serve once, the row that had it before loses it. */
function clearOthers(radio: HTMLInputElement): void {
  const matrix = radio.closest(".interdependent");
  for (const other of matrix ? all<HTMLInputElement>("input:checked", matrix) : []) {
    if (other === radio || other.value !== radio.value) continue;
    other.checked = false;
    other.setAttribute("previousvalue", "false");
    updateSoon(other);
  }
}

function choose(input: HTMLInputElement): void {
  if (input.type === "radio") {
    toggle(input);
    clearOthers(input);
  }
  for (const old of all(".validation-error", input.closest(".survey-element") ?? input))
    old.remove();
  updateSoon(input);
}

/** The box of a list's entry is hidden: only its button tells the page. */
function press(button: HTMLElement): void {
  const entry = button.closest("li");
  const box = entry?.querySelector("input");
  if (!entry || !box) return;
  box.checked = entry.classList.toggle("selected-choice");
  updateSoon(button);
}

/** What the page does at a click on a choice. */
export function listenToChoices(): void {
  document.addEventListener("click", (event) => {
    const target = targetOf(event);
    const button = target?.closest<HTMLElement>(".multiple-choice button");
    if (button) press(button);
    else if (target instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(target.type)) {
      choose(target);
    }
  });
  document.addEventListener("input", (event) => {
    const target = targetOf(event);
    if (target instanceof HTMLSelectElement) updateSoon(target);
  });
}
