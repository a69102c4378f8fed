import { keyOf, type Item, type Question } from "../survey/form/definition";
import type { Field } from "../survey/form/fields";
import { inputName, type Contribution } from "./contribution";
import { choiceList, cssOf, isChosen, typedInput } from "./inputs";
import { attributes, escaped, mandatoryMark } from "./markup";
import type { Publication } from "./publish";

const CELL_TYPE: Partial<Record<Question["type"], number>> = {
  text: 2,
  single: 4,
  multiple: 5,
  number: 6,
};

/** Radios and boxes of a cell: the words follow each, bound to it by nothing; ids are repeated. */
function cellChoice(field: Field, given: Contribution): string {
  const inputs = field.options.map((option) => {
    const chosen = isChosen(field, keyOf(option), given);
    const input = `<input${attributes({
      type: field.type === "multiple" ? "checkbox" : "radio",
      name: inputName(field),
      id: inputName(field),
      value: option.id,
      class: cssOf(field),
      disabled: field.readOnly,
      checked: chosen,
      previousvalue: chosen ? "checked" : "false",
      "aria-labelledby": `questiontitle${inputName(field)}`,
    })}>`;
    return `${input} <span>${escaped(option.label)}</span><br>`;
  });
  return `<div><div>${inputs.join("")}</div></div>`;
}

function cellTitle(field: Field, label: string): string {
  const id = `questiontitle${inputName(field)}`;
  return label === ""
    ? `<div class="questiontitle hidden" id="${id}">Question</div>`
    : `<span class="questiontitle" id="${id}"><span class="screen-reader-only">Question </span><span>${escaped(label)}</span></span>`;
}

function cell(
  publication: Publication,
  question: Question,
  field: Field,
  given: Contribution,
): string {
  const place = `${question.alias ?? ""} ${field.row ?? ""} ${field.column ?? ""}`;
  const known = question.cells.find(({ id }) => `answer${id ?? ""}` === inputName(field));
  const input =
    field.options.length === 0
      ? typedInput(field, null, given)
      : publication.looks[place]?.kind === "list"
        ? choiceList(field, null, [], given)
        : cellChoice(field, given);
  const mark = mandatoryMark(field.required);
  return `<td class="cell"${attributes({ "data-type": CELL_TYPE[field.type] ?? 0, "data-col": field.column })}>${mark}${cellTitle(field, known?.label ?? "")}<div class="innercell forprogress">${input}</div></td>`;
}

/** A complex table: its cells have types of their own, and bear no aliases. */
export function complexTable(
  publication: Publication,
  question: Question,
  fields: readonly Field[],
  given: Contribution,
): string {
  const title = ({ id, label }: Item, tag: string) =>
    `<${tag} class="headercell cell"${attributes({ "data-id": id })}>${escaped(label)}</${tag}>`;
  const body = question.rows.map((row, index) => {
    const cells = fields
      .filter((field) => field.row === String(index + 1))
      .map((field) => cell(publication, question, field, given));
    return `<tr>${title(row, "th")}${cells.join("")}</tr>`;
  });
  const head = question.columns.map((column) => title(column, "th")).join("");
  return `<table class="table complextable"><tbody><tr><td class="headercell cell"></td>${head}</tr>${body.join("")}</tbody></table>`;
}
