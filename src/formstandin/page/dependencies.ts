import { SHOWN_AFTER } from "../facts/facts";
import { all, isUnasked } from "./dom";

function isOn(trigger: string): boolean {
  const input = trigger.includes("|")
    ? document.querySelector(`[data-cellid="${trigger}"]`)
    : [
        document.getElementById(trigger),
        document.getElementById(`answer${trigger}`),
        document.getElementById(`trigger${trigger}`),
      ].find((found) => found !== null && !found.classList.contains("survey-element"));
  if (!input || isUnasked(input)) return false;
  if (input instanceof HTMLOptionElement) return input.selected;
  return input instanceof HTMLInputElement && input.checked;
}

function update(element: HTMLElement, mayHide: boolean): void {
  const triggers = (element.dataset.triggers ?? "").split(";").filter((one) => one !== "");
  if (triggers.length === 0) return;
  const isShown =
    element.dataset.useandlogic === "true" ? triggers.every(isOn) : triggers.some(isOn);
  if (!isShown && !mayHide) return;
  element.classList.toggle("untriggered", !isShown);
  element.style.display = isShown ? "" : "none";
}

/** Shows what the choices show, and hides the rest. What shows a question may itself be shown by another. */
export function updateAll(mayHide = true): void {
  const dependent = all(".survey-element[data-triggers]");
  dependent.forEach(() => {
    for (const element of dependent) update(element, mayHide);
  });
}

/** The same a little later, with an hourglass meanwhile. A choice made out of sight hides nothing. */
export function updateSoon(input: HTMLElement): void {
  const wrapper = input.closest(".elementwrapper");
  if (!wrapper?.querySelector("[data-dependencies]:not([data-dependencies=''])")) return;
  wrapper.classList.add("waiting");
  setTimeout(() => {
    updateAll(wrapper.getClientRects().length > 0);
    wrapper.classList.remove("waiting");
  }, SHOWN_AFTER);
}
