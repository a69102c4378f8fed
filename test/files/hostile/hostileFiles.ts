import { unzipSync, zipSync } from "fflate";
import { written, zipped } from "../../standin/saving/support";

const sheet = (content: string) => written({ sheets: [content] });
const cells = (content: string) => sheet(`<sheetData>${content}</sheetData>`);
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** The parts of a small workbook with others beside them. */
function beside(more: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...unzipSync(written({})), ...more }, { level: 6 });
}

const MEGABYTE = 1_000_000;
const blanks = (megabytes: number) => " ".repeat(megabytes * MEGABYTE);

/** A zip whose entries all point at the same content: small on disk, huge once read. */
function overlapping(): Uint8Array {
  const bytes = zipSync({ "xl/media/a.bin": new Uint8Array(5 * MEGABYTE) }, { level: 6 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  const entry = bytes.slice(directory, bytes.length - 22);
  const end = bytes.slice(bytes.length - 22);
  const count = 1_000;
  const entries = new Uint8Array(entry.length * count);
  for (let at = 0; at < count; at += 1) entries.set(entry, at * entry.length);
  const spoilt = new Uint8Array(directory + entries.length + end.length);
  spoilt.set(bytes.slice(0, directory));
  spoilt.set(entries, directory);
  new DataView(end.buffer).setUint16(10, count, true);
  spoilt.set(end, directory + entries.length);
  return spoilt;
}

function relations(targets: readonly (readonly [id: string, kind: string, target: string])[]) {
  return `<Relationships>${targets.map(([id, kind, target]) => `<Relationship Id="${id}" Type="a/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
}

const LAUGHS = Array.from(
  { length: 30 },
  (_, i) => `<!ENTITY l${String(i + 1)} "${`&l${String(i)};`.repeat(10)}">`,
).join("");

const row = (number: number, content: string) => `<row r="${String(number)}">${content}</row>`;
const rows = (count: number, content: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i + 1, content(i + 1))).join("");
const value = (text: string) => `<c><v>${text}</v></c>`;
const formula = (text: string, result = "0") => `<c><f>${text}</f><v>${result}</v></c>`;

/** Files made to exhaust the machine or to mislead the reading, by what they are. */
export const HOSTILE_FILES: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ["a bomb just within the zip's limit", () => sheet(`<sheetData>${blanks(190)}</sheetData>`)],
  ["a bomb in a picture", () => beside({ "xl/media/a.png": new Uint8Array(100 * MEGABYTE) })],
  [
    "ten thousand entries",
    () =>
      beside(
        Object.fromEntries(
          Array.from({ length: 9_990 }, (_, i) => [`a/${String(i)}`, new Uint8Array(5_000)]),
        ),
      ),
  ],
  ["a thousand entries on one content", overlapping],
  ["a hundred thousand nested elements", () => sheet("<a>".repeat(100_000))],
  ["a cell nested deep", () => cells(`<row>${"<c>".repeat(60)}${"</c>".repeat(60)}</row>`)],
  [
    "an element with a million attributes",
    () => sheet(`<a ${Array.from({ length: MEGABYTE }, (_, i) => `a${String(i)}=""`).join(" ")}/>`),
  ],
  ["an attribute of ten megabytes", () => sheet(`<a b="${blanks(10)}"/>`)],
  ["a name of ten megabytes", () => sheet(`<${"a".repeat(10 * MEGABYTE)}/>`)],
  [
    "a billion laughs",
    () =>
      sheet(
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${LAUGHS}]><worksheet>&l30;</worksheet>`,
      ),
  ],
  [
    "an entity that reads a file",
    () =>
      sheet(
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
      ),
  ],
  ["two million shared strings", () => written({ strings: "<si><t/></si>".repeat(2_000_000) })],
  [
    "a shared string of thirty megabytes",
    () => written({ strings: `<si><t>${"a".repeat(30 * MEGABYTE)}</t></si>` }),
  ],
  [
    "a shared string of a million runs",
    () => written({ strings: `<si>${"<r><t>a</t></r>".repeat(1_000_000)}</si>` }),
  ],
  [
    "a hundred thousand merges",
    () =>
      sheet(
        `<sheetData>${row(1, value("1"))}</sheetData><mergeCells>${Array.from({ length: 100_000 }, (_, i) => `<mergeCell ref="A${String(2 * i + 1)}:B${String(2 * i + 2)}"/>`).join("")}</mergeCells>`,
      ),
  ],
  [
    "merges over each other",
    () =>
      sheet(
        `<sheetData>${rows(50, () => value("1"))}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(300)}</mergeCells>`,
      ),
  ],
  [
    "columns of all sizes",
    () =>
      sheet(
        `<cols>${'<col min="1" max="4294967296"/><col min="-5" max="0"/><col min="9" max="3"/>'.repeat(20_000)}</cols><sheetData>${row(1, value("1"))}</sheetData>`,
      ),
  ],
  [
    "sixty thousand styles",
    () => written({ styles: `<cellXfs>${"<xf/>".repeat(60_000)}</cellXfs>` }),
  ],
  [
    "two thousand sheets",
    () => written({ sheets: Array.from({ length: 2_000 }, () => "<sheetData/>") }),
  ],
  ["a million rows", () => cells(rows(1_048_576, () => "<c><v>1</v></c>"))],
  ["fifty thousand rows of ten", () => cells(rows(50_000, () => value("1").repeat(10)))],
  [
    "rows in reverse",
    () => cells(Array.from({ length: 20_000 }, (_, i) => row(20_000 - i, value("1"))).join("")),
  ],
  [
    "A1 and the last cell of all",
    () => cells(row(1, value("1")) + row(1_048_576, '<c r="XFD1048576"><v>1</v></c>')),
  ],
  ["A1 and the last row", () => cells(row(1, value("1")) + row(1_048_576, value("1")))],
  [
    "A1 and the last row, four columns",
    () => cells(row(1, value("1")) + row(1_048_576, value("1").repeat(4))),
  ],
  [
    "a dimension that lies",
    () => sheet(`<dimension ref="A1:XFD1048576"/><sheetData>${row(1, value("1"))}</sheetData>`),
  ],
  [
    "a workbook related to itself",
    () =>
      zipped({
        "_rels/.rels": relations([["r", "officeDocument", "xl/workbook.xml"]]),
        "xl/workbook.xml":
          '<workbook xmlns:r="a"><sheets><sheet name="a" r:id="r"/><sheet name="b" r:id="s"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations([
          ["r", "worksheet", "workbook.xml"],
          ["s", "worksheet", "_rels/workbook.xml.rels"],
        ]),
      }),
  ],
  [
    "relations of relations",
    () => zipped({ "_rels/.rels": relations([["r", "officeDocument", "_rels/.rels"]]) }),
  ],
  ["sums of whole sheets", () => cells(rows(500, () => formula("SUM(A1:XFD1048576)")))],
  [
    "sums of whole sheets, to calculate",
    () =>
      cells(
        rows(500, () =>
          '<c r="B1"><f>SUM(C1:XFD1048576)+SUMIF(C:Z,"&gt;0")</f></c>'.replace("B1", "B"),
        ).replaceAll(' r="B"', ""),
      ),
  ],
  [
    "formulas in a circle",
    () => cells(rows(3_000, (i) => `<c><f>A${String(i === 3_000 ? 1 : i + 1)}+1</f></c>`)),
  ],
  [
    "a chain of fifty thousand formulas",
    () => cells(rows(50_000, (i) => `<c><f>A${String(i + 1)}+1</f></c>`)),
  ],
  [
    "a formula nested in itself a thousand times",
    () => cells(row(1, `<c><f>${"SUM(".repeat(1_000)}1${")".repeat(1_000)}</f></c>`)),
  ],
  ["a formula of 8,192 characters", () => cells(row(1, `<c><f>${"1+".repeat(4_095)}1</f></c>`))],
  ["a formula of a megabyte", () => cells(row(1, `<c><f>${"1+".repeat(500_000)}1</f></c>`))],
  ["a formula of minus signs", () => cells(row(1, `<c><f>${"-".repeat(8_000)}1</f></c>`))],
  ["a text as long as memory", () => cells(row(1, '<c><f>REPT("a",1E9)</f></c>'))],
  [
    "a formula shared by the whole sheet",
    () => cells(row(1, '<c><f t="shared" si="0" ref="A1:XFD1048576">B1</f><v>1</v></c>')),
  ],
  [
    "an array of the whole sheet",
    () => cells(row(1, '<c><f t="array" ref="A1:XFD1048576">B1:B9</f></c>')),
  ],
  [
    "texts of thirty-two thousand characters",
    () => cells(rows(300, () => inline("a".repeat(32_767)).repeat(5))),
  ],
];
