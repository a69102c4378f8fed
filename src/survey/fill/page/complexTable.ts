import type { AnswerJson } from "../../answers/json";
import { sameLabel } from "../../label/labelText";
import { tableLabels, type TableLabels, type TableLine } from "../../label/tableLabels";
import { answerInputs, type AnswerInput } from "./inputs";
import { wordsOf } from "./words";

const CELL = "td.cell:not(.headercell)";

/** A complex table as it stands on the page: its lines below the headers, and what names its cells. */
interface Table {
  readonly lines: readonly Element[];
  readonly labels: TableLabels;
}

/** Read once: filling changes no label, and a table may have hundreds of cells. */
const read = new WeakMap<Element, Table>();

function lineOf(line: Element): TableLine {
  const header = line.querySelector("th.headercell");
  return {
    header: header ? wordsOf(header) : null,
    cells: [...line.querySelectorAll<HTMLElement>(CELL)].map((cell) => ({
      column: Number(cell.dataset.col),
      says: answerInputs(cell).length > 0 ? null : wordsOf(cell),
    })),
  };
}

/** The headers over the columns: one over several names the first, the others go without. */
function headsOf(head: Element | undefined): string[] {
  const heads: string[] = [];
  for (const one of head ? head.querySelectorAll<HTMLTableCellElement>("th.headercell") : []) {
    heads.push(wordsOf(one));
    for (let span = 1; span < one.colSpan; span += 1) heads.push("");
  }
  return heads;
}

function tableIn(container: Element): Table {
  const known = read.get(container);
  if (known) return known;
  const all = [...container.querySelectorAll(".complextable tr")];
  const lines = all.filter((line) => line.querySelector(CELL) !== null);
  const head = all.find(
    (line) => !lines.includes(line) && line.querySelector("th.headercell") !== null,
  );
  const table = { lines, labels: tableLabels(headsOf(head), lines.map(lineOf)) };
  read.set(container, table);
  return table;
}

/** A cell's own title, else what stands beside it. */
function besideOf({ labels }: Table, cell: Element, row: number, column: number): string {
  const title = cell.querySelector(".questiontitle:not(.hidden)");
  return (title ? wordsOf(title) : "") || labels.beside(row, column);
}

/**
 * The inputs of a cell of a complex table. Cells bear no name: they go by their place, and what names
 * them there must still be what was read; none when it is not.
 */
export function complexCell(container: Element, answer: AnswerJson): AnswerInput[] {
  const { row, column, cell: beside = "" } = answer;
  if (!row || !column) return [];
  const table = tableIn(container);
  const cell = table.lines[row.place - 1]?.querySelector(
    `${CELL}[data-col="${String(column.place)}"]`,
  );
  if (!cell) return [];
  const isMoved = [
    [table.labels.rows[row.place - 1], row.label],
    [table.labels.columns[column.place - 1], column.label],
    [besideOf(table, cell, row.place, column.place), beside],
  ].some(([now = "", before = ""]) => now !== "" && before !== "" && !sameLabel(now, before));
  return isMoved ? [] : answerInputs(cell);
}
