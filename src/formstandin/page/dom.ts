/** What a question's answer is put into. */
export type AnswerInput = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Every element that a selector finds. */
export function all<Kind extends HTMLElement = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): Kind[] {
  return [...root.querySelectorAll<Kind>(selector)];
}

/** The inputs that bear answers, in the page's order. */
export function answerInputs(root: ParentNode = document): AnswerInput[] {
  return all<AnswerInput>('[name^="answer"]', root);
}

export function isBox(input: AnswerInput): input is HTMLInputElement {
  return input.type === "radio" || input.type === "checkbox";
}

export function isSelect(input: AnswerInput): input is HTMLSelectElement {
  return input.tagName === "SELECT";
}

/** A box counts as chosen; in a list of several choices, what shows as chosen does. */
export function isChosen(box: HTMLInputElement): boolean {
  const entry = box.closest("li");
  return entry ? entry.classList.contains("selected-choice") : box.checked;
}

export function isUnasked(element: Element): boolean {
  return element.closest(".untriggered") !== null;
}

/** What an event happened to, when it is an element of the page. */
export function targetOf(event: Event): HTMLElement | null {
  return event.target instanceof HTMLElement ? event.target : null;
}
