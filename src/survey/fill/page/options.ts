import type { AnswerJson } from "../../answers/json";
import { sameLabel } from "../../label/labelText";
import { idOfUid } from "./ids";
import { shortnameOf, type AnswerInput } from "./inputs";
import { oneLine } from "../../label/labelText";
import { wordsOfOption } from "./words";

export type AskedOption = AnswerJson["options"][number];

/** The input of an option: by its UID, by its alias (after the row's, in a matrix), else by its label. */
export function inputOfOption(
  inputs: readonly AnswerInput[],
  { uid, alias, label }: AskedOption,
): AnswerInput | undefined {
  const id = idOfUid(uid);
  const last = (input: AnswerInput) => shortnameOf(input).split("|").pop();
  const byId = id === undefined ? undefined : inputs.find((input) => input.value === id);
  const byAlias = alias === null ? undefined : inputs.find((input) => last(input) === alias);
  return byId ?? byAlias ?? inputs.find((input) => sameLabel(wordsOfOption(input), label));
}

/** The entry of a list that stands for an option: by its UID, else by its label. */
export function entryOfOption(
  list: HTMLSelectElement,
  { uid, label }: AskedOption,
): HTMLOptionElement | undefined {
  const entries = [...list.options];
  const id = idOfUid(uid);
  const byId = id === undefined ? undefined : entries.find(({ value }) => value === id);
  return byId ?? entries.find(({ text }) => sameLabel(oneLine(text), label));
}
