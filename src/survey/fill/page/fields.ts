import type { AnswerJson } from "../../answers/json";
import { complexCell } from "./complexTable";
import { answerInputs, shortnameOf, type AnswerInput } from "./inputs";

type Header = NonNullable<AnswerJson["row"]>;

/** In a plain table or a matrix: by aliases, else by the UID of the row. */
function tableInputs(container: Element, row: Header, column: Header | null): AnswerInput[] {
  const inputs = answerInputs(container);
  const part = (input: AnswerInput, place: number) => shortnameOf(input).split("|")[place];
  const isColumn = (input: AnswerInput) => column === null || part(input, 1) === column.alias;
  if (row.alias !== null) {
    return inputs.filter((input) => part(input, 0) === row.alias && isColumn(input));
  }
  const uid = row.uid ?? "";
  const line = container.querySelector(`tr[data-uid="${uid}"]`);
  const head = container.querySelector(`th[data-uid="${uid}"]`);
  const within = line ?? head?.closest("tr");
  return inputs.filter((input) => within?.contains(input) === true && isColumn(input));
}

/** The inputs of a field: one to type in, or one for each option. */
export function inputsOf(container: Element, answer: AnswerJson): AnswerInput[] {
  const { question, row, column } = answer;
  if (question.type === "complexTable") return complexCell(container, answer);
  return row ? tableInputs(container, row, column) : answerInputs(container);
}
