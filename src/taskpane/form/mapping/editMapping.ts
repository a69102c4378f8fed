import type { Datum } from "../../../survey/data/datum";
import { keyOf, type Question } from "../../../survey/form/definition";
import {
  isLinesMapping,
  type FieldMapping,
  type Mapping,
  type MappingEntry,
} from "../../../survey/form/mapping";
import { entriesOf, isAbout, tableEntries, type TableReading } from "./tableReading";

/** The entry of a question on its own, or of a row of a matrix; undefined when nothing goes there. */
export function entryAt(
  question: Question,
  row: string | null,
  mapping: Mapping,
): FieldMapping | undefined {
  return entriesOf(question, mapping)
    .filter((entry): entry is FieldMapping => !isLinesMapping(entry))
    .find((entry) => entry.row === row);
}

function replaced(
  { entries }: Mapping,
  before: FieldMapping | undefined,
  after: FieldMapping | null,
): Mapping {
  const added = after ? [after] : [];
  return before
    ? { entries: entries.flatMap((entry) => (entry === before ? added : [entry])) }
    : { entries: [...entries, ...added] };
}

/** The mapping with another datum for a question or a row of a matrix; null: nothing. */
export function withDatum(
  mapping: Mapping,
  question: Question,
  row: string | null,
  datum: Datum | null,
): Mapping {
  const key = keyOf(question);
  const after = datum === null || key === null ? null : { question: key, row, column: null, datum };
  return replaced(mapping, entryAt(question, row, mapping), after);
}

/** The mapping with the option that a word of the plan means; null: the one whose label says it. */
export function withChoice(
  mapping: Mapping,
  question: Question,
  row: string | null,
  word: string,
  option: string | null,
): Mapping {
  const entry = entryAt(question, row, mapping);
  if (!entry) return mapping;
  const others = Object.entries(entry.choices ?? {}).filter(([other]) => other !== word);
  const chosen = [...others, ...(option === null ? [] : [[word, option] as const])];
  const choices = chosen.length === 0 ? undefined : Object.fromEntries(chosen);
  return replaced(mapping, entry, { ...entry, choices });
}

/** The mapping with a table read otherwise. */
export function withTable(mapping: Mapping, question: Question, reading: TableReading): Mapping {
  return {
    entries: [
      ...mapping.entries.filter((entry) => !isAbout(entry, question)),
      ...tableEntries(question, reading),
    ],
  };
}

/** The entries that name no question of the form, as a colleague's file may have: nothing shows them otherwise. */
export function strayEntries(
  { entries }: Mapping,
  questions: readonly Question[],
): readonly MappingEntry[] {
  return entries.filter((entry) => !questions.some((question) => isAbout(entry, question)));
}

/** The mapping without some of its entries. */
export function withoutEntries({ entries }: Mapping, gone: readonly MappingEntry[]): Mapping {
  return { entries: entries.filter((entry) => !gone.includes(entry)) };
}
