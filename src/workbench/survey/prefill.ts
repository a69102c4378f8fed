import { isFormDate, isFormTime } from "../../survey/answers/dates";
import { byKey, type FormDefinition } from "../../survey/form/definition";
import { fieldsOf, type Field } from "../../survey/form/fields";
import { nameOf, type Contribution } from "./contribution";

/** A value that EUSurvey's reading of the address trips over. */
class BadValue extends Error {}

/** The name of a field's parameter; null for those that the address can't fill. */
function parameterOf({ question, row, column }: Field): string | null {
  if (question.type === "matrix") return row;
  if (question.type === "complexTable") return null;
  const cell = [question.alias, row, column].filter((part) => part !== null);
  return cell.join(" ");
}

function readValue(field: Field, value: string): string {
  const isChoice = field.type === "single" || field.type === "multiple";
  const isBad =
    (field.type === "date" && !isFormDate(value)) ||
    (field.type === "time" && !isFormTime(value)) ||
    (isChoice && value.split(",").some((alias) => byKey(field.options, alias)?.alias !== alias));
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
  if (pathname.endsWith("/") || searchParams.has("surveylanguage")) return read;
  const names = [...new Set(searchParams.keys())]
    .map((name) => ({ name, rank: draw() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ name }) => name);
  const fields = fieldsOf(definition);
  try {
    for (const name of names) {
      const field = fields.find((one) => parameterOf(one) === name);
      // The first of a repeated name wins.
      const value = searchParams.get(name) ?? "";
      if (!field) continue;
      if (value === "") throw new BadValue(name);
      read.set(nameOf(field), readValue(field, value));
    }
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
  }
  return read;
}
