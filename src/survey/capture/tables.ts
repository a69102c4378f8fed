import type { Item, Row } from "../form/definition";
import { attribute, hasClass, textOf, withClass, withTag, type Element } from "./html";
import { answerInputs } from "./inputs";
import { isRequired } from "./limits";

/** Rows and columns of a matrix or of a table. */
export interface Headers {
  readonly rows: readonly Row[];
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

function matrixRow(row: Element): Row {
  const [header = row] = withTag(row, "th");
  const inputs = answerInputs(row);
  return {
    ...item(row, shortnames(inputs[0])[0]),
    label: textOf(header),
    // A row that other answers show is asked for only then.
    required: isRequired(inputs) && !hasClass(row, "untriggered"),
  };
}

/** A matrix: the inputs bear « ROW|COL »; a row's words stand in its header cell. */
export function matrixHeaders(container: Element): Headers {
  const rows = withClass(container, "matrix-question");
  const [first] = rows;
  const inputs = first ? answerInputs(first) : [];
  return {
    rows: rows.map(matrixRow),
    columns: withClass(container, "matrix-answer").map((cell, index) =>
      item(cell, shortnames(inputs[index])[1]),
    ),
  };
}

/** A plain table: its header cells bear alias and UID themselves, and whether the row is asked for. */
export function tableHeaders(container: Element): Headers {
  const header = (cell: Element) => item(cell, attribute(cell, "data-shortname"));
  const headers = (root: Element, tag: string) =>
    withTag(root, tag).filter(
      (cell) => hasClass(cell, "table-header") && !hasClass(cell, "firstCell"),
    );
  return {
    rows: withTag(container, "tr").flatMap((line) =>
      headers(line, "th").map((cell) => ({
        ...header(cell),
        required: attribute(cell, "data-optional") === "false" || isRequired(answerInputs(line)),
      })),
    ),
    columns: headers(container, "td").map(header),
  };
}
