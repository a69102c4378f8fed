import type { CellData, CellStyle } from "../../files/workbook/data";
import { display } from "../../standin/book/display";

/** How a cell reads in a French Excel. */
export interface CellText {
  readonly text: string;
  /** Where Excel puts it when the style does not say. */
  readonly side: "left" | "center" | "right";
}

/** The text shown for a cell. A format's padding (`_-`) is left to the cell's own. */
export function cellText(cell: CellData | undefined, style: CellStyle | undefined): CellText {
  const text = display(cell, style?.numberFormat ?? "General").trim();
  if (cell?.isError === true || typeof cell?.value === "boolean") return { text, side: "center" };
  return { text, side: typeof cell?.value === "number" ? "right" : "left" };
}
