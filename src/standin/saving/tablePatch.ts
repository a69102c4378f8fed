import { cellName } from "../../files/workbook/a1";
import type { SheetData, TableData } from "../../files/workbook/data";
import type { TablePart } from "../../files/workbook/tables";
import { child, childrenOf } from "../../files/xml/elements";
import { readTree, type XmlElement } from "../../files/xml/xml";
import { decodeXstring, encodeXstring, escapeText } from "../../files/xml/xmlText";
import { withColumn } from "../book/tableHeaders";
import { withAttributes } from "./markup";
import { TextPatch } from "./textPatch";
import { UnsavableChange } from "./unsavableChange";

/**
 * Excel repairs a file whose table calls a column otherwise than its header cell does
 * (ECMA-376 part 1, 18.5.1.3): the name follows, with what the table's own formulas call it.
 * @returns the text of the table's part
 * @throws UnsavableChange for a header that is no name of a column, or a table that has moved
 */
export function patchTable(
  text: string,
  { part, table }: TablePart,
  before: SheetData,
  after: SheetData,
): string {
  const now = after.tables?.find(({ name }) => name === table.name);
  if (now === undefined || !isSamePlace(now, table)) {
    throw new UnsavableChange(
      `Le tableau structuré « ${table.name} » a été déplacé ou redimensionné : faites-le dans Excel.`,
    );
  }
  assertHeaders(now, before, after);
  const renamed = now.columns.flatMap((name, at) => (name === table.columns[at] ? [] : [at]));
  if (renamed.length === 0) return text;
  const root = readTree(text, part);
  const patch = new TextPatch(text);
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
  for (const at of renamed) {
    const element = columns[at];
    const name = now.columns[at];
    if (element === undefined || name === undefined) continue;
    const tag = patch.slice(element.start, element.openEnd);
    patch.replace(element.start, element.openEnd, withAttributes(tag, { name: filedName(name) }));
  }
  for (const formula of columns.flatMap(({ children }) => children.filter(isFormula))) {
    const known = decodeXstring(formula.text);
    const changed = renamed.reduce((current, at) => {
      const names = { before: table.columns[at] ?? "", after: now.columns[at] ?? "" };
      return withColumn(`=${current}`, table.name, true, names).slice(1);
    }, known);
    if (changed === known) continue;
    patch.replace(formula.openEnd, formula.closeStart, escapeText(encodeXstring(changed)));
  }
  return patch.apply();
}

function isFormula({ name }: XmlElement): boolean {
  return name === "calculatedColumnFormula" || name === "totalsRowFormula";
}

function isSamePlace({ area: one }: TableData, { area: other }: TableData): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function assertHeaders(
  { name, area, headerRows, columns }: TableData,
  before: SheetData,
  after: SheetData,
): void {
  if (headerRows !== 1) return;
  columns.forEach((column, at) => {
    const [known, cell] = [before, after].map(
      ({ rows }) => rows.get(area.top)?.get(area.left + at)?.value,
    );
    if (cell === known || cell === column) return;
    throw new UnsavableChange(
      `La cellule ${cellName(area.top, area.left + at)} est un en-tête du tableau structuré « ${name} », qui doit être un texte différent des autres : modifiez-la dans Excel.`,
    );
  });
}

/** Excel escapes line ends in a column's name. */
function filedName(name: string): string {
  return encodeXstring(name).replaceAll("\n", "_x000a_");
}
