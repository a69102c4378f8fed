import type { AreaData, CellStyle, SheetData } from "../../files/workbook/data";
import { cellCount, columnCount } from "./areas";
import type { Book } from "./book";
import { existingCells, styleAt } from "./cells";
import { EVENT } from "./events";
import { accessDenied } from "./errors";
import { printArea } from "./address";
import { styleOf } from "./styles";
import { restyle } from "./restyle";

/** What the cells' styles have in common; null when they differ. */
export function areaStyles<V>(
  book: Book,
  sheet: SheetData,
  areas: readonly AreaData[],
  read: (style: CellStyle) => V,
): V | null {
  const styles = new Set<number>();
  for (const area of areas) collect(sheet, area, styles);
  const values = new Set([...styles].map((style) => read(styleOf(book.data, style))));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function collect(sheet: SheetData, area: AreaData, styles: Set<number>): void {
  if (cellCount(area) <= 200_000) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        styles.add(styleAt(sheet, row, column));
      }
    }
    return;
  }
  let existing = 0;
  for (const { cell } of existingCells(sheet, area)) {
    styles.add(cell.style);
    existing += 1;
  }
  if (existing === cellCount(area)) return;
  // Of the cells that don't exist, one row that has none tells them all.
  for (let column = area.left; column < area.left + columnCount(area); column += 1) {
    styles.add(styleAt(sheet, area.bottom, column));
  }
}

/** Throws `AccessDenied` on a protected sheet. */
export function setStyles(
  book: Book,
  sheet: SheetData,
  areas: readonly AreaData[],
  what: string,
  change: (style: CellStyle) => CellStyle,
): void {
  if (sheet.isProtected) throw accessDenied(`RangeFormat.${what}`);
  const id = book.sheetId(sheet);
  for (const area of areas) {
    restyle(book, sheet, area, change);
    book.events.emit(EVENT.formatChanged, id, {
      worksheetId: id,
      address: printArea(area),
      source: book.author === "coauthor" ? "Remote" : "Local",
    });
  }
  book.journal.note(`RangeFormat.${what} ${areas.map(printArea).join(",")}`);
}
