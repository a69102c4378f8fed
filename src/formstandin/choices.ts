import { keyOf, type Item } from "../survey/form/definition";
import type { Field } from "../survey/form/fields";
import { inputName, type Contribution } from "./contribution";
import { cssOf, isChosen } from "./inputs";
import { attributes } from "./markup";
import type { Publication } from "./publish";
import { entryHtml, titleHtml } from "./titles";
import { dependenciesOf } from "./triggers";

/** A choice on its own, or a cell of a complex table. */
export interface Choice {
  readonly publication: Publication;
  readonly field: Field;
  readonly given: Contribution;
}

const READ_FIRST = '<span class="screen-reader-only">Réponse </span>';

function dependencies({ publication, field }: Choice, option: Item): string {
  const { definition } = publication;
  return dependenciesOf(definition, keyOf(field.question), field.row, keyOf(option));
}

/** A radio or a box; `id` differs with the way the choice is shown. */
function box(choice: Choice, option: Item, id: string): string {
  const { field, given } = choice;
  const isMultiple = field.type === "multiple";
  const chosen = isChosen(field, keyOf(option), given);
  return `<input${attributes({
    type: isMultiple ? "checkbox" : "radio",
    name: inputName(field),
    id,
    value: option.id,
    "data-shortname": option.alias,
    "data-dependencies": dependencies(choice, option),
    class: cssOf(field, ...(isMultiple ? ["multiplechoice", "checkboxes"] : []), "trigger check"),
    disabled: field.readOnly,
    checked: chosen,
    previousvalue: chosen ? "checked" : "false",
    "aria-labelledby": `answerlabel${option.id ?? ""}`,
  })}>`;
}

/** Radios or boxes, a line each. */
export function boxes(choice: Choice): string {
  const rows = choice.field.options.map((option) => {
    const id = option.id ?? "";
    const words = titleHtml(choice.publication, option.label);
    const label = `<label for="${id}" id="answerlabel${id}">${READ_FIRST}<div class="answertext" data-id="${id}">${words}</div></label>`;
    return `<tr class="possibleanswerrow"><td>${box(choice, option, id)}</td><td>${label}</td></tr>`;
  });
  return `<table class="answers-table"><tbody>${rows.join("")}</tbody></table>`;
}

/** Buttons: each is the label of a radio that is not seen. */
export function buttons(choice: Choice): string {
  const shown = choice.field.options.map((option) => {
    const id = option.id ?? "";
    const words = titleHtml(choice.publication, option.label);
    return `${box(choice, option, id)}<label class="choice-button-label answertext" for="${id}" id="answerlabel${id}" data-id="${id}">${READ_FIRST}<span>${words}</span></label>`;
  });
  return `<table class="answers-table"><tbody><tr class="possibleanswerrow"><th>${shown.join("")}</th></tr></tbody></table>`;
}

/** Marks on a line. */
export function likert(choice: Choice): string {
  const marks = choice.field.options.map((option) => {
    const id = option.id ?? "";
    const words = titleHtml(choice.publication, option.label);
    const label = `<label class="answertext" for="answer${id}" id="answerlabel${id}">${READ_FIRST}<span>${words}</span></label>`;
    return `<div class="likert-pa">${box(choice, option, `answer${id}`)}<div>${label}</div></div>`;
  });
  return `<div class="likert-div answers-table"><div class="likert-bar"></div>${marks.join("")}</div>`;
}

/** A dropdown: its entries bear no alias. */
function dropdown(choice: Choice, shortname: string | null): string {
  const { field, given, publication } = choice;
  const name = inputName(field);
  const empty = field.row === null ? "" : "<option value=''></option>";
  const entries = field.options.map((option) => {
    const values = {
      class: "possible-answer trigger",
      id: `trigger${option.id ?? ""}`,
      value: option.id,
      "data-dependencies": dependencies(choice, option),
      selected: isChosen(field, keyOf(option), given),
    };
    return `<option${attributes(values)}>${entryHtml(publication, option.label)}</option>`;
  });
  const css = cssOf(field, "single-choice");
  return `<div class="answer-column"><select${attributes({ "data-shortname": shortname, name, id: name, class: css, disabled: field.readOnly })}>${empty}${entries.join("")}</select></div>`;
}

/** A list of several choices: its boxes are hidden, and a button stands for each. */
function listOfSeveral(choice: Choice): string {
  const { field, given, publication } = choice;
  const entries = field.options.map((option) => {
    const chosen = isChosen(field, keyOf(option), given);
    const id = option.id ?? "";
    const button = `<button${attributes({ type: "button", class: "unstyledbutton", disabled: field.readOnly, "data-shortname": option.alias })}>${READ_FIRST}<div class="answertext" id="answerlabel${id}">${entryHtml(publication, option.label)}</div></button>`;
    const hidden = `<input${attributes({ type: "checkbox", name: inputName(field), id, value: id, checked: chosen, style: "display: none", "data-dependencies": dependencies(choice, option), "aria-labelledby": `answerlabel${id}` })}>`;
    return `<li class="possible-answer trigger${chosen ? " selected-choice" : ""}" data-id="${id}"><label for="${id}">${button}</label>${hidden}</li>`;
  });
  const own = field.row === null ? ["multiplechoice", "listbox"] : [];
  return `<ul role="listbox"${attributes({ class: cssOf(field, ...own, "multiple-choice") })}>${entries.join("")}</ul>`;
}

/** A choice shown as a list. */
export function list(choice: Choice, shortname: string | null): string {
  return choice.field.type === "single" ? dropdown(choice, shortname) : listOfSeveral(choice);
}
