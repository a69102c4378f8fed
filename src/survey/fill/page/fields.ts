import type { AnswerJson } from "../../answers/json";
import { sameLabel } from "../../label/labelText";
import { answerInputs, shortnameOf, type AnswerInput } from "./inputs";
import { wordsOf } from "./words";

type Header = NonNullable<AnswerJson["row"]>;

/** The header over a column of a complex table; one may stand over several columns. */
function columnHead(lines: readonly Element[], place: number): Element | undefined {
  const head = lines.find(
    (one) =>
      one.querySelector("th.headercell") !== null &&
      one.querySelector("td.cell:not(.headercell)") === null,
  );
  const headers = head ? [...head.querySelectorAll<HTMLTableCellElement>("th.headercell")] : [];
  const spread: Element[] = [];
  for (const one of headers) for (let span = 0; span < one.colSpan; span += 1) spread.push(one);
  return spread[place - 1];
}

/** Rows of a complex table count from 1 below its headers, columns are numbered on its cells. */
function complexCell(container: Element, row: Header, column: Header): AnswerInput[] {
  const lines = [...container.querySelectorAll(".complextable tr")];
  const rows = lines.filter((one) => one.querySelector("td.cell:not(.headercell)") !== null);
  const line = rows[row.place - 1];
  const cell = line?.querySelector(`td.cell[data-col="${String(column.place)}"]`);
  if (!line || !cell) return [];
  // Cells go by their place alone: row and column must still be those that were read.
  const isOther = (head: Element | null | undefined, { label }: Header) =>
    Boolean(head) && label !== "" && !sameLabel(wordsOf(head), label);
  const isMoved =
    isOther(line.querySelector("th.headercell"), row) ||
    isOther(columnHead(lines, column.place), column);
  return isMoved ? [] : answerInputs(cell);
}

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
export function inputsOf(container: Element, { question, row, column }: AnswerJson): AnswerInput[] {
  if (question.type === "complexTable") {
    return row && column ? complexCell(container, row, column) : [];
  }
  return row ? tableInputs(container, row, column) : answerInputs(container);
}
