import { Decimal } from "decimal.js";
import { formatPlain } from "../../plan/money";
import type { Folder } from "../folder/folder";
import { LINE_COLUMNS, lineRows } from "./linesSheet";
import type { Cell } from "./sheet";

/** The lines for French Excel: UTF-8 with its mark, « ; » between cells, decimal commas. */
export function linesCsv(folder: Folder): string {
  const rows = [LINE_COLUMNS.map(({ header }) => header), ...lineRows(folder)];
  return `\uFEFF${rows.map((cells) => cells.map(csvCell).join(";")).join("\r\n")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Decimal) return formatPlain(cell).replace(".", ",");
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "object") return csvCell(cell.result);
  // What begins like a formula would be calculated by whoever opens the file.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
