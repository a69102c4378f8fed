/** What an answer is put into. */
export type AnswerInput = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isSelect(input: AnswerInput): input is HTMLSelectElement {
  return input.tagName === "SELECT";
}

/** A radio or a box. */
export function isBox(input: AnswerInput): input is HTMLInputElement {
  return input.type === "radio" || input.type === "checkbox";
}

/** The inputs that hold an answer: not the page's hidden fields, nor its trap for robots. */
export function answerInputs(root: Element): AnswerInput[] {
  return [...root.querySelectorAll<AnswerInput>("input, textarea, select")].filter(
    (input) => input.name.startsWith("answer") && input.type !== "hidden",
  );
}

/** In a list of several choices the box is hidden, and its entry's button bears alias and state. */
export function buttonOf(input: AnswerInput): HTMLButtonElement | null {
  const entry = input.closest(".multiple-choice li");
  return entry ? entry.querySelector("button") : null;
}

export function isReadOnly(input: AnswerInput): boolean {
  const isHeld = !isSelect(input) && input.readOnly;
  return input.disabled || isHeld || (buttonOf(input)?.disabled ?? false);
}

/** What an input says of its alias; in a matrix or a table, « ROW|COLUMN ». */
export function shortnameOf(input: AnswerInput): string {
  return (buttonOf(input) ?? input).dataset.shortname ?? "";
}

/** The form has not asked for it: another answer would show it. */
export function isUnasked(element: Element): boolean {
  return element.closest(".untriggered") !== null;
}
