import { nameableSources } from "../editions";
import type { Edition } from "../plan/edition";
import type { SourceSpec } from "../plan/source";
import { Grid } from "../reading/cells/grid";
import { findHeaderBlock, type HeaderBlock } from "../reading/table/headerBlock";
import { recapsOf } from "../reading/readTable";
import { findRecaps, isPlain } from "../reading/recap/find";
import { range } from "../reading/cells/range";
import { sourcesIn } from "../reading/vocabulary/sources";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/snapshot";
import {
  isReminderLabel,
  isSubtotalLabel,
  isTotalLabel,
  isPartLabel,
} from "../reading/recap/words";
import type { Recap } from "../plan/plan";
import { fold } from "../plan/text";
import { columnDrafts, type ColumnDraft } from "./columns";
import { newSource, newSourceName, newSourcesIn } from "./newSources";
import { yearOfTable } from "./year";

/** A table of actions, sources and amounts, before its rows are read. */
export interface TableDraft {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  readonly block: HeaderBlock;
  readonly columns: readonly ColumnDraft[];
  readonly sources: readonly SourceSpec[];
  /** Those of them that no edition has. */
  readonly newSources: readonly string[];
  /** Amounts stand in it: what its lines say may be the officer's, not the template's. */
  readonly isFilled: boolean;
  /** The year that it says; null when it says none, or two as much. */
  readonly year: number | null;
}

/** What a table of a plan must have, and how to say that it lacks it. */
const NEEDS: readonly (readonly [string, (columns: readonly ColumnDraft[]) => boolean])[] = [
  ["les objectifs", has("objective")],
  ["les actions", has("action")],
  ["le montant de l'État", has("state")],
];

function has(role: ColumnDraft["role"]) {
  return (columns: readonly ColumnDraft[]) => columns.some((draft) => draft.role === role);
}

/** What a table lacks to be that of a plan; empty when it is one. */
export function lackingIn({ columns, grid, block }: TableDraft): string[] {
  const lacks = NEEDS.filter(([, isMet]) => !isMet(columns)).map(([name]) => name);
  const number = columns.find(({ role }) => role === "number")?.column;
  const isSourced =
    has("source")(columns) ||
    columns.some(({ source }) => source !== null) ||
    (number !== undefined &&
      range(block.bottom + 1, grid.bottom).some((row) => isShortSource(grid, row, number)));
  return isSourced ? lacks : [...lacks, "la source de financement de l'État"];
}

function isShortSource(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return text.length <= 40 && sourcesIn(text, grid.sources).length > 0;
}

/** Amounts are typed in it: a plan that somebody began, rather than a blank template. */
function isFilledTable(grid: Grid, block: HeaderBlock, columns: readonly ColumnDraft[]): boolean {
  const paid = columns.filter(({ role }) => role === "state" || role === "department");
  return range(block.bottom + 1, grid.bottom).some((row) =>
    paid.some(({ column }) => {
      const cell = grid.cell(row, column);
      return typeof cell?.value === "number" && cell.formula === null && cell.value !== 0;
    }),
  );
}

/** The labels of a recap that name no known source and stand where sources do. */
function labelsOf(grid: Grid, { area, lines, shape, stateHeader }: Recap): string[] {
  const [first] = lines;
  if (!first) return [];
  const isAcross = shape.includes("across");
  const { row, column } = first.label.at;
  const labels = isAcross
    ? range(area.left + 1, area.right).map((one) => grid.textCell(row, one).text)
    : range(stateHeader.at.row + 1, area.bottom).map((one) => grid.textCell(one, column).text);
  const end = labels.findIndex((text) => isTotalLabel(fold(text)));
  const isLabel = (text: string) =>
    ![isSubtotalLabel, isReminderLabel, isPartLabel].some((is) => is(fold(text)));
  return (end === -1 ? labels : labels.slice(0, end)).filter(isLabel);
}

/** The texts that name sources: of the column of sources, and of the recaps' labels. */
function sourceTexts(
  workbook: WorkbookSnapshot,
  grid: Grid,
  block: HeaderBlock,
  columns: readonly ColumnDraft[],
  apart: readonly Recap[],
  editions: readonly Edition[],
) {
  const source = columns.find(({ role }) => role === "source")?.column;
  const cells =
    source === undefined
      ? []
      : range(block.bottom + 1, grid.bottom).map((row) => grid.text(row, source));
  const own = findRecaps(grid, (row) => row <= block.bottom).flatMap((recap) =>
    recap.area.top > block.bottom || recap.area.bottom < block.top ? labelsOf(grid, recap) : [],
  );
  const elsewhere = workbook.sheets
    .filter((sheet) => sheet !== grid.sheet)
    .flatMap((sheet) => recapsOf(sheet, editions).flatMap((one) => labelsOf(new Grid(sheet), one)));
  const beside = apart.flatMap((recap) => labelsOf(grid, recap));
  return { cells, labels: [...own, ...beside, ...elsewhere] };
}

/** The table of a sheet, be it not one of a plan; null when nothing has headers of one. */
export function tableOf(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  editions: readonly Edition[],
): TableDraft | null {
  const known = nameableSources(editions);
  const whole = new Grid(sheet, [], known);
  const apart = findRecaps(whole, () => false).filter((recap) => isPlain(whole, recap));
  const grid = whole.without(apart.map(({ area }) => area));
  const block = findHeaderBlock(grid);
  if (!block) return null;
  const year = yearOfTable(workbook, sheet, whole, block);
  const first = columnDrafts(grid, block, known, year);
  const { cells, labels } = sourceTexts(workbook, whole, block, first, apart, editions);
  const isFilled = isFilledTable(grid, block, first);
  const labelled = labels.flatMap((text) => newSourceName(text, known) ?? []);
  const ofLines = cells
    .flatMap((text) => newSourcesIn(text, known))
    // In a plan, a purse that the recap lacks is more likely the officer's own word.
    .filter((name) => !isFilled || labelled.some((one) => fold(one) === fold(name)));
  const owned = first.flatMap(({ source }) => source ?? []);
  const names = [
    ...ofLines,
    ...labelled,
    ...owned.filter((id) => !known.some((one) => one.id === id)),
  ];
  const distinct = [...new Map(names.map((name) => [fold(name), name])).values()];
  const sources = [...known, ...distinct.map(newSource)];
  const wide = new Grid(
    sheet,
    apart.map(({ area }) => area),
    sources,
  );
  return {
    sheet,
    grid: wide,
    block,
    columns: columnDrafts(wide, block, sources, year),
    sources,
    newSources: distinct,
    isFilled,
    year,
  };
}
