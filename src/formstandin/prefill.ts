import { isFormDate, isFormTime } from "../survey/answers/dates";
import { byKey, keyOf, type FormDefinition, type Item } from "../survey/form/definition";
import { fieldKey, fieldsOf, type Field } from "../survey/form/fields";
import { nameOf, type Contribution } from "./contribution";

/** A value that EUSurvey's reading of the address trips over. */
class BadValue extends Error {}

/** What EUSurvey takes for itself: a page opened with one of them is not read as any other. */
const ITS_OWN = ["draft", "draftid", "readonly", "token", "pw", "wcag", "surveylanguage"];

/** Everything that bears an alias, in the form's order: one index for all, where the first of a name wins. */
function byAlias({ questions }: FormDefinition): ReadonlyMap<string, Item> {
  const all = questions.flatMap((question) => [
    question,
    ...question.rows,
    ...question.columns,
    ...question.options,
    ...question.cells.flatMap(({ options }) => options),
  ]);
  const index = new Map<string, Item>();
  for (const item of all) {
    if (item.alias !== null && !index.has(item.alias)) index.set(item.alias, item);
  }
  return index;
}

/** A cell of a table, named by three aliases with a space between: rows and columns are found by the one index. */
function cellKey(
  definition: FormDefinition,
  index: ReadonlyMap<string, Item>,
  name: string,
): string {
  const [table, row, column] = name.split(" ").map((alias) => index.get(alias));
  const question = definition.questions.find((one) => one === table);
  const found = [
    question?.rows.find((one) => one === row),
    question?.columns.find((one) => one === column),
  ];
  if (question?.type !== "table" || found.includes(undefined)) throw new BadValue(name);
  const [rowKey = null, columnKey = null] = found.map((item) => item && keyOf(item));
  return fieldKey(keyOf(question) ?? "", rowKey, columnKey);
}

/** What a name fills; null when EUSurvey passes over it. */
function keyOfName(
  definition: FormDefinition,
  index: ReadonlyMap<string, Item>,
  name: string,
): string | null {
  const item = index.get(name);
  if (!item) return name.includes(" ") ? cellKey(definition, index, name) : null;
  const matrix = definition.questions.find(
    ({ type, rows }) => type === "matrix" && rows.some((row) => row === item),
  );
  if (matrix) return fieldKey(keyOf(matrix) ?? "", keyOf(item), null);
  const isQuestion = definition.questions.some((question) => question === item);
  return isQuestion ? fieldKey(keyOf(item) ?? "", null, null) : null;
}

function readValue(field: Field, value: string, index: ReadonlyMap<string, Item>): string {
  const isChoice = field.type === "single" || field.type === "multiple";
  // A matrix's columns are found by the one index, a choice's options among its own.
  const isOption = (alias: string) =>
    field.question.type === "matrix"
      ? field.options.some((option) => option === index.get(alias))
      : byKey(field.options, alias)?.alias === alias;
  const isBad =
    (field.type === "date" && !isFormDate(value)) ||
    (field.type === "time" && !isFormTime(value)) ||
    (isChoice && !value.split(",").every(isOption));
  // The rest as is, unchecked: a wrong number is found at submission only.
  if (isBad) throw new BadValue(value);
  return value;
}

/**
 * Reads the parameters of an address as EUSurvey does. They are taken in an order that `draw` decides
 * (a number from 0 to 1 at each call), and one bad value ends the reading: what comes after is lost.
 */
export function prefillFrom(
  definition: FormDefinition,
  { pathname, searchParams }: Pick<URL, "pathname" | "searchParams">,
  draw: () => number,
): Contribution {
  const read = new Map<string, string>();
  const isItsOwn = [...searchParams.keys()].some((name) => ITS_OWN.includes(name.toLowerCase()));
  if (pathname.endsWith("/") || isItsOwn) return read;
  const names = [...new Set(searchParams.keys())]
    .map((name) => ({ name, rank: draw() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ name }) => name);
  const index = byAlias(definition);
  const fields = new Map(fieldsOf(definition).map((field) => [nameOf(field), field] as const));
  try {
    for (const name of names) {
      const field = fields.get(keyOfName(definition, index, name) ?? "");
      // The first of a repeated name wins.
      const value = searchParams.get(name) ?? "";
      if (!field) continue;
      if (value === "") throw new BadValue(name);
      read.set(nameOf(field), readValue(field, value, index));
    }
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
  }
  return read;
}
