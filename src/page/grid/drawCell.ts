import { a1 } from "../../plan/address";
import type { AreaData, ConditionalFormatData } from "../../files/workbook/data";
import { edges } from "./borders";
import { cellText } from "./cellText";
import { markAt } from "./marks";
import type { SheetLayout } from "./sheetLayout";
import { styleIndexAt } from "./sheetLayout";
import { fitsIn } from "./fitsIn";

/** One cell to draw: the area that it stands for (itself, or a merge) and its size in pixels. */
export interface DrawnCell {
  readonly area: AreaData;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly width: number;
  readonly height: number;
}

/** The id of a cell's element, for `aria-activedescendant`. */
export function cellId(row: number, column: number): string {
  return `cell-${a1({ row: row + 1, column: column + 1 })}`;
}

/** A `<td>` with the cell's text, look and place. Its name for screen readers starts with its address. */
export function drawCell(
  layout: SheetLayout,
  formats: readonly ConditionalFormatData[],
  drawn: DrawnCell,
): HTMLTableCellElement {
  const { top, left } = drawn.area;
  const cell = layout.sheet.rows.get(top)?.get(left);
  const styleIndex = styleIndexAt(layout, top, left);
  const style = styleIndex === undefined ? undefined : layout.styles[styleIndex];
  const { text, side } = cellText(cell, style);
  const mark = markAt(formats, top, left);

  const element = document.createElement("td");
  element.id = cellId(top, left);
  element.dataset.row = String(top);
  element.dataset.column = String(left);
  if (drawn.rowSpan > 1) element.rowSpan = drawn.rowSpan;
  if (drawn.columnSpan > 1) element.colSpan = drawn.columnSpan;
  element.setAttribute("aria-colindex", String(left + 1));
  element.setAttribute("aria-label", label(top, left, text, mark !== undefined));
  if (styleIndex !== undefined) element.className = `s${String(styleIndex)}`;
  if (mark && mark.fill !== null) {
    element.style.backgroundColor = mark.fill;
    element.style.borderColor = "transparent";
  }
  if (mark && mark.fontColor !== null) element.style.color = mark.fontColor;
  if (mark?.bold === true) element.style.fontWeight = "700";
  const { right, bottom } = edges(layout, drawn.area);
  if (right !== undefined) element.style.borderRight = right;
  if (bottom !== undefined) element.style.borderBottom = bottom;

  const content = document.createElement("div");
  // Room for the borders, which the browser rounds up to whole pixels of the screen.
  content.style.height = `${String(Math.max(0, drawn.height - 3))}px`;
  if (side !== "left" && (style?.horizontal ?? "general") === "general") {
    content.style.textAlign = side;
  }
  if (text !== "") {
    const isNumber = typeof cell?.value === "number";
    const fits = !isNumber || fitsIn(text, style, drawn.width - 4);
    content.textContent = fits ? text : "#".repeat(Math.max(1, Math.floor(drawn.width / 9)));
    if (!fits) element.title = text;
    if (cell?.isAwaiting === true) element.title = "Attend le calcul d’Excel";
    if (typeof cell?.value === "string" && style?.wrap !== true && side === "left") {
      const room = roomForText(layout, drawn);
      if (room > drawn.width) content.style.width = `${String(room - 6)}px`;
    }
  }
  element.append(content);
  return element;
}

function label(row: number, column: number, text: string, isMarked: boolean): string {
  const address = a1({ row: row + 1, column: column + 1 });
  return `${address}${text === "" ? "" : ` : ${text}`}${isMarked ? ", surligné" : ""}`;
}

/** A text that is not wrapped runs over the blank cells at its right, as Excel shows it. */
function roomForText(layout: SheetLayout, { area, width }: DrawnCell): number {
  const cells = layout.sheet.rows.get(area.top);
  let room = width;
  if (area.top !== area.bottom || area.left !== area.right) return room;
  for (let column = area.right + 1; column < layout.columns.count && room < 1200; column += 1) {
    if ((cells?.get(column)?.value ?? null) !== null) break;
    const isMerged = layout.sheet.merges.some(
      ({ top, left, bottom, right }) =>
        top <= area.top && area.top <= bottom && left <= column && column <= right,
    );
    if (isMerged) break;
    room += layout.columns.size(column);
  }
  return room;
}
