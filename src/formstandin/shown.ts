import {
  keyOf,
  type FormDefinition,
  type Question,
  type Row,
  type Trigger,
} from "../survey/form/definition";
import { fieldKey } from "../survey/form/fields";
import type { Contribution } from "./contribution";

/** Whether the contribution's other answers show a question. */
export function isShown(
  question: Question,
  definition: FormDefinition,
  given: Contribution,
): boolean {
  const isOn = ({ question: key, row, option }: Trigger) => {
    const by = definition.questions.find((one) => keyOf(one) === key);
    const answer = given.get(fieldKey(key, row, null)) ?? "";
    return by !== undefined && isShown(by, definition, given) && answer.split(",").includes(option);
  };
  const { shownBy, needsAll } = question;
  return shownBy.length === 0 || (needsAll ? shownBy.every(isOn) : shownBy.some(isOn));
}

/** The name of a matrix's row in a contribution. */
export function nameOfRow(question: Question, row: Row): string {
  return fieldKey(keyOf(question) ?? "", keyOf(row), null);
}

/** What the rows of a matrix are answered with, in order; blank rows are left out. */
export function matrixAnswers(question: Question, given: Contribution): string[] {
  return question.rows.flatMap((row) => given.get(nameOfRow(question, row)) ?? []);
}
