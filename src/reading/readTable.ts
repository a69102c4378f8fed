import type { Decimal } from "decimal.js";
import { EDITIONS, nameableSources } from "../editions";
import { edgesOf } from "../plan/edges";
import type { Edition } from "../plan/edition";
import type { AmountCell, AmountRow, Plan, PlanColumn, Recap, TextCell } from "../plan/plan";
import { valueOf } from "../plan/amounts";
import type { Source } from "../plan/source";
import { fold } from "../plan/text";
import { NOTHING_SAID, type Said } from "./corrections";
import { extraColumns } from "./table/extraColumns";
import { Grid } from "./cells/grid";
import { findHeaderBlock } from "./table/headerBlock";
import { readBody } from "./rows/body";
import { Table } from "./rows/table";
import { TotalReader } from "./rows/totals";
import { readColumns } from "./trace/columns";
import { rowsElsewhere } from "./trace/elsewhere";
import { numbersOfPlan } from "./trace/numbers";
import { unitCell } from "./table/unit";
import { readRows } from "./trace/rows";
import { chooseRecap, lastTableRow, planCells } from "./table/beside";
import { findRecaps, isPlain } from "./recap/find";
import { reasonsOf, recognise } from "./table/recognise";
import type { SheetSnapshot } from "./snapshot";

/** A plan as one sheet holds it, before the other sheets are looked at. */
export type SheetPlan = Omit<Plan, "otherSheets" | "split">;

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

const isEnvelopes = (row: AmountRow) => /^enveloppes?\b|notifie/.test(fold(row.label));

/** The grand total of 2022: the first amounts under the lines, unless they are called envelopes. */
function grandTotalOf([first]: readonly AmountRow[]): AmountRow | null {
  return first && !isEnvelopes(first) ? first : null;
}

/** The notified envelopes: named so, or the typed amounts under the total; the differences are formulas. */
function envelopeRowOf(under: readonly AmountRow[]): AmountRow | null {
  const named = under.find(isEnvelopes);
  const [, ...rows] = under;
  const isTyped = (cell: AmountCell) => cell.reading.kind === "number" && cell.formula === null;
  const typed = rows.find((row) => row.label === "" && [...row.cells.values()].some(isTyped));
  return named ?? typed ?? null;
}

function envelopesOf(edition: Edition, columns: readonly PlanColumn[], row: AmountRow | null) {
  const envelopes = new Map<Source, Decimal>();
  if (!edition.facts.envelopesBelow || !row) return envelopes;
  for (const { spec, column } of columns) {
    const cell = row.cells.get(column);
    const amount = cell && cell.reading.kind !== "blank" ? valueOf(cell) : null;
    if (spec.source && amount) envelopes.set(spec.source, amount);
  }
  return envelopes;
}

/** The recaps that stand on a sheet without any plan. */
export function recapsOf(sheet: SheetSnapshot, editions = EDITIONS): Recap[] {
  return findRecaps(new Grid(sheet, [], nameableSources(editions)), () => false);
}

/**
 * Reads the plan of one sheet, wherever its table starts.
 * @param editions those to recognise it among
 * @param said what the officer said of its rows and columns
 * @returns null when the sheet holds no plan
 */
export function readTable(
  sheet: SheetSnapshot,
  editions: readonly Edition[],
  said: Said = NOTHING_SAID,
): SheetPlan | null {
  const whole = new Grid(sheet, [], nameableSources(editions));
  // A recap beside or above the table is set apart first: its headers are not the plan's.
  const apart = findRecaps(whole, () => false).filter((recap) => isPlain(whole, recap));
  const grid = whole.without(apart.map((recap) => recap.area));
  const block = findHeaderBlock(grid);
  const recognised = block && recognise(grid, block, editions, said.columns);
  if (!recognised) return null;
  const { fit, recognition } = recognised;
  const { edition, columns, wordings } = fit;
  const isPlan = planCells(grid, block, fit);
  const recaps = [...apart, ...findRecaps(grid, isPlan)];
  const lastRow = lastTableRow(grid, block, columns, recaps, isPlan);
  const table = new Table(
    grid,
    edition,
    columns,
    wordings,
    block.bottom + 1,
    lastRow,
    said.rows,
    said.objectives,
  );
  const body = readBody(table);
  if (body.lines.length === 0) return null;
  const lastLine = body.lines.at(-1)?.row ?? block.bottom;
  const under = body.amountRows.filter((row) => row.row > lastLine);
  const envelopeRow = edition.facts.envelopesBelow ? envelopeRowOf(under) : null;
  const grandTotal = edition.facts.grandTotalBelow ? grandTotalOf(under) : null;
  const totals = edition.facts.subtotalsAbove ? [] : new TotalReader(table, body).read();
  const recap = chooseRecap(recaps, edition, block);
  const unclaimed = extraColumns(grid, block, columns, lastLine).filter(
    (column) => said.columns.get(column) !== "ignored",
  );
  const extras = unclaimed.map((column) => ({
    column,
    header: block.headers.get(column) ?? grid.textCell(block.bottom, column),
    group: block.groups.get(column),
  }));
  const rows = readRows(body, { said: said.rows, totals, grandTotal, envelopeRow });
  const read = readColumns(columns, extras, edition.year, said.columns);
  const elsewhere = rowsElsewhere(
    whole.without(recaps.map(({ area }) => area)),
    { edition, columns, wordings, block, lastRow, lines: body.lines },
    editions,
  );
  const known = {
    headerTop: block.top,
    headerBottom: block.bottom,
    columns,
    readColumns: read,
    rows,
    lastRow,
    elsewhere: elsewhere.rows,
  };
  const others = recaps.filter((other) => other !== recap);
  return {
    edition,
    recognition: {
      ...recognition,
      reasons: [
        // What stands elsewhere does not speak for this table.
        ...(elsewhere.rows.size === 0
          ? recognition.reasons
          : reasonsOf(grid.rows(grid.top, lastRow), block, edition, said.columns)),
        ...elsewhere.years.map(
          (year) => `un autre plan de la feuille, celui de ${String(year)}, n'est pas lu`,
        ),
      ],
    },
    sheet: sheet.name,
    isProtected: sheet.isProtected,
    title: titleOf(grid, block.top),
    area: {
      ...edgesOf(columns),
      top: block.top,
      bottom: lastLine,
    },
    headerTop: block.top,
    headerBottom: block.bottom,
    columns,
    headings: body.headings,
    lines: body.lines,
    grandTotal,
    totals,
    envelopeRow,
    envelopes: envelopesOf(edition, columns, envelopeRow),
    recap,
    unit: unitCell(whole, block, recap),
    extraColumns: extras.map(({ header }) => header),
    reading: {
      columns: read,
      rows,
      numbers: numbersOfPlan(whole, known, recap, others, edition.year),
      corrections: [],
    },
  };
}
