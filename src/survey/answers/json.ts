import { keyOf, type Item, type QuestionType } from "../form/definition";
import type { Answers } from "./answers";
import type { Answer } from "./answer";
import type { Problem } from "./problems";

export const ANSWERS_FORMAT = "plan-action/answers@1";

interface Name {
  readonly alias: string | null;
  readonly uid: string | null;
  readonly label: string;
}

/** A row or a column: in a complex table only its place (from 1) names it. */
interface Header extends Name {
  readonly place: number;
}

export interface AnswerJson {
  readonly question: Name & { readonly type: QuestionType };
  readonly row: Header | null;
  readonly column: Header | null;
  /** What names a cell of a complex table alone, beside its row and column; older files don't tell it. */
  readonly cell?: string;
  /** What this field takes: a cell of a table has its own type. */
  readonly type: QuestionType;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Name[];
  readonly display: string;
  readonly readOnly: boolean;
  readonly problems: readonly Problem[];
}

/** The payload as a file, and as the fill script takes it (answers.schema.json). */
export interface AnswersJson {
  readonly format: typeof ANSWERS_FORMAT;
  readonly form: {
    readonly alias: string | null;
    readonly title: string;
    readonly verifiedOn: string | null;
  };
  readonly edition: string;
  readonly sheet: string;
  readonly valid: boolean;
  readonly gaps: readonly string[];
  /** Questions that nothing here fills: the officer answers them in the form. */
  readonly byHand: readonly { readonly label: string; readonly required: boolean }[];
  readonly answers: readonly AnswerJson[];
}

function nameOf({ alias, uid, label }: Item): Name {
  return { alias, uid, label };
}

function headerOf(items: readonly Item[], key: string | null, byPlace: boolean): Header | null {
  if (key === null) return null;
  const at = byPlace ? Number(key) - 1 : items.findIndex((item) => keyOf(item) === key);
  const item = items[at];
  return {
    alias: item?.alias ?? null,
    uid: item?.uid ?? null,
    label: item?.label ?? "",
    place: at + 1,
  };
}

function answerJson({ field, value, options, display, problems }: Answer): AnswerJson {
  const { question, row, column, cell, type, label, readOnly } = field;
  const byPlace = question.type === "complexTable";
  return {
    question: { ...nameOf(question), type: question.type },
    row: headerOf(question.rows, row, byPlace),
    column: headerOf(question.columns, column, byPlace),
    cell,
    type,
    label,
    value,
    options: options.map(nameOf),
    display,
    readOnly,
    problems,
  };
}

/** The payload as JSON: every answer, with what is wrong with it. */
export function answersJson({
  definition,
  data,
  answers,
  gaps,
  byHand,
  isValid,
}: Answers): AnswersJson {
  const { alias, title, verifiedOn } = definition;
  return {
    format: ANSWERS_FORMAT,
    form: { alias, title, verifiedOn },
    edition: data.edition,
    sheet: data.sheet,
    valid: isValid,
    gaps,
    byHand: byHand.map(({ label, required }) => ({ label, required })),
    answers: answers.map(answerJson),
  };
}
