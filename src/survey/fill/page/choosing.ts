import { buttonOf, type AnswerInput } from "./inputs";
import { entryOfOption, inputOfOption, type AskedOption } from "./options";
import { outcome, type Outcome } from "./outcome";
import { type } from "./typing";
import { settle } from "./waiting";

function unknown(options: readonly AskedOption[], input: AnswerInput): Outcome {
  const labels = options.map(({ label }) => label).join(", ");
  return outcome("failed", `choix introuvable dans la page : ${labels}`, input);
}

/** Chooses among radios or boxes. */
export async function choose(
  inputs: readonly HTMLInputElement[],
  options: readonly AskedOption[],
): Promise<Outcome> {
  const [first] = inputs;
  if (!first) return outcome("failed", "champ introuvable dans la page");
  const wanted = options.map((option) => inputOfOption(inputs, option));
  const missing = options.filter((_, index) => wanted[index] === undefined);
  if (missing.length > 0) return unknown(missing, first);
  const isWanted = (input: AnswerInput) => wanted.includes(input);
  // A second click on a radio clears it: only what is not so already is clicked. Boxes to clear come
  // first: one that excludes the others holds them.
  const toClick = inputs
    .filter((input) => input.checked !== isWanted(input))
    .filter((input) => input.type !== "radio" || isWanted(input))
    .sort((one, other) => Number(isWanted(one)) - Number(isWanted(other)));
  for (const input of toClick) (buttonOf(input) ?? input).click();
  if (toClick.length > 0) await settle();
  if (!inputs.every((input) => input.checked === isWanted(input))) {
    return outcome("failed", "le formulaire n'a pas gardé le choix", first);
  }
  return outcome(toClick.length > 0 ? "filled" : "same", "", first);
}

/** Chooses in a list. */
export async function select(list: HTMLSelectElement, option: AskedOption): Promise<Outcome> {
  const found = entryOfOption(list, option);
  if (!found) return unknown([option], list);
  const made = type(list, found.value);
  // In complex tables the form looks at a list once it is clicked.
  list.dispatchEvent(new Event("click", { bubbles: true }));
  await settle();
  return made;
}
