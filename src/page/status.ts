import { french } from "../plan/typography";
import type { SheetData } from "../files/workbook/data";
import { display } from "../standin/book/display";
import type { Selection } from "./grid/selection";

/** What the status bar says: protection, and the sum of the numbers selected, as Excel does. */
export function statusOf(sheet: SheetData, { area }: Selection): string {
  const numbers: number[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, { value }] of cells) {
      if (column < area.left || column > area.right || typeof value !== "number") continue;
      numbers.push(value);
    }
  }
  const parts = sheet.isProtected ? ["🔒 Feuille protégée"] : [];
  if (numbers.length > 1) {
    const sum = numbers.reduce((total, value) => total + value, 0);
    const shown = display({ value: sum, style: 0 }, "#,##0.00");
    parts.push(french(`Nombre : ${String(numbers.length)}`), french(`Somme : ${shown}`));
  }
  return parts.join(" · ");
}
