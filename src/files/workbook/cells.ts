import type { CellData } from "./data";
import { LAST_COLUMN, LAST_ROW, parseCell } from "./a1";
import { child, numeric } from "../xml/elements";
import { withoutFilePrefixes, type FunctionPrefixes } from "../xml/filePrefixes";
import { serialOfIso } from "./isoDate";
import { plainText, richText } from "./sharedStrings";
import type { XmlElement } from "../xml/xml";
import { decodeXstring } from "../xml/xmlText";

export interface CellContext {
  readonly strings: readonly string[];
  readonly styleCount: number;
  readonly date1904: boolean;
  /** Is told those of the workbook's functions. */
  readonly prefixes: FunctionPrefixes;
}

/**
 * A cell's position: its `r`, or right of the cell before it when it has none that names a cell.
 * Undefined beyond the sheet's edge.
 */
export function cellColumn(cell: XmlElement, previous: number): number | undefined {
  const column = parseCell(cell.attributes.r ?? "")?.column ?? previous + 1;
  return column > LAST_COLUMN ? undefined : column;
}

/** A row's position, counted from 0: its `r`, or below the row before it. As `cellColumn`. */
export function rowIndex(row: XmlElement, previous: number): number | undefined {
  const named = (numeric(row, "r") ?? 0) - 1;
  const index = Number.isInteger(named) && named >= 0 ? named : previous + 1;
  return index > LAST_ROW ? undefined : index;
}

/** A cell without its formula, which may depend on others (shared formulas). */
export function readCell(cell: XmlElement, context: CellContext): CellData {
  const styleIndex = numeric(cell, "s") ?? 0;
  const style = styleIndex < context.styleCount ? styleIndex : 0;
  const content = readContent(cell, context);
  return content instanceof CellError
    ? { value: content.code, isError: true, style }
    : { value: content, style };
}

/** One of Excel's errors, which a text may look like. */
class CellError {
  constructor(readonly code: string) {}
}

/** Whether the file holds a last result for the cell's formula. */
export function hasResult(cell: XmlElement): boolean {
  return cell.attributes.t === "str" || (child(cell, "v")?.text ?? "") !== "";
}

/** One cell that is not as it should be never condemns its workbook: it shows what it can. */
function readContent(cell: XmlElement, context: CellContext): CellData["value"] | CellError {
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
  if (type === "e") return new CellError(text);
  if (type === "b") return text === "1" || text === "true";
  // An index that leads nowhere, as a reference that does.
  if (type === "s") return context.strings[Number(text)] ?? new CellError("#REF!");
  if (type === "d") return serialOfIso(text, context.date1904) ?? text;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  return NOT_A_NUMBER.test(text) ? new CellError("#NUM!") : text;
}

/** What programs write for a number that there is none of; Excel has an error for it. */
const NOT_A_NUMBER = /^[+-]?(?:nan|inf(?:inity)?|1\.#\w+)$/i;

/** Results of formulas are written without `xml:space`, and their spaces count. */
const KEEP_SPACE = { "xml:space": "preserve" };

/** The text of a formula element, with « = » and without the prefixes that only files have. */
export function formulaText(element: XmlElement, prefixes?: FunctionPrefixes): string {
  return `=${withoutFilePrefixes(decodeXstring(element.text), prefixes)}`;
}
