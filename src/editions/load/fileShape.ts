import type {
  Certainty,
  ColumnRole,
  ColumnSpec,
  EditionBasis,
  EditionFacts,
  Succession,
} from "../../plan/edition";
import {
  boolean,
  exactly,
  list,
  nullable,
  oneOf,
  optional,
  pattern,
  refuse,
  string,
  whole,
  type Shape,
} from "../../plan/shape";
import { clean } from "../../plan/text";

export const EDITION_FORMAT = "plan-action/edition@1";

/** Numbers of objectives have one or two figures. */
const HIGHEST_NUMBER = 99;
const MOST_OBJECTIVES = 150;
const MOST_COLUMNS = 60;
const MOST_ENGAGEMENTS = 30;
const MOST_YEARS = 5;
const MOST_SOURCES = 20;
const MOST_WORDINGS = 40;
const HEADER = 200;
const SENTENCE = 1000;
const WORDING = 2000;

const CONTROL = /[^\P{Cc}\n]/u;

/** A text as one reads it: not blank, no invisible marks, no spaces at its ends. */
function words(longest: number): Shape<string> {
  return (value, path) =>
    typeof value === "string" &&
    value !== "" &&
    value.length <= longest &&
    clean(value) === value &&
    !CONTROL.test(value)
      ? value
      : refuse(path, `un texte de 1 à ${String(longest)} caractères, sans signe invisible`);
}

/** A name that may serve as a key. */
function named(like: RegExp, expected: string): Shape<string> {
  const shape = pattern(like, expected);
  return (value, path) => {
    const name = shape(value, path);
    return name in Object.prototype ? refuse(path, `un autre nom que « ${name} »`) : name;
  };
}

const id = named(
  /^[a-z\d][a-z\d.-]{0,59}$/,
  "un identifiant de 60 caractères au plus, en minuscules, chiffres, points et tirets",
);
const source = named(
  /^[\p{L}\d](?:[\p{L}\d '’.-]{0,38}[\p{L}\d])?$/u,
  "un nom de source de 40 caractères au plus, en lettres et en chiffres",
);
const number = whole(1, HIGHEST_NUMBER);

const ROLES: readonly ColumnRole[] = [
  "measure",
  "number",
  "objective",
  "fiche",
  "action",
  "identification",
  "partners",
  "source",
  "department",
  "state",
  "total",
  "other",
  "nextState",
  "free",
];

const sourceFile = exactly({
  id: source,
  written: optional(words(60), null),
  names: optional(list(source, MOST_SOURCES, 1), null),
  paidToDepartment: optional(nullable(boolean), null),
});

/** A template may leave a column without a header. */
const header: Shape<string> = (value, path) => (value === "" ? "" : words(HEADER)(value, path));

const column = exactly<ColumnSpec>({
  role: oneOf(ROLES),
  header,
  accepted: optional(list(words(HEADER), MOST_WORDINGS), undefined),
  group: optional(words(HEADER), undefined),
  source: optional(source, undefined),
  required: boolean,
});

const objective = exactly({
  number,
  written: optional(words(60), undefined),
  wording: words(WORDING),
  engagement: optional(nullable(whole(1, MOST_ENGAGEMENTS)), null),
  sources: list(source, MOST_SOURCES),
  mandatory: nullable(boolean),
  inTemplate: optional(boolean, true),
});

const recap = exactly({
  title: words(HEADER),
  state: words(HEADER),
  department: words(HEADER),
  lines: list(source, MOST_SOURCES, 1),
  across: optional(boolean, false),
});

const fact = optional(boolean, false);
const facts = exactly<EditionFacts>({
  numberInWording: fact,
  columnPerSource: fact,
  sourceInNumber: fact,
  sourceRunsDown: fact,
  listsObjectives: optional(boolean, true),
  objectivesUnderEngagements: fact,
  otherInTotal: fact,
  subtotalsAbove: fact,
  grandTotalBelow: fact,
  envelopesBelow: fact,
});

const sentence = words(SENTENCE);
const basis = exactly<EditionBasis>({
  structure: sentence,
  sources: sentence,
  mandatory: sentence,
  recap: sentence,
});

const CERTAINTIES: readonly Certainty[] = ["certain", "probable", "doubtful"];
const succession = exactly<Succession>({
  from: list(number, HIGHEST_NUMBER, 1),
  to: list(number, HIGHEST_NUMBER, 1),
  certainty: oneOf(CERTAINTIES),
  because: sentence,
});
const successors: Shape<"same" | readonly Succession[]> = (value, path) =>
  typeof value === "string" ? oneOf(["same"])(value, path) : list(succession, 300)(value, path);

const DAY = pattern(
  /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  "un jour, comme « 2026-12-01 »",
);

/** An edition as its file tells it; what is left out has its default. Field by field: whether they agree is not looked at. */
export const editionFile = exactly({
  $schema: optional(string(500), undefined),
  format: oneOf([EDITION_FORMAT]),
  id,
  name: words(80),
  year: whole(2000, 2099),
  alsoServes: optional(list(whole(2000, 2099), MOST_YEARS), []),
  sources: list(sourceFile, MOST_SOURCES, 1),
  columns: list(column, MOST_COLUMNS, 1),
  engagements: list(words(SENTENCE), MOST_ENGAGEMENTS),
  objectives: list(objective, MOST_OBJECTIVES, 1),
  recap: nullable(recap),
  facts: optional(facts, facts({}, "facts")),
  basis,
  follows: optional(nullable(exactly({ edition: id, successors })), null),
  learned: optional(nullable(exactly({ on: DAY, file: words(HEADER) })), null),
});

export type EditionFile = ReturnType<typeof editionFile>;
