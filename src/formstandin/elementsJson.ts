import { keyOf, type Item, type Question } from "../survey/form/definition";
import { sectionsOf, type Publication } from "./publish";
import { questionHtml, titleHtml } from "./titles";
import { dependenciesOf } from "./triggers";

/** What EUSurvey's page calls each kind of question. */
const TYPES: Readonly<Record<Question["type"], string>> = {
  text: "FreeTextQuestion",
  regex: "RegExQuestion",
  email: "EmailQuestion",
  number: "NumberQuestion",
  date: "DateQuestion",
  time: "TimeQuestion",
  single: "SingleChoiceQuestion",
  multiple: "MultipleChoiceQuestion",
  matrix: "Matrix",
  table: "Table",
  complexTable: "ComplexTable",
  unsupported: "Upload",
};

function named({ id, uid, alias }: Item, title: string) {
  return { id: Number(id), uniqueId: uid, shortname: alias, title };
}

function optionsJson(publication: Publication, question: Question, options: readonly Item[]) {
  return options.map((option) => ({
    type: "PossibleAnswer",
    ...named(option, titleHtml(publication, option.label)),
    dependentElementsString: dependenciesOf(
      publication.definition,
      keyOf(question),
      null,
      keyOf(option),
    ),
  }));
}

function cellsJson(publication: Publication, question: Question) {
  const types: Partial<Record<Question["type"], number>> = {
    text: 2,
    single: 4,
    multiple: 5,
    number: 6,
  };
  return question.cells.map((cell) => ({
    type: "ComplexTableItem",
    id: Number(cell.id),
    shortname: `${question.alias ?? ""}${String(cell.row)}${String(cell.column)}`,
    title: cell.label,
    row: cell.row,
    column: cell.column,
    cellType: types[cell.type] ?? 0,
    possibleAnswers: optionsJson(publication, question, cell.options),
  }));
}

function elementJson(publication: Publication, question: Question) {
  const { type, limits, options, rows, columns, isInterdependent, pattern } = question;
  const items = (list: readonly Item[]) =>
    list.map((item) => ({ type: "Text", ...named(item, titleHtml(publication, item.label)) }));
  const isTable = type === "matrix" || type === "table";
  return {
    type: TYPES[type],
    ...named(question, questionHtml(publication, question)),
    optional: !question.required,
    readonly: question.readOnly,
    ...(options.length > 0 && { possibleAnswers: optionsJson(publication, question, options) }),
    ...(type === "multiple" && { minChoices: limits.min ?? 0, maxChoices: limits.max ?? 0 }),
    ...(isTable && { questions: items(rows), answers: items(columns) }),
    ...(type === "matrix" && {
      isSingleChoice: true,
      isInterdependent,
      minRows: limits.min ?? 0,
      maxRows: limits.max ?? 0,
    }),
    ...(type === "complexTable" && { childElements: cellsJson(publication, question) }),
    ...(type === "regex" && { regex: pattern }),
  };
}

/**
 * What EUSurvey's page asks its server for, and anyone may: the elements of the form that bear the ids
 * asked for, sections too, with every alias. Answers are not among it.
 */
export function elementsJson(publication: Publication, ids: readonly string[]): unknown[] {
  return sectionsOf(publication).flatMap(({ title, id, uid, questions }) => {
    const section =
      title === null || !ids.includes(id)
        ? []
        : [{ type: "Section", id: Number(id), uniqueId: uid, shortname: null, title, level: 1 }];
    const asked = questions.filter((question) => ids.includes(question.id ?? ""));
    return [...section, ...asked.map((question) => elementJson(publication, question))];
  });
}
