import { strToU8 } from "fflate";
import { openXlsx, UnreadableFile } from "../../src/standin/saving";
import { fixture, partsOf, written, zipped } from "../standin/saving/support";

function utf16(text: string): number[] {
  return Array.from(`${text}\0`).flatMap((char) => [char.charCodeAt(0), 0]);
}

function compoundFile(stream: string): Uint8Array {
  return Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(500).fill(0),
    ...utf16(stream),
  ]);
}

/** The fixture with one byte changed, in the middle of what is compressed. */
function corrupted(): Uint8Array {
  const bytes = fixture("saone-et-loire-2024.xlsx");
  const at = 3000;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

/** A zip whose directory announces a size. */
function announcing(size: number): Uint8Array {
  const bytes = written({});
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

function without(part: string): Uint8Array {
  const parts = Object.entries(partsOf(written({})));
  return zipped(Object.fromEntries(parts.filter(([name]) => name !== part)));
}

const sheet = (content: string): Uint8Array => written({ sheets: [content] });
const cells = (content: string): Uint8Array => sheet(`<sheetData>${content}</sheetData>`);

const REFUSED: [string, UnreadableFile["reason"], RegExp, () => Uint8Array][] = [
  ["un fichier vide", "empty", /est vide/, () => new Uint8Array()],
  ["un .xls", "old-xls", /97-2003 \(\.xls\)/, () => compoundFile("Workbook")],
  ["un classeur chiffré", "encrypted", /mot de passe/, () => compoundFile("EncryptedPackage")],
  ["un .doc", "not-a-workbook", /ancienne version d’Office/, () => compoundFile("WordDocument")],
  ["un PDF", "pdf", /est un PDF/, () => strToU8("%PDF-1.7\n\u0001\u0002")],
  ["un CSV", "text", /CSV/, () => strToU8("Action;État\nAccueil;12,5\n")],
  [
    "un CSV en UTF-16",
    "text",
    /CSV/,
    () => Uint8Array.from([0xff, 0xfe, ...utf16("a;b\n")].slice(0, -2)),
  ],
  ["une page web", "html", /page web/, () => strToU8("\uFEFF  <html><table>")],
  ["un XML 2003", "text", /document XML/, () => strToU8('<?xml version="1.0"?><Workbook/>')],
  [
    "une image",
    "not-a-workbook",
    /n’est pas un classeur/,
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
  ],
  [
    "un .ods",
    "ods",
    /\.ods/,
    () => zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
  ],
  ["un .xlsb", "xlsb", /\.xlsb/, () => zipped({ "xl/workbook.bin": "" })],
  ["un .docx", "word-or-powerpoint", /Word/, () => zipped({ "word/document.xml": "<a/>" })],
  ["une archive", "not-a-workbook", /archive ZIP/, () => zipped({ "photo.txt": "" })],
  [
    "un fichier tronqué",
    "damaged",
    /endommagé/,
    () => fixture("saone-et-loire-2024.xlsx").slice(0, 5000),
  ],
  ["un octet changé", "damaged", /endommagé/, corrupted],
  ["une feuille absente", "damaged", /sheet1/, () => without("xl/worksheets/sheet1.xml")],
  ["un classeur absent", "not-a-workbook", /archive ZIP/, () => without("xl/workbook.xml")],
  ["un XML mal formé", "damaged", /sheet1/, () => cells("<row></sheetData>")],
  [
    "un DOCTYPE",
    "damaged",
    /sheet1/,
    () => sheet('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'),
  ],
  ["une entité", "damaged", /sheet1/, () => cells('<row><c t="str"><v>&b;</v></c></row>')],
  ["une imbrication sans fin", "too-large", /trop volumineux/, () => sheet("<a>".repeat(1000))],
  ["une bombe annoncée", "too-large", /trop volumineux/, () => announcing(4_000_000_000)],
  ["une bombe qui ment", "damaged", /endommagé/, () => announcing(10)],
];

describe("ce qui n'est pas un classeur lisible est refusé en une phrase", () => {
  test.each(REFUSED)("%s", (_, reason, message, make) => {
    const refusal = refusalOf(make());
    expect(refusal?.reason).toBe(reason);
    expect(refusal?.message).toMatch(message);
  });
});

function refusalOf(bytes: Uint8Array): UnreadableFile | undefined {
  try {
    openXlsx(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}
