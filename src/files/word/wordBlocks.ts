import { clean } from "../../plan/text";
import { child } from "../xml/elements";
import type { XmlElement } from "../xml/xml";
import type { Block, TableCell, TableRow } from "../paper/blocks";
import { paragraphText, textBoxesIn } from "./wordText";

/** Wrappers whose content stands where they do: content controls, insertions, custom XML, one of two choices. */
const TRANSPARENT = new Set([
  "sdt",
  "sdtContent",
  "ins",
  "moveTo",
  "customXml",
  "smartTag",
  "AlternateContent",
  "Choice",
]);

/** The blocks of a body, a cell, a header, a text box or anything that holds some. */
export function blocksIn(parent: XmlElement): Block[] {
  return parent.children.flatMap(blocksOf);
}

/** The blocks that an element of a body stands for: none for what is no text. */
export function blocksOf(element: XmlElement): Block[] {
  if (element.name === "p") return paragraphBlocks(element);
  if (element.name === "tbl") return [{ kind: "table", rows: rowsIn(element) }];
  return TRANSPARENT.has(element.name) ? blocksIn(element) : [];
}

/** A paragraph, after the text boxes anchored in it. */
function paragraphBlocks(paragraph: XmlElement): Block[] {
  const boxes = textBoxesIn(paragraph).flatMap(blocksIn);
  const text = clean(paragraphText(paragraph));
  return [...boxes, { kind: "paragraph", text, page: null }];
}

function rowsIn(table: XmlElement): TableRow[] {
  return table.children.flatMap((element) => {
    if (element.name === "tr") return isDeleted(element) ? [] : [{ cells: cellsIn(element) }];
    return TRANSPARENT.has(element.name) ? rowsIn(element) : [];
  });
}

/** A row struck out under « suivi des modifications ». */
function isDeleted(row: XmlElement): boolean {
  return child(child(row, "trPr"), "del") !== undefined;
}

function cellsIn(row: XmlElement): TableCell[] {
  return row.children.flatMap((element) => {
    if (element.name === "tc") return [cellOf(element)];
    return TRANSPARENT.has(element.name) ? cellsIn(element) : [];
  });
}

function cellOf(cell: XmlElement): TableCell {
  const properties = child(cell, "tcPr");
  const span = Number(valueOf(child(properties, "gridSpan")) ?? "1");
  return { blocks: blocksIn(cell), span: span >= 1 && span <= 63 ? span : 1 };
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return Object.entries(element?.attributes ?? {}).find(([name]) => name.endsWith("val"))?.[1];
}
