import type { CellStyle } from "../../files/workbook/data";
import { fontFamily } from "./styleSheet";

let context: CanvasRenderingContext2D | null | undefined;

/** Whether a line of text has room in so many pixels; measured only when it is not obvious. */
export function fitsIn(text: string, style: CellStyle | undefined, width: number): boolean {
  const size = ((style?.font.size ?? 11) * 96) / 72;
  // No figure of a usual font is wider than that.
  if (text.length * size * 0.65 <= width) return true;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return true;
  const weight = style?.font.bold === true ? "700 " : "";
  const font = `${weight}${String(size)}px ${fontFamily(style?.font.name ?? "Calibri")}`;
  if (context.font !== font) context.font = font;
  return context.measureText(text).width <= width;
}
