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

/** What an entry of a mapping puts where, and sentences for what has no place in the form. */
interface Placed {
  readonly put: readonly (readonly [Field, MappedField])[];
  readonly lost: readonly string[];
}

type Find = (
  question: Question | undefined,
  row: string | null,
  column: string | null,
) => Field | undefined;

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

/** Finds a field by any of the names of its question, row and column. */
function finder(all: readonly Field[]): Find {
  const fields = new Map(
    all.map((field) => [fieldKey(keyOf(field.question) ?? "", field.row, field.column), field]),
  );
  return (question, row, column) => {
    const key = question && keyOf(question);
    if (!question || key === undefined || key === null) return undefined;
    const [rowKey, columnKey] = [
      headerKey(question, question.rows, row),
      headerKey(question, question.columns, column),
    ];
    return fields.get(fieldKey(key, rowKey, columnKey));
  };
}

function placeOne({ questions }: FormDefinition, find: Find, entry: FieldMapping): Placed {
  const { question, row, column, datum, choices } = entry;
  const field = find(byKey(questions, question), row, column);
  if (field) return { put: [[field, { datum, choices }]], lost: [] };
  const place = [question, row, column].filter((part) => part !== null).join(" · ");
  const sentence = `« ${datumLabel(datum)} » va à « ${place} », que ce formulaire n'a pas.`;
  return { put: [], lost: [sentence] };
}

function placeLines(
  { questions }: FormDefinition,
  find: Find,
  { question: key, column, eachLine }: LinesMapping,
  lineCount: number,
): Placed {
  const question = byKey(questions, key);
  const rows = question ? rowKeys(question) : [];
  const put = rows.slice(0, lineCount).flatMap((row, index): Placed["put"] => {
    const field = find(question, row, column);
    const datum: Datum = { kind: "line", position: index + 1, field: eachLine };
    return field ? [[field, { datum }]] : [];
  });
  const isTooShort = rows.length < lineCount;
  const isColumnGone = question !== undefined && !find(question, rows[0] ?? null, column);
  return {
    put,
    lost: [
      ...(isTooShort
        ? [
            `${String(lineCount)} lignes dans le plan, ${String(rows.length)} dans le tableau « ${question?.label ?? key} » du formulaire.`,
          ]
        : []),
      ...(isColumnGone
        ? [`« ${LINE_WORDS[eachLine]} » va à la colonne « ${column} », que ce formulaire n'a pas.`]
        : []),
    ],
  };
}

/** Where a mapping puts what: one datum for each of the form's fields, and sentences for what has no place in the form. */
export function mappedFields(
  definition: FormDefinition,
  all: readonly Field[],
  mapping: Mapping,
  lineCount: number,
): { readonly mapped: ReadonlyMap<Field, MappedField>; readonly lost: readonly string[] } {
  const find = finder(all);
  const placed = mapping.entries.map((entry) =>
    isLinesMapping(entry)
      ? placeLines(definition, find, entry, lineCount)
      : placeOne(definition, find, entry),
  );
  return {
    mapped: new Map(placed.flatMap(({ put }) => put)),
    // A table too short is so for each of its columns.
    lost: [...new Set(placed.flatMap(({ lost }) => lost))],
  };
}
