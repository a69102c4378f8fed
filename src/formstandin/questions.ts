import type { Question } from "../survey/form/definition";
import { fieldsOfQuestion } from "../survey/form/fields";
import { boxes, buttons, likert, list } from "./choices";
import { complexTable } from "./complexTable";
import type { Contribution } from "./contribution";
import { typedInput } from "./inputs";
import { mandatoryMark } from "./markup";
import type { Publication } from "./publish";
import { matrix, table } from "./tables";
import { questionTitle } from "./titles";
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

/** The class of a question's container. */
export function containerClass({ looks }: Publication, question: Question): string {
  const kind = looks[question.alias ?? ""]?.kind;
  if (question.type !== "unsupported") return CONTAINER_CLASS[question.type];
  if (kind === "slider") return "numberitem";
  const own = ["ranking", "rating", "formula", "confirmation"].find((one) => one === kind);
  return own === undefined ? CONTAINER_CLASS.unsupported : `${own}item`;
}

function content(publication: Publication, question: Question, given: Contribution): string {
  const look = publication.looks[question.alias ?? ""];
  const fields = fieldsOfQuestion(question);
  const [field] = fields;
  if (!field) return unsupported(question, look);
  if (question.type === "matrix") return matrix(publication, question, fields, given);
  if (question.type === "table") return table(publication, question, fields, given);
  if (question.type === "complexTable") return complexTable(publication, question, fields, given);
  if (field.options.length === 0) return typedInput(field, question.alias, given);
  const choice = { publication, field, given };
  const shown = {
    list: () => list(choice, question.alias),
    buttons: () => buttons(choice),
    likert: () => likert(choice),
  };
  const kind = look?.kind;
  const inputs =
    kind === "list" || kind === "buttons" || kind === "likert" ? shown[kind]() : boxes(choice);
  return `<div class="answer-columns">${inputs}<input type="hidden" name="choicetype${question.id ?? ""}"></div>`;
}

/** What stands in a question's container once the page has fetched it. */
export function questionMarkup(
  publication: Publication,
  question: Question,
  given: Contribution,
): string {
  return `${mandatoryMark(question.required)}${questionTitle(publication, question)}${content(publication, question, given)}`;
}
