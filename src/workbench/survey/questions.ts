import { keyOf, type FormDefinition, type Item, type Question } from "../../survey/form/definition";
import { fieldsOfQuestion, type Field } from "../../survey/form/fields";
import type { Contribution } from "./contribution";
import { optionInput, typedInput } from "./inputs";
import { attributes, escaped, questionTitle } from "./markup";

/** What EUSurvey adds to a question's container once it is there. */
export const CONTAINER_CLASS: Readonly<Record<Question["type"], string>> = {
  text: "freetextitem",
  regex: "regexitem",
  email: "emailitem",
  number: "numberitem",
  date: "dateitem",
  time: "timeitem",
  single: "singlechoiceitem",
  multiple: "multiplechoiceitem",
  matrix: "matrixitem",
  table: "mytableitem",
  complexTable: "complextableitem",
  unsupported: "uploaditem",
};

const CELL_TYPE: Partial<Record<Question["type"], number>> = {
  text: 2,
  single: 4,
  multiple: 5,
  number: 6,
};

/** The ids of the questions that an option shows, as the page bears them. */
function shownBy(definition: FormDefinition, question: Question, option: Item): string {
  return definition.questions
    .filter((other) =>
      other.shownBy.some(
        (trigger) => trigger.question === keyOf(question) && trigger.option === keyOf(option),
      ),
    )
    .map(({ id }) => id ?? "")
    .join(";");
}

function choice(definition: FormDefinition, field: Field, given: Contribution): string {
  const rows = field.options.map((option) => {
    const triggers = shownBy(definition, field.question, option);
    const input = optionInput(field, option, triggers, option.alias, given);
    const label = `<label id="answerlabel${option.id ?? ""}"><span class="screen-reader-only">Réponse </span><div class="answertext">${escaped(option.label)}</div></label>`;
    return `<tr class="possibleanswerrow"><td>${input}</td><td>${label}</td></tr>`;
  });
  return `<table class="answers-table">${rows.join("")}</table>`;
}

function rowsOf(fields: readonly Field[], row: string | null): readonly Field[] {
  return fields.filter((field) => field.row === row);
}

function matrix(question: Question, fields: readonly Field[], given: Contribution): string {
  const head = question.columns.map(
    ({ id, label }) =>
      `<td class="matrix-header matrix-answer"${attributes({ id, "data-id": id })}><span class="matrixheadertitle">${escaped(label)}</span></td>`,
  );
  const body = question.rows.map((row) => {
    const cells = rowsOf(fields, keyOf(row)).flatMap((field) =>
      question.columns.map(
        (column) =>
          `<td class="matrix-cell">${optionInput(field, column, "", `${row.alias ?? ""}|${column.alias ?? ""}`, given)}</td>`,
      ),
    );
    return `<tr class="matrix-question"${attributes({ "data-id": row.id, "data-uid": row.uid })}><th class="matrix-header"><span class="matrixheadertitle">${escaped(row.label)}</span></th>${cells.join("")}</tr>`;
  });
  return `<table class="matrixtable"><thead><tr><td class="matrix-header firstCell"></td>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function header(tag: string, item: Item): string {
  const names = { "data-id": item.id, "data-shortname": item.alias, "data-uid": item.uid };
  return `<${tag} class="table-header"${attributes(names)}><span>${escaped(item.label)}</span></${tag}>`;
}

function table(question: Question, fields: readonly Field[], given: Contribution): string {
  const head = question.columns.map((column) => header("td", column)).join("");
  const body = question.rows.map((row) => {
    const cells = rowsOf(fields, keyOf(row)).map(
      (field) => `<td>${typedInput(field, `${field.row ?? ""}|${field.column ?? ""}`, given)}</td>`,
    );
    return `<tr>${header("th", row)}${cells.join("")}</tr>`;
  });
  return `<table class="tabletable"${attributes({ "data-readonly": String(question.readOnly) })}><tbody><tr><td class="table-header firstCell"></td>${head}</tr>${body.join("")}</tbody></table>`;
}

function complexTable(
  definition: FormDefinition,
  question: Question,
  fields: readonly Field[],
  given: Contribution,
): string {
  const title = ({ id, label }: Item, tag: string) =>
    `<${tag} class="headercell cell"${attributes({ "data-id": id })}>${escaped(label)}</${tag}>`;
  const body = question.rows.map((row, index) => {
    const cells = rowsOf(fields, String(index + 1)).map((field) => {
      const input =
        field.options.length > 0
          ? choice(definition, field, given)
          : typedInput(field, null, given);
      const place = { "data-type": CELL_TYPE[field.type] ?? 0, "data-col": field.column };
      return `<td class="cell"${attributes(place)}><div class="innercell">${input}</div></td>`;
    });
    return `<tr>${title(row, "th")}${cells.join("")}</tr>`;
  });
  const head = question.columns.map((column) => title(column, "th")).join("");
  return `<table class="table complextable"><tbody><tr><td class="headercell cell"></td>${head}</tr>${body.join("")}</tbody></table>`;
}

function content(definition: FormDefinition, question: Question, given: Contribution): string {
  const fields = fieldsOfQuestion(question);
  const [field] = fields;
  if (!field) return `<input type="file" name="answer${question.id ?? ""}">`;
  if (question.type === "matrix") return matrix(question, fields, given);
  if (question.type === "table") return table(question, fields, given);
  if (question.type === "complexTable") return complexTable(definition, question, fields, given);
  return field.options.length > 0
    ? choice(definition, field, given)
    : typedInput(field, question.alias, given);
}

/** What stands in a question's container once the page has fetched it. */
export function questionMarkup(
  definition: FormDefinition,
  question: Question,
  given: Contribution,
): string {
  const mandatory = question.required ? '<span class="mandatory">*</span>' : "";
  return `${mandatory}${questionTitle(question.id, question.label)}${content(definition, question, given)}`;
}
