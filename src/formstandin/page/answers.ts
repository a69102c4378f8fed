import {
  answerInputs,
  isBox,
  isChosen,
  isSelect,
  isUnasked,
  targetOf,
  type AnswerInput,
} from "./dom";

// What was typed counts once the page has been told: it listens to « change ».
const told = new Map<string, string>();

/** Notes what the page is told. */
export function listenToTyping(): void {
  document.addEventListener("change", (event) => {
    const input = targetOf(event) as AnswerInput | null;
    if (input?.name && !isBox(input)) told.set(input.name, input.value);
  });
}

function valueAtFirst(input: AnswerInput): string {
  if (!isSelect(input)) return input.defaultValue;
  return input.querySelector<HTMLOptionElement>("[selected]")?.value ?? "";
}

function valueOf(input: AnswerInput): string {
  return told.get(input.name) ?? valueAtFirst(input);
}

/** The page's own backup of its answers, in the shape of a submission. */
export function backup(): { readonly name: string; readonly value: string }[] {
  return answerInputs().flatMap((input) => {
    if (input.disabled || isUnasked(input)) return [];
    if (isBox(input)) return isChosen(input) ? [{ name: input.name, value: input.value }] : [];
    const value = valueOf(input);
    return value === "" ? [] : [{ name: input.name, value }];
  });
}

/** Before it goes: what is not asked is left out, and the inputs hold what counts. */
export function settleForSubmission(): void {
  for (const input of answerInputs()) {
    if (isUnasked(input)) input.disabled = true;
    else if (isBox(input)) input.checked = isChosen(input);
    else if (input.type !== "hidden") input.value = valueOf(input);
  }
}
