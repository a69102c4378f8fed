import type { CellData } from "./data";
import { LAST_COLUMN, LAST_ROW, parseCell } from "./a1";
import { child, numeric } from "../xml/elements";
import { withoutFilePrefixes } from "../xml/filePrefixes";
import { plainText, richText } from "./sharedStrings";
import { damaged } from "../zip/unreadableFile";
import type { XmlElement } from "../xml/xml";
import { decodeXstring } from "../xml/xmlText";

export interface CellContext {
  readonly part: string;
  readonly strings: readonly string[];
  readonly styleCount: number;
  readonly date1904: boolean;
}

/** A cell's position: its `r`, or right of the cell before it when it has none. */
export function cellColumn(cell: XmlElement, previous: number, part: string): number {
  const name = cell.attributes.r;
  const column = name === undefined ? previous + 1 : parseCell(name)?.column;
  if (column === undefined || column > LAST_COLUMN) throw damaged(part);
  return column;
}

/** A row's position, counted from 0: its `r`, or below the row before it. */
export function rowIndex(row: XmlElement, previous: number, part: string): number {
  const index = row.attributes.r === undefined ? previous + 1 : (numeric(row, "r") ?? 0) - 1;
  if (!Number.isInteger(index) || index < 0 || index > LAST_ROW) throw damaged(part);
  return index;
}

/** A cell without its formula, which may depend on others (shared formulas). */
export function readCell(cell: XmlElement, context: CellContext): CellData {
  const styleIndex = numeric(cell, "s") ?? 0;
  const style = styleIndex < context.styleCount ? styleIndex : 0;
  if (cell.attributes.t === "e") {
    const code = child(cell, "v")?.text.trim() ?? "";
    return code === "" ? { value: null, style } : { value: code, isError: true, style };
  }
  return { value: readValue(cell, context), style };
}

/** Whether the file holds a last result for the cell's formula. */
export function hasResult(cell: XmlElement): boolean {
  return cell.attributes.t === "str" || (child(cell, "v")?.text ?? "") !== "";
}

function readValue(cell: XmlElement, context: CellContext): CellData["value"] {
  const type = cell.attributes.t ?? "n";
  if (type === "inlineStr") {
    const inline = child(cell, "is");
    return inline === undefined ? null : richText(inline);
  }
  const element = child(cell, "v");
  if (element === undefined) return null;
  if (type === "str") return plainText({ ...element, attributes: KEEP_SPACE });
  const text = element.text.trim();
  if (text === "") return null;
  if (type === "b") return text === "1" || text === "true";
  if (type === "s") return sharedString(text, context);
  if (type === "d") return serialDate(text, context);
  const number = Number(text);
  if (!Number.isFinite(number)) throw damaged(context.part);
  return number;
}

function sharedString(text: string, context: CellContext): string {
  const string = context.strings[Number(text)];
  if (string === undefined) throw damaged(context.part);
  return string;
}

/** Results of formulas are written without `xml:space`, and their spaces count. */
const KEEP_SPACE = { "xml:space": "preserve" };

/** Days since the workbook's origin, for an ISO date (strict OOXML). */
function serialDate(text: string, context: CellContext): number {
  const milliseconds = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text.slice(0, 10)}T${text.slice(11) || "00:00"}Z`,
  );
  if (Number.isNaN(milliseconds)) throw damaged(context.part);
  const origin = context.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (milliseconds - origin) / 86_400_000;
}

/** The text of a formula element, with « = » and without the prefixes that only files have. */
export function formulaText(element: XmlElement): string {
  return `=${withoutFilePrefixes(decodeXstring(element.text))}`;
}
