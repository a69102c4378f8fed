import { Parts, relationsPart, type PartMap } from "../../files/workbook/parts";
import { partsOfXlsx } from "../../files/workbook/readXlsx";
import { readWorkbookPart } from "../../files/workbook/workbookPart";
import { child, childrenOf, numeric, relationId } from "../../files/xml/elements";
import { escapeAttribute, escapeText, encodeXstring } from "../../files/xml/xmlText";
import { writeZip } from "../../files/zip/zip";
import { columnLetters } from "../../plan/address";
import { dialectOf, type Dialect } from "./dialect";
import { withAttributes } from "./markup";
import { DECLARATION, PackageEditor } from "./packageEditor";

/** A cell of a sheet that is added to a file. */
export interface AddedCell {
  readonly text: string;
  /** Index of one of the file's styles. */
  readonly style: number;
  /** Where a click on it leads, in the same workbook: « 'Plan d''action'!H19 »; null for nowhere. */
  readonly link: string | null;
}

/** A sheet of texts and links, added behind the others. */
export interface AddedSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly AddedCell[])[];
  /** How many rows stay in sight. */
  readonly frozenRows: number;
}

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The file with one more sheet, the last. Every other part stays byte for byte, but for the workbook's
 * list of its sheets. @throws UnreadableFile when it is no .xlsx
 */
export function withAddedSheet(bytes: Uint8Array, sheet: AddedSheet): Uint8Array {
  const source = partsOfXlsx(bytes);
  const { editor, workbook, dialect } = editorOf(source);
  const part = freeName(source);
  editor.add(part, sheetXml(sheet, dialect), WORKSHEET_TYPE);
  const id = editor.relate(workbook, "worksheet", `/${part}`);
  editor.edit(workbook, (patch, root) => {
    const tabs = childrenOf(child(root, "sheets"), "sheet");
    const last = tabs.at(-1);
    if (!last) return;
    const sheetId = Math.max(...tabs.map((tab) => numeric(tab, "sheetId") ?? 0)) + 1;
    const tag = patch.slice(last.start, last.openEnd);
    // Written as its neighbour is: whatever prefix the file has for relations.
    const idName = /([^\s=]+:id)\s*=/.exec(tag)?.[1] ?? "r:id";
    const added = withAttributes(tag, { name: sheet.name, sheetId, state: null, [idName]: id });
    patch.insert(last.end, added.endsWith("/>") ? added : added.replace(/>$/, "/>"));
  });
  return writeZip(editor.result);
}

/**
 * The file without a sheet that was added so; null where it has none of that name, or where another
 * stands behind it by now: the names of the sheets that follow would no longer be theirs.
 */
export function withoutAddedSheet(bytes: Uint8Array, name: string): Uint8Array | null {
  const less = withoutLastSheet(partsOfXlsx(bytes), name);
  return less && writeZip(less);
}

/**
 * These parts without their last sheet, if it has that name and nothing but itself: what it would
 * lead to (drawings, tables) or what would name it by its place stays out of reach here; then null.
 */
export function withoutLastSheet(source: PartMap, name: string): PartMap | null {
  const { editor, workbook, parts } = editorOf(source);
  const { sheets } = readWorkbookPart(parts);
  const last = sheets.at(-1);
  if (last?.name !== name || sheets.length < 2) return null;
  const place = new RegExp(`localSheetId\\s*=\\s*["']${String(sheets.length - 1)}["']`);
  if (source.has(relationsPart(last.part)) || place.test(parts.text(workbook) ?? "")) return null;
  const relation = parts.relations(workbook).find(({ target }) => target === last.part);
  if (!relation) return null;
  editor.remove(last.part);
  editor.unrelate(workbook, relation.id);
  editor.edit(workbook, (patch, root) => {
    const tabs = childrenOf(child(root, "sheets"), "sheet");
    const tab = tabs.find((one) => relationId(one) === relation.id);
    if (tab) patch.replace(tab.start, tab.end, "");
    const view = child(child(root, "bookViews"), "workbookView");
    // It was in front: the first sheet is, then.
    if (view && (numeric(view, "activeTab") ?? 0) >= tabs.length - 1) {
      const tag = patch.slice(view.start, view.openEnd);
      patch.replace(view.start, view.openEnd, withAttributes(tag, { activeTab: 0 }));
    }
  });
  return editor.result;
}

function editorOf(source: PartMap) {
  const parts = new Parts(source);
  const { name: workbook } = readWorkbookPart(parts);
  const dialect = dialectOf(parts.text(workbook) ?? "");
  return { editor: new PackageEditor(source, parts, dialect), workbook, dialect, parts };
}

function freeName(source: PartMap): string {
  const taken = new Set([...source.keys()].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `xl/worksheets/sheet${String(number)}.xml`;
    if (!taken.has(name) && !taken.has(relationsPart(name).toLowerCase())) return name;
  }
}

function sheetXml({ widths, rows, frozenRows }: AddedSheet, { spreadsheet }: Dialect): string {
  const columns = widths
    .map((width, at) => {
      const place = String(at + 1);
      return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
    })
    .join("");
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${String(frozenRows)}" topLeftCell="A${String(frozenRows + 1)}" activePane="bottomLeft" state="frozen"/>`;
  const links: string[] = [];
  const data = rows.map((cells, r) => {
    const row = String(r + 1);
    const written = cells.map(({ text, style, link }, c) => {
      const at = `${columnLetters(c + 1)}${row}`;
      if (link !== null) {
        links.push(
          `<hyperlink ref="${at}" location="${escapeAttribute(link)}" display="${escapeAttribute(encodeXstring(text))}"/>`,
        );
      }
      const is = `<is><t xml:space="preserve">${escapeText(encodeXstring(text))}</t></is>`;
      return text === ""
        ? `<c r="${at}" s="${String(style)}"/>`
        : `<c r="${at}" s="${String(style)}" t="inlineStr">${is}</c>`;
    });
    return `<row r="${row}">${written.join("")}</row>`;
  });
  const hyperlinks = links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
  return (
    `${DECLARATION}<worksheet xmlns="${spreadsheet}">` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns}</cols><sheetData>${data.join("")}</sheetData>${hyperlinks}` +
    `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
    `<pageSetup orientation="landscape"/></worksheet>`
  );
}
