import { keyOf, type Item, type Question } from "../survey/form/definition";
import type { Field } from "../survey/form/fields";
import { inputName, type Contribution } from "./contribution";
import { isChosen, typedInput } from "./inputs";
import { attributes, mandatoryMark } from "./markup";
import type { Publication } from "./publish";
import { headerHtml, titleHtml } from "./titles";
import { dependenciesOf } from "./triggers";

function rowsOf(fields: readonly Field[], row: string | null): readonly Field[] {
  return fields.filter((field) => field.row === row);
}

function matrixCell(
  { definition }: Publication,
  field: Field,
  row: Item,
  column: Item,
  given: Contribution,
): string {
  const chosen = isChosen(field, keyOf(column), given);
  return `<td class="matrix-cell"><input${attributes({
    type: "radio",
    name: inputName(field),
    id: `${row.id ?? ""}${column.id ?? ""}`,
    value: column.id,
    "data-shortname": `${row.alias ?? ""}|${column.alias ?? ""}`,
    "data-cellid": `${row.id ?? ""}|${column.id ?? ""}`,
    "data-dependencies": dependenciesOf(
      definition,
      keyOf(field.question),
      field.row,
      keyOf(column),
    ),
    class: `${field.required ? "required " : ""}trigger`,
    disabled: field.readOnly,
    checked: chosen,
    previousvalue: chosen ? "checked" : "false",
    "aria-labelledby": `${row.id ?? ""} ${column.id ?? ""}`,
  })}></td>`;
}

/** What marks a matrix for the page's own checks: « interdependent minrows2 ». */
function matrixCss({ isInterdependent, limits: { min, max } }: Question): string {
  return [
    "matrixtable",
    ...(isInterdependent ? ["interdependent"] : []),
    ...(min === null ? [] : [`minrows${String(min)}`]),
    ...(max === null ? [] : [`maxrows${String(max)}`]),
  ].join(" ");
}

/** A matrix: a radio for each row and column. */
export function matrix(
  publication: Publication,
  question: Question,
  fields: readonly Field[],
  given: Contribution,
): string {
  const head = question.columns.map(
    (column) =>
      `<td class="matrix-header matrix-answer"${attributes({ id: column.id, "data-id": column.id })}>${headerHtml(publication, column)}</td>`,
  );
  const body = question.rows.map((row) => {
    const cells = rowsOf(fields, keyOf(row)).flatMap((field) =>
      question.columns.map((column) => matrixCell(publication, field, row, column, given)),
    );
    return `<tr class="matrix-question"${attributes({ "data-id": row.id, "data-uid": row.uid, "data-triggers": ";" })}><th class="matrix-header"${attributes({ id: row.id, "data-id": row.id })}>${mandatoryMark(row.required)}${headerHtml(publication, row)}</th>${cells.join("")}</tr>`;
  });
  return `<table class="${matrixCss(question)}"><thead><tr><td class="matrix-header firstCell"></td>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function header(
  publication: Publication,
  tag: string,
  item: Item,
  optional: string | null,
): string {
  const names = {
    id: item.id,
    "data-id": item.id,
    "data-shortname": item.alias,
    "data-uid": item.uid,
    "data-optional": optional,
  };
  const words = `<span>${titleHtml(publication, item.label)}</span>`;
  return `<${tag} class="table-header"${attributes(names)}>${mandatoryMark(optional === "false")}${words}</${tag}>`;
}

/** A plain table: a text for each row and column. */
export function table(
  publication: Publication,
  question: Question,
  fields: readonly Field[],
  given: Contribution,
): string {
  const head = question.columns.map((column) => header(publication, "td", column, null)).join("");
  const alias = (items: readonly Item[], key: string | null) =>
    items.find((item) => keyOf(item) === key)?.alias ?? "";
  const body = question.rows.map((row) => {
    const cells = rowsOf(fields, keyOf(row)).map((field) => {
      const shortname = `${alias(question.rows, field.row)}|${alias(question.columns, field.column)}`;
      return `<td>${typedInput(field, shortname, given)}</td>`;
    });
    return `<tr${attributes({ "data-id": row.id })}>${header(publication, "th", row, String(!row.required))}${cells.join("")}</tr>`;
  });
  return `<table class="tabletable"${attributes({ "data-readonly": String(question.readOnly) })}><tbody><tr><td class="table-header firstCell"></td>${head}</tr>${body.join("")}</tbody></table>`;
}
