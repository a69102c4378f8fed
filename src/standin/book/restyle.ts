import type { AreaData, CellData, CellStyle, SheetData } from "../../files/workbook/data";
import { isEntireColumn, isEntireRow } from "./areas";
import type { Book } from "./book";
import { cellAt, columnAt, existingCells, placeCell, styleAt } from "./cells";
import { internStyle, styleOf } from "./styles";
import { setColumns, setRow } from "./writing";

type Change = (style: CellStyle, row: number, column: number) => CellStyle;

/** Changes the style of every cell of an area; whole columns and rows keep it for cells to come. */
export function restyle(book: Book, sheet: SheetData, area: AreaData, change: Change): void {
  const { data, journal } = book;
  const restyled = (index: number, row: number, column: number) =>
    internStyle(data, change(styleOf(data, index), row, column));
  const apply = (row: number, column: number, cell: CellData | undefined) => {
    const before = styleAt(sheet, row, column);
    const style = restyled(before, row, column);
    if (style === before) return;
    journal.keepCell(sheet, row, column);
    placeCell(sheet, row, column, { ...(cell ?? { value: null }), style });
  };
  if (!isEntireColumn(area) && !isEntireRow(area)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        apply(row, column, cellAt(sheet, row, column));
      }
    }
    return;
  }
  for (const { row, column, cell } of [...existingCells(sheet, area)]) apply(row, column, cell);
  journal.keepSheet(sheet);
  if (isEntireColumn(area)) {
    setColumns(sheet, area.left, area.right, (span) => ({
      style: restyled(span.style ?? 0, area.top, span.first),
    }));
    for (const [row, properties] of sheet.rowProperties) {
      const isCrossed = properties.style !== undefined && isEntireRow(area);
      if (isCrossed) setRow(sheet, row, { style: restyled(properties.style ?? 0, row, 0) });
    }
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    const before = sheet.rowProperties.get(row)?.style ?? columnAt(sheet, area.left)?.style ?? 0;
    setRow(sheet, row, { style: restyled(before, row, area.left) });
  }
}
