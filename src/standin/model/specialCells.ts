import type { AreaData, CellData } from "../../files/workbook/data";
import { isMissing, word } from "../wire/arguments";
import { existingCells, hasContent, isColumnHidden, isRowHidden, usedArea } from "../book/cells";
import { apiNotFound, itemNotFound } from "../book/errors";
import type { ExcelObject } from "../wire/wire";
import type { CellRange } from "./model";

const TYPES = ["Constants", "Formulas", "Blanks", "Visible"] as const;
const VALUES = ["All", "Errors", "Logical", "Numbers", "Text"] as const;

function isOf(cell: CellData, values: (typeof VALUES)[number]): boolean {
  switch (values) {
    case "All":
      return true;
    case "Errors":
      return cell.isError === true;
    case "Logical":
      return typeof cell.value === "boolean";
    case "Numbers":
      return typeof cell.value === "number";
    case "Text":
      return typeof cell.value === "string" && !cell.isError;
  }
}

/** The cells of one kind inside of the used range; a row's neighbours make one area. */
export function specialCells(
  range: CellRange,
  type: unknown,
  values: unknown,
  mustExist: boolean,
): ExcelObject | null {
  const known = TYPES.find((name) => name === type);
  if (!known) throw apiNotFound(`Range.getSpecialCells(${String(type)})`);
  const kind = isMissing(values) ? "All" : word(values, VALUES, "cellValueType");
  const { sheet, model } = range;
  const used = usedArea(sheet, range.area, false);
  const cells = new Map<string, CellData>();
  for (const { row, column, cell } of existingCells(sheet, used ?? range.area)) {
    cells.set(`${String(row)}:${String(column)}`, cell);
  }
  const isWanted = (row: number, column: number): boolean => {
    const cell = cells.get(`${String(row)}:${String(column)}`);
    if (known === "Visible") return !isRowHidden(sheet, row) && !isColumnHidden(sheet, column);
    if (known === "Blanks") return !hasContent(cell);
    const isFormula = cell?.formula !== undefined;
    return (
      hasContent(cell) &&
      cell !== undefined &&
      isFormula === (known === "Formulas") &&
      isOf(cell, kind)
    );
  };
  const areas = used ? runs(used, isWanted) : [];
  if (areas.length > 0) return model.rangeAreas(sheet, areas);
  if (mustExist) throw itemNotFound(`${known} in ${range.address}`);
  return null;
}

function runs(area: AreaData, isWanted: (row: number, column: number) => boolean): AreaData[] {
  const found: AreaData[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    let start: number | null = null;
    for (let column = area.left; column <= area.right + 1; column += 1) {
      const isIn = column <= area.right && isWanted(row, column);
      if (isIn) start ??= column;
      else if (start !== null) {
        found.push({ top: row, left: start, bottom: row, right: column - 1 });
        start = null;
      }
    }
  }
  return found;
}
