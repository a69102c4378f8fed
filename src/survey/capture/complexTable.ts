import { NO_LIMITS, type Cell, type Item, type QuestionType } from "../form/definition";
import { tableLabels, type TableLabels, type TableLine } from "../label/tableLabels";
import { attribute, hasClass, textOf, withClass, withTag, type Element } from "./html";
import { answerInputs, isChoiceInput, optionsOf } from "./inputs";
import { isReadOnly, isRequired, limitsOf } from "./limits";
import type { Headers } from "./tables";

const CELL_TYPES: Readonly<Record<string, QuestionType>> = {
  "2": "text",
  "4": "single",
  "5": "multiple",
  "6": "number",
};

/** More than any table has. */
const MOST_COLUMNS = 50;

function typeOf(cell: Element, input: Element): QuestionType {
  const known = CELL_TYPES[attribute(cell, "data-type") ?? ""];
  const isSingle = input.tagName === "select" || attribute(input, "type") === "radio";
  return known ?? (isSingle ? "single" : "unsupported");
}

/** A cell's own title; where it has none, EUSurvey hides the word « Question » there. */
function titleOf(cell: Element): string {
  const [title] = withClass(cell, "questiontitle");
  return title && !hasClass(title, "hidden") ? textOf(title) : "";
}

function columnOf(cell: Element): number {
  const column = Number(attribute(cell, "data-col"));
  return Number.isInteger(column) && column >= 1 && column <= MOST_COLUMNS ? column : 0;
}

function complexCell(cell: Element, row: number, labels: TableLabels): Cell | null {
  const inputs = answerInputs(cell);
  const [input] = inputs;
  const column = columnOf(cell);
  if (!input || column === 0) return null;
  const type = typeOf(cell, input);
  const isChoice = type === "single" || type === "multiple";
  // A list of several choices bears its limits itself, not on its boxes.
  const [list = input] = isChoiceInput(input) ? withClass(cell, "multiple-choice") : [];
  const name = attribute(input, "name") ?? "";
  return {
    row,
    column,
    type,
    label: titleOf(cell) || labels.beside(row, column),
    id: name.replace(/^answer/, "") || null,
    required: isRequired(inputs) || withClass(cell, "mandatory").length > 0,
    readOnly: isReadOnly(inputs),
    limits: type === "unsupported" ? NO_LIMITS : limitsOf(list, type),
    options: isChoice ? optionsOf(cell) : [],
  };
}

function isCell(cell: Element): boolean {
  return hasClass(cell, "cell") && !hasClass(cell, "headercell");
}

function headerOf(line: Element): Element | undefined {
  return withTag(line, "th").find((one) => hasClass(one, "headercell"));
}

function lineOf(line: Element): TableLine {
  const header = headerOf(line);
  return {
    header: header ? textOf(header) : null,
    cells: withTag(line, "td")
      .filter(isCell)
      .map((cell) => ({
        column: columnOf(cell),
        says: answerInputs(cell).length > 0 ? null : textOf(cell),
      }))
      .filter(({ column }) => column > 0),
  };
}

/** The headers over the columns: one over several names the first, the others go without. */
function headsOf(head: Element | undefined): Item[] {
  // The corner is no header cell (« th »).
  return (head ? withTag(head, "th") : []).flatMap((header) => {
    const span = Math.min(Number(attribute(header, "colspan") ?? 1) || 1, MOST_COLUMNS);
    const rest = Array.from({ length: span - 1 }, () => named("", null));
    return [named(textOf(header), attribute(header, "data-id")), ...rest];
  });
}

function named(label: string, id: string | null): Item {
  return { alias: null, uid: null, id, label };
}

/** A complex table: cells without aliases, told by their place; it may show no headers at all. */
export function complexCells(container: Element): Headers & { readonly cells: readonly Cell[] } {
  const lines = withTag(container, "tr");
  const body = lines.filter((line) => withTag(line, "td").some(isCell));
  const heads = headsOf(
    lines.find((line) => !body.includes(line) && withTag(line, "th").length > 0),
  );
  const labels = tableLabels(
    heads.map(({ label }) => label),
    body.map(lineOf),
  );
  return {
    rows: body.map((line, index) => {
      const header = headerOf(line);
      const id = header ? attribute(header, "data-id") : null;
      return { ...named(labels.rows[index] ?? "", id), required: false };
    }),
    columns: labels.columns.map((label, index) => named(label, heads[index]?.id ?? null)),
    cells: body.flatMap((line, index) =>
      withTag(line, "td")
        .filter(isCell)
        .flatMap((cell) => complexCell(cell, index + 1, labels) ?? []),
    ),
  };
}
