import type { Decimal } from "decimal.js";
import type { Edition } from "../plan/edition";
import type { AmountCell, AmountRow, Plan, PlanColumn, Recap, TextCell } from "../plan/plan";
import { valueOf } from "../plan/amounts";
import type { Source } from "../plan/source";
import { fold } from "../plan/text";
import { extraColumns } from "./columns";
import { Grid } from "./grid";
import { findHeaderBlock, type HeaderBlock } from "./headerBlock";
import { readBody } from "./body";
import { numbersInCell } from "./numbers";
import { range } from "./range";
import { findRecaps, isPlain, isRecapTitle } from "./recap";
import { repeatsHeaders } from "./rows";
import { recognise, type Fit } from "./recognise";
import type { SheetSnapshot } from "./snapshot";

/** A plan as one sheet holds it, before the other sheets are looked at. */
export type SheetPlan = Omit<Plan, "otherSheets">;

/** The first text above the table: its title. */
function titleOf(grid: Grid, headerTop: number): TextCell | null {
  let found: TextCell | null = null;
  for (let row = grid.top; row < headerTop; row += 1) {
    for (const column of grid.filled(row)) {
      const cell = grid.textCell(row, column);
      if (/plan d['’]\s?actions?|annexe/i.test(cell.text)) return cell;
      found ??= cell;
    }
  }
  return found;
}

function columnOf(columns: readonly PlanColumn[], role: string): number | undefined {
  return columns.find((column) => column.spec.role === role)?.column;
}

/** Where no recap can begin: the table's headers and the lines that hold an objective. */
function planCells(grid: Grid, block: HeaderBlock, { columns, wordings }: Fit) {
  const left = Math.min(...columns.map((column) => column.column));
  const right = Math.max(...columns.map((column) => column.column));
  const number = columnOf(columns, "number");
  const wording = columnOf(columns, "objective");
  const holdsObjective = (row: number): boolean =>
    (number !== undefined && numbersInCell(grid.textCell(row, number).text).length > 0) ||
    (wording !== undefined && wordings.match(grid.textCell(row, wording).text).length > 0);
  const known = new Map<number, boolean>();
  return (row: number, column: number): boolean => {
    if (column < left || column > right || row < block.top) return false;
    if (row <= block.bottom) return true;
    const isLine = known.get(row) ?? (holdsObjective(row) || repeatsHeaders(grid, columns, row));
    known.set(row, isLine);
    return isLine;
  };
}

/** The table ends above the first recap under it, be it one whose title alone can be read. */
function lastRowOf(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly PlanColumn[],
  recaps: readonly Recap[],
  isPlan: (row: number, column: number) => boolean,
) {
  const left = Math.min(...columns.map((column) => column.column));
  const right = Math.max(...columns.map((column) => column.column));
  const under = recaps
    .map((recap) => recap.area)
    .filter((area) => area.top > block.bottom && area.left <= right && area.right >= left)
    .map((area) => area.top);
  const rows = range(block.bottom + 1, grid.bottom);
  const lastLine = rows.findLast((row) => isPlan(row, left)) ?? block.bottom;
  const title = rows.find(
    (row) =>
      row > lastLine && range(left, right).some((column) => isRecapTitle(grid.text(row, column))),
  );
  return Math.min(grid.bottom, ...[...under, title ?? grid.bottom + 1].map((row) => row - 1));
}

/** The notified envelopes: named so, or the typed amounts under the total; the differences are formulas. */
function envelopeRowOf([, ...rows]: readonly AmountRow[]): AmountRow | null {
  const named = rows.find((row) => /^enveloppes?\b|notifie/.test(fold(row.label)));
  const isTyped = (cell: AmountCell) => cell.reading.kind === "number" && cell.formula === null;
  const typed = rows.find((row) => row.label === "" && [...row.cells.values()].some(isTyped));
  return named ?? typed ?? null;
}

function envelopesOf(edition: Edition, columns: readonly PlanColumn[], row: AmountRow | null) {
  const envelopes = new Map<Source, Decimal>();
  if (!edition.hasSubtotals || !row) return envelopes;
  for (const { spec, column } of columns) {
    const cell = row.cells.get(column);
    const amount = cell && cell.reading.kind !== "blank" ? valueOf(cell) : null;
    if (spec.source && amount) envelopes.set(spec.source, amount);
  }
  return envelopes;
}

/** This year's recap rather than a reminder of last year's; the one under the headers rather than above. */
function chooseRecap(
  recaps: readonly Recap[],
  { year }: Edition,
  { bottom }: HeaderBlock,
): Recap | null {
  const isUnder = (recap: Recap) => recap.area.bottom > bottom;
  const isOfYear = (recap: Recap) => recap.title.text.includes(String(year));
  return (
    recaps.find((recap) => isUnder(recap) && isOfYear(recap)) ??
    recaps.find(isOfYear) ??
    recaps.find(isUnder) ??
    recaps[0] ??
    null
  );
}

/** The recaps that stand on a sheet without any plan. */
export function recapsOf(sheet: SheetSnapshot): Recap[] {
  return findRecaps(new Grid(sheet), () => false);
}

/**
 * Reads the plan of one sheet, wherever its table starts.
 * @param editions those to recognise it among
 * @returns null when the sheet holds no plan
 */
export function readTable(sheet: SheetSnapshot, editions: readonly Edition[]): SheetPlan | null {
  const whole = new Grid(sheet);
  // A recap beside or above the table is set apart first: its headers are not the plan's.
  const apart = findRecaps(whole, () => false).filter((recap) => isPlain(whole, recap));
  const grid = whole.without(apart.map((recap) => recap.area));
  const block = findHeaderBlock(grid);
  const recognised = block && recognise(grid, block, editions);
  if (!recognised) return null;
  const { fit, recognition } = recognised;
  const { edition, columns, wordings } = fit;
  const isPlan = planCells(grid, block, fit);
  const recaps = [...apart, ...findRecaps(grid, isPlan)];
  const lastRow = lastRowOf(grid, block, columns, recaps, isPlan);
  const body = readBody(grid, edition, columns, wordings, block.bottom + 1, lastRow);
  if (body.lines.length === 0) return null;
  const lastLine = body.lines.at(-1)?.row ?? block.bottom;
  const under = body.amountRows.filter((row) => row.row > lastLine);
  const envelopeRow = edition.hasSubtotals ? envelopeRowOf(under) : null;
  return {
    edition,
    recognition,
    sheet: sheet.name,
    isProtected: sheet.isProtected,
    title: titleOf(grid, block.top),
    area: {
      top: block.top,
      left: Math.min(...columns.map((column) => column.column)),
      bottom: lastLine,
      right: Math.max(...columns.map((column) => column.column)),
    },
    headerTop: block.top,
    headerBottom: block.bottom,
    columns,
    headings: body.headings,
    lines: body.lines,
    grandTotal: edition.hasSubtotals ? (under[0] ?? null) : null,
    envelopeRow,
    envelopes: envelopesOf(edition, columns, envelopeRow),
    recap: chooseRecap(recaps, edition, block),
    extraColumns: extraColumns(grid, block, columns, lastLine).flatMap(
      (column) => block.headers.get(column) ?? [],
    ),
  };
}
