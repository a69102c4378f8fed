import type { AnswerInput } from "./inputs";
import { outcome, type Outcome } from "./outcome";

/** A line break counts the same however it is written. */
export function sameText(one: string, other: string): boolean {
  const read = (text: string) => text.replace(/\r\n?/g, "\n");
  return read(one) === read(other);
}

/** Tells the form, as the officer's own typing would. */
function tell(input: AnswerInput): void {
  for (const type of ["input", "change", "blur", "focusout"]) {
    input.dispatchEvent(new Event(type, { bubbles: type !== "blur" }));
  }
}

function put(input: AnswerInput, value: string): void {
  input.value = value;
  tell(input);
}

/** Where the form asks for the same text twice, the second time. */
export function repeatOf(input: AnswerInput): HTMLTextAreaElement | HTMLInputElement | null {
  const around = input.parentElement;
  return around ? around.querySelector(".comparable-second") : null;
}

/** Types a value into a field. */
export function type(input: AnswerInput, value: string): Outcome {
  const again = repeatOf(input);
  if (again && !sameText(again.value, value)) put(again, value);
  const hadOther = input.value !== "";
  const wasSame = sameText(input.value, value);
  if (wasSame) tell(input);
  else put(input, value);
  if (!sameText(input.value, value)) {
    return outcome("failed", "le formulaire n'a pas gardé la valeur", input);
  }
  if (wasSame) return outcome("same", "", input);
  return outcome("filled", hadOther ? "une autre valeur a été remplacée" : "", input);
}
