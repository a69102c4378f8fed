import { parseA1Ref, parseStructRef } from "@borgar/fx/xlsx";
import type { AreaData, SheetData } from "../../files/workbook/data";
import type { Naming } from "./naming";
import { Unsupported } from "./terms/scalar";

/** Cells that a formula names. */
export interface Area {
  readonly sheet: SheetData;
  readonly area: AreaData;
}

/** What a reference in a formula is. */
export type Resolved =
  /** Ranges; several for a run of sheets. */
  | { readonly kind: "areas"; readonly areas: readonly Area[] }
  /** A name, to be read in its turn. */
  | { readonly kind: "name"; readonly formula: string }
  /** Of another workbook, or nothing at all: no cell here is behind it. */
  | { readonly kind: "elsewhere" };

/** The cell whose formula is read. */
export interface Home {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
}

const ELSEWHERE: Resolved = { kind: "elsewhere" };
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * What a range, a name or a structured reference stands for.
 * @param kind as the parser tells it: « range », « beam » (whole rows or columns), « name », « table »
 * @throws Unsupported for other forms
 */
export function resolve(text: string, kind: string, home: Home, naming: Naming): Resolved {
  // « [1] »: another workbook.
  if (/^'?(?:[^'\[]*)\[\d+\]/.test(text)) return ELSEWHERE;
  if (kind === "table") return resolveTable(text, home, naming);
  const reference = parseA1Ref(text);
  if (reference === undefined) throw new Unsupported(text);
  if ((reference.workbookName ?? "") !== "") return ELSEWHERE;
  const sheetName = reference.sheetName ?? "";
  const sheets = sheetName === "" ? [home.sheet] : sheetsNamed(sheetName, naming);
  const [first] = sheets;
  if (first === undefined) return ELSEWHERE;
  if ("name" in reference && typeof reference.name === "string") {
    return resolveName(reference.name, first, naming);
  }
  if (!("range" in reference)) throw new Unsupported(text);
  const { range } = reference;
  // « A1.:.B9 » trims the blanks around.
  if (text.includes(".:") || text.includes(":.")) throw new Unsupported(text);
  const area = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? LAST_ROW,
    right: range.right ?? LAST_COLUMN,
  };
  return { kind: "areas", areas: sheets.map((sheet) => ({ sheet, area })) };
}

/** A table's name alone is its data. */
function resolveName(name: string, sheet: SheetData, naming: Naming): Resolved {
  const known = naming.name(name, sheet);
  if (known !== undefined) return { kind: "name", formula: known.formula };
  const named = naming.table(name);
  if (named === undefined) return ELSEWHERE;
  const { area, headerRows, totalsRows } = named.table;
  const data = { ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows };
  return { kind: "areas", areas: [{ sheet: named.sheet, area: data }] };
}

function sheetsNamed(name: string, naming: Naming): readonly SheetData[] {
  const sheet = naming.sheet(name);
  if (sheet !== undefined) return [sheet];
  const [first = "", last] = name.split(":");
  return last === undefined ? [] : (naming.run(first, last) ?? []);
}

/** ECMA-376 part 1, 18.17.5: « Tableau1[État] », « Tableau1[[#Totals],[État]:[Total]] », « [@État] ». */
function resolveTable(text: string, home: Home, naming: Naming): Resolved {
  const reference = parseStructRef(text);
  if (reference === undefined) throw new Unsupported(text);
  const { table: name, columns = [], sections = [] } = reference;
  const named =
    (name ?? "") === ""
      ? naming.tableAt(home.sheet, home.row, home.column)
      : naming.table(String(name));
  if (named === undefined) return ELSEWHERE;
  const { table, sheet } = named;
  const { area } = table;
  const wanted = columns.map((column) =>
    table.columns.findIndex((known) => known.toLowerCase() === column.toLowerCase()),
  );
  if (wanted.includes(-1)) throw new Unsupported(text);
  const left = area.left + Math.min(...wanted, wanted.length === 0 ? 0 : Infinity);
  const right = wanted.length === 0 ? area.right : area.left + Math.max(...wanted);
  const rows = rowsOf(sections, named.table, home, sheet);
  return { kind: "areas", areas: [{ sheet, area: { ...rows, left, right } }] };
}

function rowsOf(
  sections: readonly string[],
  { area, headerRows, totalsRows }: { area: AreaData; headerRows: number; totalsRows: number },
  home: Home,
  sheet: SheetData,
): Pick<AreaData, "top" | "bottom"> {
  const first = area.top + headerRows;
  const last = area.bottom - totalsRows;
  const parts = new Map<string, Pick<AreaData, "top" | "bottom">>([
    ["all", area],
    ["data", { top: first, bottom: last }],
    ["headers", { top: area.top, bottom: first - 1 }],
    ["totals", { top: last + 1, bottom: area.bottom }],
    ["this row", { top: home.row, bottom: home.row }],
  ]);
  const chosen = (sections.length === 0 ? ["data"] : sections).map((section) => {
    const part = parts.get(section.toLowerCase().replace("@", "this row"));
    if (part === undefined || part.top > part.bottom) throw new Unsupported(section);
    return part;
  });
  const isThisRow = sections.some((section) => /^(?:this row|@)$/i.test(section));
  const isOutside = home.sheet !== sheet || home.row < first || home.row > last;
  if (isThisRow && isOutside) throw new Unsupported("hors du tableau");
  return {
    top: Math.min(...chosen.map(({ top }) => top)),
    bottom: Math.max(...chosen.map(({ bottom }) => bottom)),
  };
}
