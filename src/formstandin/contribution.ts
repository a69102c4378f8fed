import { keyOf, type FormDefinition } from "../survey/form/definition";
import { fieldKey, fieldsOf, type Field } from "../survey/form/fields";

/** What a field holds: a text, or the aliases of the chosen options. Fields without an answer are absent. */
export type Contribution = ReadonlyMap<string, string>;

/** A field's name in a contribution, by aliases. */
export function nameOf(field: Field): string {
  return fieldKey(keyOf(field.question) ?? "", field.row, field.column);
}

/** The name that a field's inputs bear on the page and in the submission. */
export function inputName({ question, row, column }: Field): string {
  const at = (items: typeof question.columns, key: string | null) =>
    items.findIndex((item) => keyOf(item) === key);
  if (question.type === "matrix") return `answer${question.rows[at(question.rows, row)]?.id ?? ""}`;
  if (question.type === "table") {
    const place = [at(question.rows, row) + 1, at(question.columns, column) + 1];
    return `answer${question.id ?? ""}|${place.join("|")}`;
  }
  const cell = question.cells.find(
    (one) => String(one.row) === row && String(one.column) === column,
  );
  return `answer${cell?.id ?? question.id ?? ""}`;
}

/** The answer « false », in any case, is dropped; not in the cells of a plain table. */
function isDropped({ question }: Field, value: string): boolean {
  return value === "" || (question.type !== "table" && value.toLowerCase() === "false");
}

/** Reads a submission's pairs back into aliases; what no field bears is left out. */
export function contributionOf(
  definition: FormDefinition,
  pairs: Iterable<readonly [string, string]>,
): Contribution {
  const all = [...pairs];
  const read = new Map<string, string>();
  for (const field of fieldsOf(definition)) {
    const name = inputName(field);
    const values = all.filter(([key]) => key === name).map(([, value]) => value);
    const aliases = values.map(
      (value) => field.options.find((option) => option.id === value)?.alias ?? value,
    );
    const value = field.options.length > 0 ? aliases.join(",") : (values[0] ?? "");
    if (!isDropped(field, value)) read.set(nameOf(field), value);
  }
  return read;
}
