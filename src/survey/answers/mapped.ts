import { LINE_WORDS, datumLabel, type Datum } from "../data/datum";
import { byKey, keyOf, type FormDefinition, type Item, type Question } from "../form/definition";
import { fieldKey, type Field } from "../form/fields";
import {
  isLinesMapping,
  type FieldMapping,
  type LinesMapping,
  type Mapping,
} from "../form/mapping";

/** A field with its datum. */
export interface MappedField {
  readonly datum: Datum;
  readonly choices?: Readonly<Record<string, string>> | undefined;
}

/** In a complex table, rows and columns go by their place. */
function headerKey(question: Question, items: readonly Item[], key: string | null): string | null {
  if (key === null || question.type === "complexTable") return key;
  const item = byKey(items, key);
  return item ? keyOf(item) : key;
}

function rowKeys(question: Question): (string | null)[] {
  return question.rows.map((row, index) =>
    question.type === "complexTable" ? String(index + 1) : keyOf(row),
  );
}

/** Where a mapping puts what: one datum for each of the form's fields, and sentences for what has no place in the form. */
export function mappedFields(
  definition: FormDefinition,
  all: readonly Field[],
  mapping: Mapping,
  lineCount: number,
): { readonly mapped: ReadonlyMap<Field, MappedField>; readonly lost: readonly string[] } {
  const fields = new Map<string, Field>();
  for (const field of all) {
    const question = keyOf(field.question);
    if (question !== null) fields.set(fieldKey(question, field.row, field.column), field);
  }
  const mapped = new Map<Field, MappedField>();
  const lost: string[] = [];
  const put = (question: Question | undefined, row: string | null, column: string | null) => {
    const key = question && keyOf(question);
    if (!question || key === undefined || key === null) return undefined;
    return fields.get(
      fieldKey(
        key,
        headerKey(question, question.rows, row),
        headerKey(question, question.columns, column),
      ),
    );
  };
  const one = (entry: FieldMapping) => {
    const field = put(byKey(definition.questions, entry.question), entry.row, entry.column);
    if (field) mapped.set(field, { datum: entry.datum, choices: entry.choices });
    else {
      const place = [entry.question, entry.row, entry.column].filter((part) => part !== null);
      lost.push(
        `« ${datumLabel(entry.datum)} » va à « ${place.join(" · ")} », que ce formulaire n'a pas.`,
      );
    }
  };
  const each = ({ question: key, column, eachLine }: LinesMapping) => {
    const question = byKey(definition.questions, key);
    const rows = question ? rowKeys(question) : [];
    if (rows.length < lineCount) {
      lost.push(
        `${String(lineCount)} lignes dans le plan, ${String(rows.length)} dans le tableau « ${question?.label ?? key} » du formulaire.`,
      );
    }
    for (const [index, row] of rows.slice(0, lineCount).entries()) {
      const field = put(question, row, column);
      const datum: Datum = { kind: "line", position: index + 1, field: eachLine };
      if (field) mapped.set(field, { datum });
    }
    if (question && !put(question, rows[0] ?? null, column)) {
      lost.push(
        `« ${LINE_WORDS[eachLine]} » va à la colonne « ${column} », que ce formulaire n'a pas.`,
      );
    }
  };
  for (const entry of mapping.entries) {
    if (isLinesMapping(entry)) each(entry);
    else one(entry);
  }
  // A table too short is so for each of its columns.
  return { mapped, lost: [...new Set(lost)] };
}
