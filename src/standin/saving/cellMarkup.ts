import type { CellData } from "../../files/workbook/data";
import type { XmlElement } from "../../files/xml/xml";
import { cellName } from "../../files/workbook/a1";
import { child } from "../../files/xml/elements";
import { encodeXstring, escapeText } from "../../files/xml/xmlText";
import { filled, markup, withAttributes } from "./markup";

/** How a cell of the file is to be changed. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: CellData;
  /** Keep the formula's markup (array and shared formulas included) and change its result only. */
  readonly keepsFormula: boolean;
  /** Keep all content and change the style only. */
  readonly keepsContent: boolean;
  readonly changesStyle: boolean;
  /** The formula as files write it, without « = » and with their prefixes. */
  readonly filedFormula: string | undefined;
}

/** A cell that the file does not have yet. */
export function newCell(prefix: string, change: CellChange): string {
  const { row, column, cell } = change;
  const { type, value } = valueMarkup(prefix, cell);
  const attributes = { r: cellName(row, column), s: cell.style === 0 ? null : cell.style, t: type };
  return markup(`${prefix}c`, attributes, formulaMarkup(prefix, change) + value);
}

/** A cell of the file with its change; what the change does not touch stays as written. */
export function changedCell(text: string, element: XmlElement, change: CellChange): string {
  const { cell } = change;
  const tag = text.slice(element.start, element.openEnd);
  const place = { r: cellName(change.row, change.column) };
  const style = change.changesStyle ? { s: cell.style } : {};
  if (change.keepsContent) {
    const content = text.slice(element.openEnd, element.end);
    return withAttributes(tag, { ...place, ...style }) + content;
  }
  const { type, value } = valueMarkup(element.prefix, cell);
  const written = child(element, "f");
  const keptFormula =
    change.keepsFormula && written ? text.slice(written.start, written.end) : null;
  // The cells of an array but the first hold a value only (ECMA-376 part 1, 18.3.1.40).
  const formula = keptFormula ?? (change.keepsFormula ? "" : formulaMarkup(element.prefix, change));
  // `cm` and `vm` point to metadata of the old content (dynamic arrays, pictures in cells).
  const metadata = keptFormula === null ? { cm: null, vm: null } : { vm: null };
  const attributes = { ...place, ...style, ...metadata, t: type };
  return filled(withAttributes(tag, attributes), element, formula + value);
}

function formulaMarkup(prefix: string, { cell, filedFormula }: CellChange): string {
  if (cell.formula === undefined) return "";
  return markup(`${prefix}f`, {}, escapeText(encodeXstring(filedFormula ?? cell.formula)));
}

/** Texts stand in the cell itself, so that the table of shared strings stays as it is. */
function valueMarkup(prefix: string, cell: CellData): { type: string | null; value: string } {
  const { value } = cell;
  const element = (content: string): string => markup(`${prefix}v`, {}, content);
  if (value === null) return { type: null, value: "" };
  if (typeof value === "number") return { type: null, value: element(String(value)) };
  if (typeof value === "boolean") return { type: "b", value: element(value ? "1" : "0") };
  if (cell.isError === true) return { type: "e", value: element(escapeText(value)) };
  const content = escapeText(encodeXstring(value));
  const space = /^\s|\s$/.test(value) ? { "xml:space": "preserve" } : {};
  if (cell.formula !== undefined)
    return { type: "str", value: markup(`${prefix}v`, space, content) };
  const text = markup(`${prefix}t`, space, content);
  return { type: "inlineStr", value: markup(`${prefix}is`, {}, text) };
}
