import { byKey, keyOf, type FormDefinition, type Item } from "../survey/form/definition";
import { fieldKey, fieldsOf, type Field } from "../survey/form/fields";
import { nameOf, type Contribution } from "./contribution";

/** A value that EUSurvey's reading of the address trips over. */
class BadValue extends Error {}

/** An address that EUSurvey answers with an error 500. */
export class BrokenAddress extends Error {}

/** What EUSurvey takes for itself: a page opened with one of them is not read as any other. */
const ITS_OWN = ["draft", "draftid", "readonly", "token", "pw", "wcag"];

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

type Index = ReturnType<typeof byAlias>;

/** A cell of a table, named by three aliases with a space between: rows and columns are found by the one index. */
function cellKey({ questions }: FormDefinition, index: Index, name: string): string {
  const aliases = name.split(" ");
  const [table, row, column] = aliases.map((alias) => index.get(alias));
  const question = questions.find((one) => one === table);
  if (aliases.length < 3 || question?.type !== "table") throw new BrokenAddress(name);
  const found = [
    question.rows.find((one) => one === row),
    question.columns.find((one) => one === column),
  ];
  if (found.includes(undefined)) throw new BadValue(name);
  const [rowKey = null, columnKey = null] = found.map((item) => item && keyOf(item));
  return fieldKey(keyOf(question) ?? "", rowKey, columnKey);
}

/** What a name fills; null when EUSurvey passes over it. */
function keyOfName(definition: FormDefinition, index: Index, name: string): string | null {
  const item = index.get(name);
  if (!item) return name.includes(" ") ? cellKey(definition, index, name) : null;
  const matrix = definition.questions.find(
    ({ type, rows }) => type === "matrix" && rows.some((row) => row === item),
  );
  if (matrix) return fieldKey(keyOf(matrix) ?? "", keyOf(item), null);
  const isQuestion = definition.questions.some((question) => question === item);
  return isQuestion ? fieldKey(keyOf(item) ?? "", null, null) : null;
}

/** A lone line feed, a control or an emoji: what could not be read stands in its place. */
function arrived(value: string): string {
  return value
    .replace(/(?<!\r)\n/g, "\uFFFD")
    .replace(/[^\r\n\u0019-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]/g, "\uFFFD");
}

function isBad(field: Field, value: string, index: Index): boolean {
  switch (field.type) {
    // 31/02 is taken, as everywhere.
    case "date":
      return !/^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{4}$/.test(value);
    case "time":
      return !/^\d{2}:\d{2}:\d{2}$/.test(value);
    case "single":
    case "multiple":
      // A matrix takes any alias that the form has, a choice its own options: two, if need be.
      return !value
        .split(",")
        .every((alias) =>
          field.question.type === "matrix"
            ? index.has(alias)
            : byKey(field.options, alias)?.alias === alias,
        );
    case "text":
    case "regex":
    case "email":
    case "number":
    case "matrix":
    case "table":
    case "complexTable":
    case "unsupported":
      // As is, unchecked: a wrong number is found at submission only.
      return false;
  }
}

/**
 * Reads the parameters of an address as EUSurvey does. They are taken in an order that `draw` decides
 * (a number from 0 to 1 at each call), and one bad value ends the reading: what comes after is lost.
 * @throws {BrokenAddress} where EUSurvey's server fails
 */
export function prefillFrom(
  definition: FormDefinition,
  { pathname, searchParams }: Pick<URL, "pathname" | "searchParams">,
  draw: () => number,
): Contribution {
  const read = new Map<string, string>();
  const isItsOwn = [...searchParams.keys()].some((name) => ITS_OWN.includes(name.toLowerCase()));
  const language = searchParams.get("surveylanguage");
  const isOther = language !== null && language !== definition.language;
  if (pathname.endsWith("/") || isItsOwn || isOther) return read;
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
      const value = arrived(searchParams.get(name) ?? "");
      if (!field || field.question.type === "complexTable") continue;
      if (isBad(field, value, index)) throw new BadValue(value);
      if (value !== "") read.set(nameOf(field), value);
    }
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
  }
  return read;
}
