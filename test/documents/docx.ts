import { writeZip } from "../../src/files/zip/zip";
import { escapeText } from "../../src/files/xml/xmlText";

/** A part of a paper to make: a paragraph, a table of rows of cells, or markup as it stands. */
export type Part =
  string | { readonly rows: readonly (readonly Cell[])[] } | { readonly markup: string };
export type Cell = string | readonly Part[];

/** A table of a paper to make: rows of cells. */
export function table(...rows: readonly (readonly Cell[])[]): Part {
  return { rows };
}

/** A paragraph of Word, its line breaks kept. */
export function paragraph(text: string): string {
  const runs = text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escapeText(line)}</w:t>`)
    .join("<w:br/>");
  return `<w:p><w:r>${runs}</w:r></w:p>`;
}

function markupOf(part: Part): string {
  if (typeof part === "string") return paragraph(part);
  if ("markup" in part) return part.markup;
  const rows = part.rows.map((cells) => `<w:tr>${cells.map(cellOf).join("")}</w:tr>`);
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}

function cellOf(cell: Cell): string {
  const parts = typeof cell === "string" ? [cell] : cell;
  // Word ends a cell with a paragraph.
  return `<w:tc>${parts.map(markupOf).join("")}${parts.length === 0 ? "<w:p/>" : ""}</w:tc>`;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The bytes of a .docx that holds these parts, and this text at the head of its pages. */
export function docx(parts: readonly Part[], header?: string): Uint8Array {
  const body = parts.map(markupOf).join("");
  return docxOf(`<w:document ${W}><w:body>${body}</w:body></w:document>`, header);
}

/** The bytes of a .docx whose main part is this XML. */
export function docxOf(document: string, header?: string): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...list: readonly string[]) =>
    `<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;
  const parts = new Map([
    ["_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml"))],
    ["word/document.xml", document],
    [
      "word/_rels/document.xml.rels",
      relations(...(header === undefined ? [] : [relation("r2", "header", "header1.xml")])),
    ],
    ...(header === undefined
      ? []
      : [["word/header1.xml", `<w:hdr ${W}>${paragraph(header)}</w:hdr>`] as const]),
  ]);
  const encoder = new TextEncoder();
  return writeZip(new Map([...parts].map(([name, text]) => [name, encoder.encode(text)])));
}
