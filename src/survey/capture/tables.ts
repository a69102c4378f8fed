import { NO_LIMITS, type Cell, type Item, type QuestionType } from "../form/definition";
import { attribute, classesOf, hasClass, textOf, withClass, withTag, type Element } from "./html";
import { answerInputs, optionsOf } from "./inputs";
import { isReadOnly, isRequired, limitsOf } from "./limits";

/** Rows and columns of a matrix or of a table. */
export interface Headers {
  readonly rows: readonly Item[];
  readonly columns: readonly Item[];
}

function shortnames(input: Element | undefined): readonly (string | undefined)[] {
  return (input ? (attribute(input, "data-shortname") ?? "") : "").split("|");
}

function item(element: Element, alias: string | null | undefined): Item {
  return {
    alias: alias === undefined || alias === "" ? null : alias,
    uid: attribute(element, "data-uid"),
    id: attribute(element, "data-id"),
    label: textOf(element),
  };
}

/** A matrix: the inputs bear « ROW|COL »; a row's words stand in its header cell. */
export function matrixHeaders(container: Element): Headers {
  const rows = withClass(container, "matrix-question");
  const [first] = rows;
  const inputs = first ? answerInputs(first) : [];
  return {
    rows: rows.map((row) => {
      const [header = row] = withTag(row, "th");
      const [input] = answerInputs(row);
      return { ...item(row, shortnames(input)[0]), label: textOf(header) };
    }),
    columns: withClass(container, "matrix-answer").map((cell, index) =>
      item(cell, shortnames(inputs[index])[1]),
    ),
  };
}

/** A plain table: its header cells bear alias and UID themselves. */
export function tableHeaders(container: Element): Headers {
  const headers = withClass(container, "table-header").filter(
    (cell) => !hasClass(cell, "firstCell"),
  );
  const read = (tag: string) =>
    headers
      .filter(({ tagName }) => tagName === tag)
      .map((cell) => item(cell, attribute(cell, "data-shortname")));
  return { rows: read("th"), columns: read("td") };
}

const CELL_TYPES: Readonly<Record<string, QuestionType>> = {
  "2": "text",
  "4": "single",
  "5": "multiple",
  "6": "number",
};

function complexCell(cell: Element, row: number): Cell | null {
  const inputs = answerInputs(cell);
  const [input] = inputs;
  const column = Number(attribute(cell, "data-col"));
  if (!input || !Number.isInteger(column) || column < 1) return null;
  const isList = input.tagName === "select";
  const type =
    CELL_TYPES[attribute(cell, "data-type") ?? ""] ?? (isList ? "single" : "unsupported");
  const name = attribute(input, "name") ?? "";
  return {
    row,
    column,
    type,
    id: name.replace(/^answer/, "") || null,
    required: isRequired(inputs) || withClass(cell, "mandatory").length > 0,
    readOnly: isReadOnly(inputs),
    limits: type === "text" || type === "number" ? limitsOf(input, type) : NO_LIMITS,
    options: type === "single" || type === "multiple" ? optionsOf(cell) : [],
  };
}

/** A complex table: cells without aliases, told by their place; rows and columns without them too. */
export function complexCells(container: Element): Headers & { readonly cells: readonly Cell[] } {
  const lines = withTag(container, "tr");
  const isCell = (cell: Element) => hasClass(cell, "cell") && !hasClass(cell, "headercell");
  const body = lines.filter((line) => withTag(line, "td").some(isCell));
  const [head] = lines.filter((line) => !body.includes(line));
  const headers = head
    ? withTag(head, "th", "td").filter((one) => hasClass(one, "headercell"))
    : [];
  const plain = (element: Element | undefined): Item => ({
    alias: null,
    uid: null,
    id: element ? attribute(element, "data-id") : null,
    label: textOf(element),
  });
  return {
    rows: body.map((line) =>
      plain(withTag(line, "th").find((one) => classesOf(one).includes("headercell"))),
    ),
    // The first is the corner.
    columns: headers.slice(1).map((header) => plain(header)),
    cells: body.flatMap((line, index) =>
      withTag(line, "td")
        .filter(isCell)
        .flatMap((cell) => complexCell(cell, index + 1) ?? []),
    ),
  };
}
