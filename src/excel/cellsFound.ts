import { a1, type CellAddress } from "../plan/address";
import type { RawCell } from "./cellContent";

/** What was typed into a cell, and what it shows. */
export type Typed = Omit<RawCell, "format">;

/** A cell as Excel gives it, and whether its sheet's protection keeps it from being written. */
export interface FoundCell extends RawCell {
  readonly isLocked: boolean;
}

/** The cells' ranges, in their order; each sheet is named once. */
export function rangesOf(
  context: Excel.RequestContext,
  places: readonly CellAddress[],
): readonly { readonly sheet: Excel.Worksheet; readonly range: Excel.Range }[] {
  const { worksheets } = context.workbook;
  const sheets = new Map(places.map(({ sheet }) => [sheet, worksheets.getItem(sheet)]));
  return places.map((at) => {
    const sheet = sheets.get(at.sheet) ?? worksheets.getItem(at.sheet);
    return { sheet, range: sheet.getRange(a1(at)) };
  });
}

/** Asks for what was typed into cells, as it stands at this place of the batch; read it after the sync. */
export function queueTyped(ranges: readonly Excel.Range[]): () => readonly Typed[] {
  for (const range of ranges) {
    range.load("values,valueTypes,formulas");
  }
  return () => ranges.map(typedIn);
}

/** Asks for the cells' number formats, as they are at this place of the batch. */
export function queueFormats(ranges: readonly Excel.Range[]): () => readonly unknown[] {
  for (const range of ranges) {
    range.load("numberFormat");
  }
  return () => ranges.map((range) => first(range.numberFormat));
}

/** Asks for all that a write must know of cells; read it after the sync. */
export function queueCells(
  context: Excel.RequestContext,
  places: readonly CellAddress[],
): () => readonly FoundCell[] {
  const asked = rangesOf(context, places);
  for (const sheet of new Set(asked.map((one) => one.sheet))) {
    sheet.load("protection/protected");
  }
  for (const { range } of asked) {
    range.load("values,valueTypes,formulas,numberFormat,format/protection/locked");
  }
  return () =>
    asked.map(({ sheet, range }) => ({
      ...typedIn(range),
      format: first(range.numberFormat),
      isLocked: sheet.protection.protected && range.format.protection.locked,
    }));
}

/** Whether what was typed into the cells is the same; the results of formulas may differ. */
export function sameTyped(some: readonly Typed[], others: readonly Typed[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, i) => {
      const other = others[i];
      return (
        other !== undefined &&
        other.formula === one.formula &&
        (other.type === one.type || one.formula !== one.value)
      );
    })
  );
}

function typedIn(range: Excel.Range): Typed {
  return {
    value: first(range.values),
    type: first(range.valueTypes),
    formula: first(range.formulas),
  };
}

function first(grid: readonly (readonly unknown[])[]): unknown {
  return grid[0]?.[0];
}
