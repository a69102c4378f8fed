import {
  keyOf,
  NO_LIMITS,
  TEXT_LIMIT,
  type FormDefinition,
  type Item,
  type Limits,
  type Question,
  type QuestionType,
} from "./definition";

/** One thing to answer: a question, a row of a matrix, a cell of a table. */
export interface Field {
  readonly question: Question;
  /** Key of its row and of its column; null outside tables. In a complex table, their places from 1. */
  readonly row: string | null;
  readonly column: string | null;
  /** What it takes: never « matrix » nor a table. */
  readonly type: QuestionType;
  readonly limits: Limits;
  readonly options: readonly Item[];
  readonly required: boolean;
  readonly readOnly: boolean;
  /** The question's label, then its row's and its column's. */
  readonly label: string;
  /** What names a cell of a complex table alone; empty elsewhere. */
  readonly cell: string;
}

function named(...labels: readonly (string | undefined)[]): string {
  return labels.filter((label) => label !== undefined && label !== "").join(" › ");
}

function matrixFields(question: Question): Field[] {
  return question.rows.map((row) => ({
    question,
    row: keyOf(row),
    column: null,
    type: "single",
    limits: NO_LIMITS,
    options: question.columns,
    required: row.required,
    readOnly: question.readOnly,
    label: named(question.label, row.label),
    cell: "",
  }));
}

/** Cells of a plain table are free text, whatever they are for. */
function tableFields(question: Question): Field[] {
  return question.rows.flatMap((row) =>
    question.columns.map((column) => ({
      question,
      row: keyOf(row),
      column: keyOf(column),
      type: "text" as const,
      limits: { min: null, max: TEXT_LIMIT, decimals: null },
      options: [],
      // A required row asks for all its cells.
      required: row.required,
      readOnly: question.readOnly,
      label: named(question.label, row.label, column.label),
      cell: "",
    })),
  );
}

function complexFields(question: Question): Field[] {
  return question.cells.map((cell) => ({
    question,
    row: String(cell.row),
    column: String(cell.column),
    type: cell.type,
    limits: cell.limits,
    options: cell.options,
    required: cell.required,
    readOnly: cell.readOnly,
    label: named(
      question.label,
      question.rows[cell.row - 1]?.label,
      question.columns[cell.column - 1]?.label,
      cell.label,
    ),
    cell: cell.label,
  }));
}

/** All that a question has to answer, in reading order; nothing for what neither prefilling nor filling supports. */
export function fieldsOfQuestion(question: Question): Field[] {
  switch (question.type) {
    case "unsupported":
      return [];
    case "matrix":
      return matrixFields(question);
    case "table":
      return tableFields(question);
    case "complexTable":
      return complexFields(question).filter(({ type }) => type !== "unsupported");
    case "text":
    case "regex":
    case "email":
    case "number":
    case "date":
    case "time":
    case "single":
    case "multiple": {
      const { type, limits, options, required, readOnly, label } = question;
      const shared = { type, limits, options, required, readOnly, label };
      return [{ question, row: null, column: null, ...shared, cell: "" }];
    }
  }
}

/** All that a form has to answer, in its order. */
export function fieldsOf(definition: FormDefinition): Field[] {
  return definition.questions.flatMap(fieldsOfQuestion);
}

/** What names a field within its form: « RECAP · FIR · ETAT ». */
export function fieldKey(question: string, row: string | null, column: string | null): string {
  return JSON.stringify([question, row, column]);
}
