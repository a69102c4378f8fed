import { columnLetters, columnNumber } from "../plan/address";
import { isRowPlace, type ColumnSaid, type Correction, type RowSaid } from "../plan/correction";
import type { ObeyedCorrection, Plan } from "../plan/plan";
import { Looks, type HeaderRows } from "./cells/looks";
import type { SheetSnapshot } from "./snapshot";

/** What the officer said of a sheet, by row and by column. */
export interface Said {
  readonly rows: ReadonlyMap<number, RowSaid>;
  readonly objectives: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, ColumnSaid>;
}

export const NOTHING_SAID: Said = { rows: new Map(), objectives: new Map(), columns: new Map() };

/** A correction and where what it was said of stands now; null: nowhere any more. */
interface Placed {
  readonly correction: Correction;
  readonly at: string | null;
}

/**
 * The officer's word on a row or a column, with what stands there: it is known again once it moved.
 * @param headers the rows of the plan's headers on that sheet
 */
export function rememberedCorrection(
  sheet: SheetSnapshot,
  headers: HeaderRows,
  correction: Correction,
): Correction {
  const of = new Looks(sheet, headers).lookOf(correction.at);
  return { ...correction, of, sheet: sheet.name };
}

/**
 * The corrections that are of this sheet, each where it stands now; of two words on one place, the later.
 * @param sheetNames the workbook's: what was said of a sheet that has another name since is tried on this one
 */
export function placedCorrections(
  sheet: SheetSnapshot,
  headers: HeaderRows,
  sheetNames: readonly string[],
  corrections: readonly Correction[],
): Placed[] {
  const looks = new Looks(sheet, headers);
  const placed = corrections
    .filter(
      (one) =>
        one.sheet === undefined || one.sheet === sheet.name || !sheetNames.includes(one.sheet),
    )
    .map((correction) => ({ correction, at: looks.placeOf(correction) }));
  return placed.filter(
    ({ at }, index) => at === null || !placed.slice(index + 1).some((one) => one.at === at),
  );
}

/** What is said of the sheet. */
export function saidOf(placed: readonly Placed[]): Said {
  const rows = new Map<number, RowSaid>();
  const objectives = new Map<number, number>();
  const columns = new Map<number, ColumnSaid>();
  for (const { correction, at } of placed) {
    if (at === null) continue;
    if (!isRowPlace(at)) columns.set(columnNumber(at), correction.said as ColumnSaid);
    else {
      const row = Number(at);
      rows.set(row, correction.said as RowSaid);
      if (correction.objective !== undefined) objectives.set(row, correction.objective);
    }
  }
  return { rows, objectives, columns };
}

/** What became of each correction in the plan that was read with them. */
export function obeyedCorrections(
  {
    lines,
    columns,
    extraColumns,
    reading,
  }: Pick<Plan, "lines" | "columns" | "extraColumns" | "reading">,
  placed: readonly Placed[],
): ObeyedCorrection[] {
  const rows = new Map(reading.rows.map(({ row, kind }) => [String(row), kind]));
  const lineRows = new Set(lines.map(({ row }) => String(row)));
  const roles = new Map(columns.map(({ column, spec }) => [columnLetters(column), spec.role]));
  const others = new Set(extraColumns.map(({ at }) => columnLetters(at.column)));
  const isObeyed = ({ said }: Correction, at: string) => {
    if (!isRowPlace(at)) {
      return said === "ignored" ? !roles.has(at) && !others.has(at) : roles.get(at) === said;
    }
    if (said === "line") return lineRows.has(at);
    return said === "ignored"
      ? rows.get(at) === "ignored"
      : rows.has(at) && !lineRows.has(at) && rows.get(at) !== "ignored";
  };
  return placed.map(({ correction, at }) => ({
    ...correction,
    at: at ?? correction.at,
    kept: correction,
    standing: at === null ? "gone" : isObeyed(correction, at) ? "obeyed" : "impossible",
  }));
}
