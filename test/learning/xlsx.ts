import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/plan/address";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/reading/snapshot";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function cellXml(at: string, { value, formula }: SnapshotCell): string {
  if (formula !== null) {
    return `<c r="${at}"><f>${escaped(formula.slice(1))}</f><v>${String(value)}</v></c>`;
  }
  return typeof value === "number"
    ? `<c r="${at}"><v>${String(value)}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`;
}

function sheetXml({ top, left, cells, merges }: SheetSnapshot): string {
  const rows = cells.map((row, down) => {
    const number = String(top + down);
    const filled = row.map((cell, along) =>
      cell === null ? "" : cellXml(`${columnLetters(left + along)}${number}`, cell),
    );
    return `<row r="${number}">${filled.join("")}</row>`;
  });
  const areas = merges.map(
    (area) =>
      `<mergeCell ref="${columnLetters(area.left)}${String(area.top)}:${columnLetters(area.right)}${String(area.bottom)}"/>`,
  );
  const merged = areas.length === 0 ? "" : `<mergeCells>${areas.join("")}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData>${merged}</worksheet>`;
}

/** A workbook's file, with its values, formulas and merged cells. */
export function xlsxOf({ sheets }: WorkbookSnapshot): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${String(at + 1)}.xml" ContentType="${KIND}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`).join("")}</Relationships>`,
  };
  for (const [at, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${String(at + 1)}.xml`] = sheetXml(sheet);
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}
