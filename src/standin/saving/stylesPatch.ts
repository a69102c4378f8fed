import type { CellStyle, WorkbookData } from "../../files/workbook/data";
import { child, numeric } from "../../files/xml/elements";
import {
  FIRST_CUSTOM_FORMAT,
  formatId,
  readNumberFormats,
} from "../../files/workbook/numberFormats";
import type { XmlElement } from "../../files/xml/xml";
import { isDifferent } from "./framePatch";
import { filled, markup, withAttributes } from "./markup";
import { borderMarkup, fillMarkup, fontMarkup } from "./styleMarkup";
import type { StyleSheetEditor } from "./styleSheetEditor";

/**
 * Appends the styles that cells were given. Each is written like the style that its first cell had,
 * or like the nearest one, so that what the data does not know (indents, theme fonts, diagonal
 * borders) is kept.
 */
export function appendStyles(
  editor: StyleSheetEditor,
  before: WorkbookData,
  after: WorkbookData,
): void {
  const formats = readNumberFormats(editor.root);
  const known = before.styles;
  const origins = originsOf(before, after);
  for (let index = known.length; index < after.styles.length; index += 1) {
    const style = after.styles[index];
    if (style === undefined) continue;
    const at = origins.get(index) ?? nearest(style, known);
    const base = known[at];
    const xf = editor.list("cellXfs")[at];
    if (base === undefined || xf === undefined) {
      throw new Error("Le classeur n’a pas de style de base.");
    }
    editor.append("cellXfs", cellFormat(editor, formats, style, base, xf));
  }
}

/** For each new style, the style of the file that the first cell with it had. */
function originsOf(before: WorkbookData, after: WorkbookData): Map<number, number> {
  const origins = new Map<number, number>();
  if (after.styles.length === before.styles.length) return origins;
  after.sheets.forEach(({ rows }, at) => {
    for (const [row, cells] of rows) {
      for (const [column, { style }] of cells) {
        if (style < before.styles.length || origins.has(style)) continue;
        const origin = before.sheets[at]?.rows.get(row)?.get(column)?.style;
        if (origin !== undefined) origins.set(style, origin);
      }
    }
  });
  return origins;
}

function cellFormat(
  editor: StyleSheetEditor,
  formats: Map<number, string>,
  style: CellStyle,
  base: CellStyle,
  xf: XmlElement,
): string {
  const { prefix } = editor;
  const attributes: Record<string, number> = {};
  if (style.numberFormat !== base.numberFormat) {
    attributes.numFmtId = numberFormat(editor, formats, style.numberFormat);
    attributes.applyNumberFormat = 1;
  }
  if (isDifferent(style.font, base.font)) {
    const element = editor.list("fonts")[numeric(xf, "fontId") ?? 0];
    const raw = (part: XmlElement): string => editor.raw(part);
    const like = element === undefined ? null : { element, font: base.font, raw };
    attributes.fontId = editor.indexOf("fonts", fontMarkup(prefix, style.font, like));
    attributes.applyFont = 1;
  }
  if (style.fill !== base.fill) {
    attributes.fillId =
      style.fill === null ? 0 : editor.indexOf("fills", fillMarkup(prefix, style.fill));
    attributes.applyFill = 1;
  }
  if (isDifferent(style.borders, base.borders)) {
    attributes.borderId = editor.indexOf("borders", borderMarkup(prefix, style.borders));
    attributes.applyBorder = 1;
  }
  const alignment = alignmentMarkup(editor, style, base, xf);
  const protection = protectionMarkup(editor, style, base, xf);
  if (alignment !== rawChild(editor, xf, "alignment")) attributes.applyAlignment = 1;
  if (protection !== rawChild(editor, xf, "protection")) attributes.applyProtection = 1;
  const raw = editor.raw(xf);
  const tag = withAttributes(raw.slice(0, xf.openEnd - xf.start), attributes);
  return filled(tag, xf, alignment + protection);
}

function numberFormat(
  editor: StyleSheetEditor,
  formats: Map<number, string>,
  code: string,
): number {
  const known = formatId(formats, code);
  if (known !== undefined) return known;
  const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.keys()) + 1;
  formats.set(id, code);
  editor.append("numFmts", markup(`${editor.prefix}numFmt`, { numFmtId: id, formatCode: code }));
  return id;
}

function alignmentMarkup(
  editor: StyleSheetEditor,
  style: CellStyle,
  base: CellStyle,
  xf: XmlElement,
): string {
  const changes = {
    horizontal: style.horizontal === base.horizontal ? undefined : style.horizontal,
    vertical: style.vertical === base.vertical ? undefined : style.vertical,
    wrapText: style.wrap === base.wrap ? undefined : Number(style.wrap),
  };
  return changedChild(editor, xf, "alignment", changes);
}

function protectionMarkup(
  editor: StyleSheetEditor,
  style: CellStyle,
  base: CellStyle,
  xf: XmlElement,
): string {
  const locked = style.locked === base.locked ? undefined : Number(style.locked);
  return changedChild(editor, xf, "protection", { locked });
}

function changedChild(
  editor: StyleSheetEditor,
  xf: XmlElement,
  name: string,
  changes: Record<string, string | number | undefined>,
): string {
  const raw = rawChild(editor, xf, name);
  if (Object.values(changes).every((value) => value === undefined)) return raw;
  return raw === "" ? markup(editor.prefix + name, changes) : withAttributes(raw, changes);
}

function rawChild(editor: StyleSheetEditor, xf: XmlElement, name: string): string {
  const element = child(xf, name);
  return element === undefined ? "" : editor.raw(element);
}

/** Index of the style that differs in the fewest respects. */
function nearest(style: CellStyle, known: readonly CellStyle[]): number {
  let best = 0;
  let fewest = Infinity;
  known.forEach((candidate, at) => {
    const differences =
      Number(style.numberFormat !== candidate.numberFormat) +
      Number(style.fill !== candidate.fill) +
      Number(style.horizontal !== candidate.horizontal) +
      Number(style.vertical !== candidate.vertical) +
      Number(style.wrap !== candidate.wrap) +
      Number(style.locked !== candidate.locked) +
      2 * Number(isDifferent(style.font, candidate.font)) +
      2 * Number(isDifferent(style.borders, candidate.borders));
    if (differences >= fewest) return;
    fewest = differences;
    best = at;
  });
  return best;
}
