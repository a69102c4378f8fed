import { strToU8, zipSync } from "fflate";

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const IDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of that many rows of ten columns, with a merge every three rows and a frozen header. */
export function largePlan(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_line, index) => {
    const row = String(index + 1);
    const numbers = Array.from("BCDEFGHIJ").map(
      (column) => `<c r="${column}${row}"><v>${row}.5</v></c>`,
    );
    const text = `<c r="A${row}" t="inlineStr"><is><t>Ligne ${row}</t></is></c>`;
    return `<row r="${row}">${text}${numbers.join("")}</row>`;
  });
  const merges: string[] = [];
  for (let row = 5; row + 2 < rows; row += 3) {
    merges.push(`<mergeCell ref="K${String(row)}:K${String(row + 1)}"/>`);
  }
  const pane = '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>';
  const sheet = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData>${lines.join("")}</sheetData><mergeCells>${merges.join("")}</mergeCells></worksheet>`;
  const workbook = `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${IDS}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  return zipSync({
    "[Content_Types].xml": strToU8(CONTENT_TYPES),
    "_rels/.rels": strToU8(
      `${RELATIONS}officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(workbook),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${RELATIONS}worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
  });
}
