import { keyOf, type FormDefinition, type Item, type Question } from "../survey/form/definition";
import type { Field } from "../survey/form/fields";
import { inputName, type Contribution } from "./contribution";
import { cssOf, isChosen, typedInput } from "./inputs";
import { attributes, escaped, mandatoryMark } from "./markup";
import { dependenciesOf } from "./triggers";

function rowsOf(fields: readonly Field[], row: string | null): readonly Field[] {
  return fields.filter((field) => field.row === row);
}

function matrixCell(
  definition: FormDefinition,
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
    class: cssOf(field, "trigger"),
    disabled: field.readOnly,
    checked: chosen,
    previousvalue: chosen ? "checked" : "false",
    "aria-labelledby": `${row.id ?? ""} ${column.id ?? ""}`,
  })}></td>`;
}

/** A matrix: a radio for each row and column. */
export function matrix(
  definition: FormDefinition,
  question: Question,
  fields: readonly Field[],
  given: Contribution,
): string {
  const head = question.columns.map(
    ({ id, label }) =>
      `<td class="matrix-header matrix-answer"${attributes({ id, "data-id": id })}><span class="matrixheadertitle">${escaped(label)}</span></td>`,
  );
  const body = question.rows.map((row) => {
    const cells = rowsOf(fields, keyOf(row)).flatMap((field) =>
      question.columns.map((column) => matrixCell(definition, field, row, column, given)),
    );
    return `<tr class="matrix-question"${attributes({ "data-id": row.id, "data-uid": row.uid, "data-triggers": ";" })}><th class="matrix-header"${attributes({ id: row.id, "data-id": row.id })}>${mandatoryMark(row.required)}<span class="matrixheadertitle">${escaped(row.label)}</span></th>${cells.join("")}</tr>`;
  });
  return `<table class="matrixtable"><thead><tr><td class="matrix-header firstCell"></td>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function header(tag: string, item: Item, optional: string | null): string {
  const names = {
    id: item.id,
    "data-id": item.id,
    "data-shortname": item.alias,
    "data-uid": item.uid,
    "data-optional": optional,
  };
  const mark = mandatoryMark(optional === "false");
  return `<${tag} class="table-header"${attributes(names)}>${mark}<span>${escaped(item.label)}</span></${tag}>`;
}

/** A plain table: a text for each row and column. */
export function table(question: Question, fields: readonly Field[], given: Contribution): string {
  const head = question.columns.map((column) => header("td", column, null)).join("");
  const body = question.rows.map((row) => {
    const cells = rowsOf(fields, keyOf(row)).map(
      (field) => `<td>${typedInput(field, `${field.row ?? ""}|${field.column ?? ""}`, given)}</td>`,
    );
    return `<tr${attributes({ "data-id": row.id })}>${header("th", row, String(!row.required))}${cells.join("")}</tr>`;
  });
  return `<table class="tabletable"${attributes({ "data-readonly": String(question.readOnly) })}><tbody><tr><td class="table-header firstCell"></td>${head}</tr>${body.join("")}</tbody></table>`;
}
