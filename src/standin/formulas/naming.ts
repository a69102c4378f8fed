import type { DefinedName, SheetData, TableData, WorkbookData } from "../../files/workbook/data";

/** A table and the sheet that it stands on. */
export interface NamedTable {
  readonly table: TableData;
  readonly sheet: SheetData;
}

/** What the names in formulas stand for. */
export interface Naming {
  /** The formula of a name, as the sheet knows it before the workbook. Names ignore case. */
  name(name: string, sheet: SheetData): DefinedName | undefined;
  table(name: string): NamedTable | undefined;
  /** The table that a cell stands in. */
  tableAt(sheet: SheetData, row: number, column: number): NamedTable | undefined;
  sheet(name: string): SheetData | undefined;
  /** The sheets from one tab to another. */
  run(first: string, last: string): readonly SheetData[] | undefined;
}

/** What a naming was made of; sheets change in place, names and tables are replaced. */
interface Made {
  readonly names: unknown;
  readonly sheets: readonly {
    readonly sheet: SheetData;
    readonly name: string;
    readonly tables: unknown;
  }[];
  readonly naming: Naming;
}

const namings = new WeakMap<WorkbookData, Made>();

/** The names, tables and sheets of a workbook: the same object as long as they stay as they are. */
export function namingOf(data: WorkbookData): Naming {
  const known = namings.get(data);
  const sheets = data.sheets.map((sheet) => ({ sheet, name: sheet.name, tables: sheet.tables }));
  const isKnown =
    known !== undefined &&
    known.names === data.names &&
    known.sheets.length === sheets.length &&
    known.sheets.every((one, at) => {
      const now = sheets[at];
      return one.sheet === now?.sheet && one.name === now.name && one.tables === now.tables;
    });
  if (isKnown) return known.naming;
  const naming = makeNaming(data);
  namings.set(data, { names: data.names, sheets, naming });
  return naming;
}

function makeNaming(data: WorkbookData): Naming {
  const key = (name: string, sheet: string | null): string =>
    `${sheet === null ? "" : sheet.toLowerCase()}!${name.toLowerCase()}`;
  const names = new Map((data.names ?? []).map((known) => [key(known.name, known.sheet), known]));
  const sheets = new Map(data.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const all = data.sheets.flatMap((sheet) =>
    (sheet.tables ?? []).map((table): NamedTable => ({ table, sheet })),
  );
  const tables = new Map(all.map((named) => [named.table.name.toLowerCase(), named]));
  return {
    name: (name, sheet) => names.get(key(name, sheet.name)) ?? names.get(key(name, null)),
    table: (name) => tables.get(name.toLowerCase()),
    tableAt: (sheet, row, column) =>
      all.find(
        ({ table: { area }, sheet: home }) =>
          home === sheet &&
          row >= area.top &&
          row <= area.bottom &&
          column >= area.left &&
          column <= area.right,
      ),
    sheet: (name) => sheets.get(name.toLowerCase()),
    run: (first, last) => {
      const ends = [first, last].map((name) => sheets.get(name.toLowerCase()));
      const [from, to] = ends.map((sheet) => (sheet ? data.sheets.indexOf(sheet) : -1));
      if (from === undefined || to === undefined || from < 0 || to < 0) return undefined;
      return data.sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
    },
  };
}
