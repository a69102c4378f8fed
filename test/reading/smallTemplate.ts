import type { ColumnRole, ColumnSpec } from "../../src/plan/edition";
import { findColumns } from "../../src/reading/table/columns";
import type { Grid } from "../../src/reading/cells/grid";
import { findHeaderBlock } from "../../src/reading/table/headerBlock";
import { range } from "../../src/reading/cells/range";
import { Wordings } from "../../src/reading/vocabulary/wording";
import { annexe2024, wordingOf } from "../plans/plan";
import { gridOf, type Layout, type Rows } from "./rowByRow";

export const spec = (role: ColumnRole, header: string, group?: string): ColumnSpec => ({
  role,
  header,
  ...(group !== undefined && { group }),
  required: true,
});

export const NUMBER = spec("number", "N°");
export const OBJECTIVE = spec("objective", "Objectif");
export const ACTION = spec("action", "Actions");
export const PARTNERS = spec("partners", "Partenaires");
export const SOURCE = spec("source", "Source de financement");
export const DEPARTMENT = spec("department", "Département");
export const STATE = spec("state", "État");
export const TOTAL = spec("total", "Total");
export const OTHER = spec("other", "Autres financements");

/** The columns of a small template, its headers as it writes them, and how lines under them begin. */
export const TEMPLATE = [NUMBER, OBJECTIVE, ACTION, DEPARTMENT, STATE, TOTAL];
export const HEADERS = TEMPLATE.map(({ header }) => header);
export const START = HEADERS.slice(0, 3);
export const FIRST = [6, wordingOf(annexe2024, 6), "Ouvrir des places"];
export const SECOND = [9, wordingOf(annexe2024, 9), "Former les équipes"];

/** A template's columns as they are found in a sheet, down to a last row. */
export function columnsIn(columns: readonly ColumnSpec[], grid: Grid, lastRow = grid.bottom) {
  const block = findHeaderBlock(grid);
  if (!block) throw new Error("no headers");
  const edition = { ...annexe2024, columns };
  return findColumns(grid, block, edition, Wordings.of(annexe2024), lastRow);
}

/** The role of each column of the sheet from A on, « - » for none. */
export function rolesIn(
  columns: readonly ColumnSpec[],
  rows: Rows,
  layout: Layout = {},
  lastRow = rows.length,
): string {
  const found = columnsIn(columns, gridOf(rows, layout), lastRow);
  const width = Math.max(...rows.map((row) => row.length));
  return range(1, width)
    .map((column) => found.filter((one) => one.column === column))
    .map((here) => here.map(({ spec: { role } }) => role).join("+") || "-")
    .join(" ");
}
