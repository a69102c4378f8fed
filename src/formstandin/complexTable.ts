import { keyOf, type Cell, type Item, type Question } from "../survey/form/definition";
import type { Field } from "../survey/form/fields";
import { list } from "./choices";
import { inputName, type Contribution } from "./contribution";
import { cssOf, isChosen, typedInput } from "./inputs";
import { attributes, mandatoryMark } from "./markup";
import type { Publication } from "./publish";
import { entryHtml, titleHtml } from "./titles";

const CELL_TYPE: Partial<Record<Question["type"], number>> = {
  text: 2,
  single: 4,
  multiple: 5,
  number: 6,
};
/** A cell that only says something. */
const STATIC = 1;

/** Radios and boxes of a cell: the words follow each, bound to it by nothing; ids are repeated. */
function cellChoice(publication: Publication, field: Field, given: Contribution): string {
  const inputs = field.options.map((option) => {
    const chosen = isChosen(field, keyOf(option), given);
    const input = `<input${attributes({
      type: field.type === "multiple" ? "checkbox" : "radio",
      name: inputName(field),
      id: inputName(field),
      value: option.id,
      class: cssOf(field, "complex"),
      disabled: field.readOnly,
      checked: chosen,
      previousvalue: chosen ? "checked" : "false",
      "aria-labelledby": `questiontitle${inputName(field)}`,
    })}>`;
    return `${input} <span>${entryHtml(publication, option.label)}</span><br>`;
  });
  return `<div class="complex-multitable"><div>${inputs.join("")}</div></div>`;
}

function cellTitle(publication: Publication, name: string, label: string): string {
  const id = `questiontitle${name}`;
  return label === ""
    ? `<div class="questiontitle hidden" id="${id}">Question</div>`
    : `<span class="questiontitle" id="${id}"><span class="screen-reader-only">Question</span><span>${titleHtml(publication, label)}</span></span>`;
}

function staticCell(publication: Publication, column: number, label: string): string {
  const words = label === "" ? "<span>&nbsp;</span>" : cellTitle(publication, "", label);
  const type = label === "" ? 0 : STATIC;
  return `<td class="cell"${attributes({ "data-type": type, "data-col": column })}>${words}</td>`;
}

interface Placed {
  readonly publication: Publication;
  readonly given: Contribution;
  /** How many columns of static cells stand before. */
  readonly shift: (column: number) => number;
  /** Its own title stands in the cell; else beside it. */
  readonly hasTitle: boolean;
}

function inputCell({ publication, given, shift, hasTitle }: Placed, field: Field, cell: Cell) {
  const { alias } = field.question;
  const place = `${alias ?? ""} ${field.row ?? ""} ${field.column ?? ""}`;
  const input =
    field.options.length === 0
      ? typedInput(field, null, given)
      : publication.looks[place]?.kind === "list"
        ? list({ publication, field, given }, null)
        : cellChoice(publication, field, given);
  const title = cellTitle(publication, inputName(field), hasTitle ? cell.label : "");
  return `<td class="cell"${attributes({ "data-type": CELL_TYPE[field.type] ?? 0, "data-col": shift(cell.column) })}>${mandatoryMark(field.required)}${title}<div class="innercell forprogress">${input}</div></td>`;
}

/** The cells of a row that ask for something, in order. */
function asked(placed: Placed, question: Question, fields: readonly Field[], row: number) {
  return fields
    .filter((field) => field.row === String(row))
    .flatMap((field) => {
      const cell = question.cells.find(
        (one) => one.row === row && String(one.column) === field.column,
      );
      return cell ? [{ cell, html: inputCell(placed, field, cell) }] : [];
    });
}

function headed(placed: Placed, question: Question, fields: readonly Field[]): string {
  const { publication } = placed;
  const title = ({ id, label }: Item, tag: string) =>
    `<${tag} class="headercell cell"${attributes({ "data-id": id })}>${titleHtml(publication, label)}</${tag}>`;
  const body = question.rows.map((row, index) => {
    const cells = asked(placed, question, fields, index + 1).map(({ html }) => html);
    return `<tr>${title(row, "th")}${cells.join("")}</tr>`;
  });
  const head = question.columns.map((column) => title(column, "th")).join("");
  return `<tr><td class="headercell cell"></td>${head}</tr>${body.join("")}`;
}

function headerless(placed: Placed, question: Question, fields: readonly Field[]): string {
  const { publication } = placed;
  const says = (column: number, label: string) => staticCell(publication, column, label);
  const head = question.columns.map(({ label }, index) => says(index + 2, label));
  const body = question.rows.map(({ label }, index) => {
    const cells = asked(placed, question, fields, index + 1).map(({ html }) => html);
    return `<tr>${says(1, label)}${cells.join("")}</tr>`;
  });
  return `<tr>${says(1, "")}${head.join("")}</tr>${body.join("")}`;
}

function besides(placed: Placed, question: Question, fields: readonly Field[]): string {
  const { publication, shift } = placed;
  const body = question.rows.map((_, index) => {
    const cells = asked(placed, question, fields, index + 1).map(
      ({ cell, html }) => staticCell(publication, shift(cell.column) - 1, cell.label) + html,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return body.join("");
}

/** A complex table: its cells have types of their own, and bear no aliases. */
export function complexTable(
  publication: Publication,
  question: Question,
  fields: readonly Field[],
  given: Contribution,
): string {
  const kind = publication.looks[question.alias ?? ""]?.kind;
  const shifts = {
    headerless: (column: number) => column + 1,
    beside: (column: number) => column * 2,
  };
  const shift =
    kind === "headerless" || kind === "beside" ? shifts[kind] : (column: number) => column;
  const placed = { publication, given, shift, hasTitle: kind !== "beside" };
  const lines = (kind === "headerless" ? headerless : kind === "beside" ? besides : headed)(
    placed,
    question,
    fields,
  );
  return `<table class="table complextable"><tbody>${lines}</tbody></table>`;
}
