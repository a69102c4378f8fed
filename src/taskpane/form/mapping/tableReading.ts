import type { Side } from "../../../plan/side";
import type { LineField, ObjectiveField, RecapRow } from "../../../survey/data/datum";
import { keyOf, type Item, type Question } from "../../../survey/form/definition";
import { fieldsOfQuestion } from "../../../survey/form/fields";
import {
  isLinesMapping,
  type FieldMapping,
  type Mapping,
  type MappingEntry,
} from "../../../survey/form/mapping";

/** What a table of the form takes from the plan, as a whole. */
export type TableReading =
  | { readonly kind: "nothing" }
  /** A row for each line of the plan. */
  | { readonly kind: "lines"; readonly columns: ReadonlyMap<string, LineField> }
  /** A row for each purse. */
  | {
      readonly kind: "recap";
      readonly rows: ReadonlyMap<string, RecapRow>;
      readonly columns: ReadonlyMap<string, Side>;
    }
  /** A row for each objective. */
  | {
      readonly kind: "objectives";
      readonly rows: ReadonlyMap<string, number>;
      readonly columns: ReadonlyMap<string, ObjectiveField>;
    }
  /** Cell by cell, as a colleague's file may have it. */
  | { readonly kind: "mixed"; readonly count: number };

export interface Header {
  readonly key: string;
  readonly label: string;
}

/** Rows or columns by the keys that a mapping names them with: in a complex table, their places. */
export function headersOf(question: Question, of: "rows" | "columns"): readonly Header[] {
  return question[of].flatMap((item: Item, index) => {
    const key = question.type === "complexTable" ? String(index + 1) : keyOf(item);
    return key === null ? [] : [{ key, label: item.label }];
  });
}

/** The entries of a mapping that are a question's. */
export function entriesOf(question: Question, { entries }: Mapping): readonly MappingEntry[] {
  return entries.filter((entry) => isAbout(entry, question));
}

export function isAbout(entry: MappingEntry, { alias, uid }: Question): boolean {
  return entry.question === alias || entry.question === uid;
}

/** The entries that say so; cells that the form doesn't ask for are left out. */
export function tableEntries(question: Question, reading: TableReading): readonly MappingEntry[] {
  const key = keyOf(question) ?? "";
  const fields = fieldsOfQuestion(question);
  const cells = <Row, Column>(
    rows: ReadonlyMap<string, Row>,
    columns: ReadonlyMap<string, Column>,
    datum: (row: Row, column: Column) => FieldMapping["datum"],
  ): FieldMapping[] =>
    [...rows].flatMap(([row, rowValue]) =>
      [...columns].flatMap(([column, value]) =>
        fields.some((field) => field.row === row && field.column === column)
          ? [{ question: key, row, column, datum: datum(rowValue, value) }]
          : [],
      ),
    );
  switch (reading.kind) {
    case "nothing":
    case "mixed":
      return [];
    case "lines":
      return [...reading.columns].map(([column, eachLine]) => ({
        question: key,
        column,
        eachLine,
      }));
    case "recap":
      return cells(reading.rows, reading.columns, (source, side) => ({
        kind: "recap",
        source,
        side,
      }));
    case "objectives":
      return cells(reading.rows, reading.columns, (objective, field) => ({
        kind: "objective",
        objective,
        field,
      }));
  }
}

/** How a mapping reads a table; « mixed » as soon as no whole way of reading says the same. */
export function readingOf(question: Question, mapping: Mapping): TableReading {
  const entries = entriesOf(question, mapping);
  if (entries.length === 0) return { kind: "nothing" };
  const columns = new Map<string, LineField>();
  const recap = { rows: new Map<string, RecapRow>(), columns: new Map<string, Side>() };
  const objectives = {
    rows: new Map<string, number>(),
    columns: new Map<string, ObjectiveField>(),
  };
  for (const entry of entries) {
    if (isLinesMapping(entry)) {
      columns.set(entry.column, entry.eachLine);
      continue;
    }
    const { row, column, datum } = entry;
    if (row === null || column === null) continue;
    if (datum.kind === "recap") {
      recap.rows.set(row, datum.source);
      recap.columns.set(column, datum.side);
    } else if (datum.kind === "objective") {
      objectives.rows.set(row, datum.objective);
      objectives.columns.set(column, datum.field);
    }
  }
  const readings: readonly TableReading[] = [
    { kind: "lines", columns },
    { kind: "recap", ...recap },
    { kind: "objectives", ...objectives },
  ];
  const told = signature(entries);
  return (
    readings.find((reading) => signature(tableEntries(question, reading)) === told) ?? {
      kind: "mixed",
      count: entries.length,
    }
  );
}

/** The same for two lists that say the same, whatever their order and the name that they give the question. */
export function signature(entries: readonly MappingEntry[]): string {
  return entries
    .map((entry) =>
      isLinesMapping(entry)
        ? JSON.stringify([entry.column, entry.eachLine])
        : JSON.stringify([entry.row, entry.column, Object.entries(entry.datum).sort()]),
    )
    .sort()
    .join("\n");
}
