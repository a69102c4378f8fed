import type { CellStyle, WorkbookData } from "../../files/workbook/data";

const NO_STYLE: CellStyle = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, color: null },
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: {},
  locked: true,
};

export function styleOf(data: WorkbookData, index: number): CellStyle {
  return data.styles[index] ?? data.styles[0] ?? NO_STYLE;
}

const indexes = new WeakMap<CellStyle[], Map<string, number>>();

/** The index of a style like this one, appended when it is new: styles are never changed in place. */
export function internStyle(data: WorkbookData, style: CellStyle): number {
  let known = indexes.get(data.styles);
  if (!known) indexes.set(data.styles, (known = new Map<string, number>()));
  for (let index = known.size; index < data.styles.length; index += 1) {
    const key = canonical(styleOf(data, index));
    // Twins in the file: the first one serves, the second keeps its place in the count.
    known.set(known.has(key) ? `${key}#${String(index)}` : key, index);
  }
  const key = canonical(style);
  const index = known.get(key);
  if (index !== undefined) return index;
  data.styles.push(style);
  known.set(key, data.styles.length - 1);
  return data.styles.length - 1;
}

function canonical(style: CellStyle): string {
  const { font, borders } = style;
  const sides = (["top", "right", "bottom", "left"] as const).map((side) => [
    borders[side]?.style ?? null,
    borders[side]?.color ?? null,
  ]);
  return JSON.stringify([
    style.numberFormat,
    [font.name, font.size, font.bold, font.italic, font.underline, font.color],
    [style.fill, style.horizontal, style.vertical, style.wrap, style.locked],
    sides,
  ]);
}
