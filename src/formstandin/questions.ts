import { keyOf, type FormDefinition, type Item, type Question } from "../survey/form/definition";
import { fieldsOfQuestion, type Field } from "../survey/form/fields";
import { complexTable } from "./complexTable";
import { inputName, type Contribution } from "./contribution";
import { choiceList, cssOf, isChosen, typedInput } from "./inputs";
import { attributes, escaped, mandatoryMark, questionTitle } from "./markup";
import type { Publication } from "./publish";
import { matrix, table } from "./tables";
import { dependenciesOf } from "./triggers";
import { unsupported } from "./unsupported";

/** What EUSurvey adds to a question's container once it is there. */
const CONTAINER_CLASS: Readonly<Record<Question["type"], string>> = {
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

/** The class of a question that no program fills. */
export function containerClass({ looks }: Publication, question: Question): string {
  const kind = looks[question.alias ?? ""]?.kind;
  if (question.type !== "unsupported") return CONTAINER_CLASS[question.type];
  if (kind === "slider") return "numberitem";
  return kind === "ranking" || kind === "rating" || kind === "formula"
    ? `${kind}item`
    : CONTAINER_CLASS.unsupported;
}

function dependencies(definition: FormDefinition, { question, row }: Field, option: Item): string {
  return dependenciesOf(definition, keyOf(question), row, keyOf(option));
}

function choice(definition: FormDefinition, field: Field, given: Contribution): string {
  const rows = field.options.map((option) => {
    const chosen = isChosen(field, keyOf(option), given);
    const isMultiple = field.type === "multiple";
    const id = option.id ?? "";
    const input = `<input${attributes({
      type: isMultiple ? "checkbox" : "radio",
      name: inputName(field),
      id,
      value: id,
      "data-shortname": option.alias,
      "data-dependencies": dependencies(definition, field, option),
      class: cssOf(field, ...(isMultiple ? ["multiplechoice", "checkboxes"] : []), "trigger check"),
      disabled: field.readOnly,
      checked: chosen,
      previousvalue: chosen ? "checked" : "false",
      "aria-labelledby": `answerlabel${id}`,
    })}>`;
    const label = `<label for="${id}" id="answerlabel${id}"><span class="screen-reader-only">Réponse </span><div class="answertext">${escaped(option.label)}</div></label>`;
    return `<tr class="possibleanswerrow"><td>${input}</td><td>${label}</td></tr>`;
  });
  return `<table class="answers-table"><tbody>${rows.join("")}</tbody></table>`;
}

function content(publication: Publication, question: Question, given: Contribution): string {
  const { definition, looks } = publication;
  const look = looks[question.alias ?? ""];
  const fields = fieldsOfQuestion(question);
  const [field] = fields;
  if (!field) return unsupported(question, look);
  if (question.type === "matrix") return matrix(definition, question, fields, given);
  if (question.type === "table") return table(question, fields, given);
  if (question.type === "complexTable") return complexTable(publication, question, fields, given);
  if (field.options.length === 0) return typedInput(field, question.alias, given, look);
  const shown = field.options.map((option) => dependencies(definition, field, option));
  const inputs =
    look?.kind === "list"
      ? choiceList(field, question.alias, shown, given)
      : choice(definition, field, given);
  return `<div class="answer-columns">${inputs}<input type="hidden" name="choicetype${question.id ?? ""}"></div>`;
}

/** What stands in a question's container once the page has fetched it. */
export function questionMarkup(
  publication: Publication,
  question: Question,
  given: Contribution,
): string {
  return `${mandatoryMark(question.required)}${questionTitle(question.id, question.label)}${content(publication, question, given)}`;
}
