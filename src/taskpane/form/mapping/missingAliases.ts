import type { FormDefinition, Question, QuestionType } from "../../../survey/form/definition";
import type { Mapping } from "../../../survey/form/mapping";
import { entriesOf } from "./tableReading";

/** What the link names by the question's own alias. A matrix goes by its rows', a complex table not at all. */
const NAMED: readonly QuestionType[] = [
  "text",
  "regex",
  "email",
  "number",
  "date",
  "time",
  "single",
  "multiple",
  "table",
];

/** The questions that something goes to and that only a missing alias keeps out of the link. */
export function missingAliases(definition: FormDefinition, mapping: Mapping): Question[] {
  return definition.questions.filter(
    (question) =>
      question.alias === null &&
      NAMED.includes(question.type) &&
      !question.readOnly &&
      entriesOf(question, mapping).length > 0,
  );
}
