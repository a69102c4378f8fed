import {
  IDENTITY_FIELDS,
  LINE_FIELDS,
  OBJECTIVE_FIELDS,
  PLAN_FIELDS,
  RECAP_ROWS,
  type Datum,
} from "../data/datum";
import { SIDES } from "../../plan/side";
import {
  boolean,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  pattern,
  place,
  string,
  tagged,
  texts,
  type Shape,
} from "../../plan/shape";
import { french } from "../../plan/typography";
import { SurveyFailure } from "./failure";
import { formAddress } from "./address";
import {
  DEFINITION_FORMAT,
  QUESTION_TYPES,
  type Cell,
  type FormDefinition,
  type Item,
  type Limits,
  type Question,
  type Row,
  type Trigger,
} from "./definition";
import { type FieldMapping, type LinesMapping, type Mapping, type MappingEntry } from "./mapping";

const MOST_QUESTIONS = 2000;
const LONGEST_PATTERN = 2000;
const MOST_ITEMS = 500;
const MOST_CELLS = 5000;

const day = pattern(/^\d{4}-\d{2}-\d{2}$/, "une date aaaa-mm-jj");
const name = nullable(string(255));
const item = { alias: name, uid: name, id: name, label: string() };
const limits = object<Limits>({
  min: nullable(number),
  max: nullable(number),
  decimals: nullable(number),
});
const items = list(object<Item>(item), MOST_ITEMS);
const rows = list(object<Row>({ ...item, required: boolean }), MOST_ITEMS);
const type = oneOf(QUESTION_TYPES);

const cell = object<Cell>({
  row: place,
  column: place,
  type,
  label: string(),
  id: name,
  required: boolean,
  readOnly: boolean,
  limits,
  options: items,
});

const question = object<Question>({
  ...item,
  type,
  section: nullable(string()),
  required: boolean,
  readOnly: boolean,
  limits,
  pattern: optional(nullable(string(LONGEST_PATTERN)), null),
  isRepeated: optional(boolean, false),
  isInterdependent: optional(boolean, false),
  options: items,
  rows,
  columns: items,
  cells: list(cell, MOST_CELLS),
  shownBy: list(
    object<Trigger>({ question: string(255), row: name, option: string(255) }),
    MOST_ITEMS,
  ),
  needsAll: boolean,
});

/** Only EUSurvey's own address, or the stand-in's. */
const address: Shape<string> = (value, path) => {
  const known = formAddress(string(500)(value, path));
  if (known) return known.address;
  throw new SurveyFailure(
    french("L'adresse de ce formulaire n'est pas celle d'EUSurvey : il n'est pas repris."),
  );
};

/** A form as its file tells it. */
export const definition = object<FormDefinition>({
  format: oneOf([DEFINITION_FORMAT]),
  alias: name,
  address: nullable(address),
  surveyId: optional(nullable(pattern(/^\d{1,20}$/, "un nombre")), null),
  language: optional(nullable(pattern(/^[A-Za-z]{2,3}$/, "un code de langue")), null),
  title: string(),
  captured: nullable(object({ on: day, from: string(500) })),
  verifiedOn: nullable(day),
  questions: list(question, MOST_QUESTIONS),
});

const datum = tagged<Datum>("kind", {
  plan: object({ kind: oneOf(["plan"]), field: oneOf(PLAN_FIELDS) }),
  identity: object({ kind: oneOf(["identity"]), field: oneOf(IDENTITY_FIELDS) }),
  recap: object({ kind: oneOf(["recap"]), source: oneOf(RECAP_ROWS), side: oneOf(SIDES) }),
  line: object({ kind: oneOf(["line"]), position: place, field: oneOf(LINE_FIELDS) }),
  objective: object({
    kind: oneOf(["objective"]),
    objective: place,
    field: oneOf(OBJECTIVE_FIELDS),
  }),
});

const lines = object<LinesMapping>({
  question: string(255),
  column: string(255),
  eachLine: oneOf(LINE_FIELDS),
});
const field = object<FieldMapping>({
  question: string(255),
  row: name,
  column: name,
  datum,
  choices: (value, path) => (value === undefined ? undefined : texts(value, path)),
});
const entry: Shape<MappingEntry> = (value, path) =>
  typeof value === "object" && value !== null && "eachLine" in value
    ? lines(value, path)
    : field(value, path);
/** What goes where in it. */
export const mapping = object<Mapping>({ entries: list(entry, MOST_CELLS) });
