import type { CellStyle } from "../../data";
import { fontFamily } from "./styleSheet";

let context: CanvasRenderingContext2D | null | undefined;

/** The width of a line of text in a cell's font, in pixels; measured only when it may matter. */
export function textWidth(text: string, style: CellStyle | undefined): number {
  const size = ((style?.font.size ?? 11) * 96) / 72;
  const name = style?.font.name ?? "Calibri";
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * size * 0.5;
  const font = `${style?.font.bold === true ? "700 " : ""}${String(size)}px ${fontFamily(name)}`;
  if (context.font !== font) context.font = font;
  return context.measureText(text).width;
}
