import { strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/standin/saving";
import {
  changedParts,
  cellOf,
  fixture,
  setCell,
  sheetOf,
  written,
} from "../standin/saving/support";
import { backslashed, zip64 } from "./zips";

const PLAN = "saone-et-loire-2024.xlsx";
const rows = (content: string) => written({ sheets: [`<sheetData>${content}</sheetData>`] });

describe("une cellule qui n'est pas comme il faut ne condamne pas le classeur : elle se lit", () => {
  test.each([
    ["une heure", '<c t="d"><v>10:10:10</v></c>', { value: 36_610 / 86_400 }],
    ["un jour et une heure", '<c t="d"><v>2024-10-31T12:00:00Z</v></c>', { value: 45_596.5 }],
    [
      "une heure d'ailleurs",
      '<c t="d"><v>2024-10-31T12:00:00+02:00</v></c>',
      { value: 45_596 + 10 / 24 },
    ],
    ["les premiers jours de 1900", '<c t="d"><v>1900-01-15</v></c>', { value: 15 }],
    ["un jour qui n'existe pas", '<c t="d"><v>2024-02-31</v></c>', { value: "2024-02-31" }],
    ["un nombre qui n'en est pas", "<c><v>NaN</v></c>", { value: "#NUM!", isError: true }],
    ["l'infini", "<c><v>-Infinity</v></c>", { value: "#NUM!", isError: true }],
    ["un nombre écrit à la française", "<c><v>1,5</v></c>", { value: "1,5" }],
    [
      "un texte qui n'est pas dans la table",
      '<c t="s"><v>7</v></c>',
      { value: "#REF!", isError: true },
    ],
    ["une adresse qui n'en est pas une", '<c r="A0"><v>4</v></c>', { value: 4 }],
    [
      "une cellule donnée deux fois : la dernière",
      '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
      { value: 2 },
    ],
  ])("%s", (_, cell, expected) => {
    const found = cellOf(sheetOf(openXlsx(rows(`<row r="1">${cell}</row>`))), 0, 0);
    expect(found).toEqual({ style: 0, ...expected });
  });

  test("une ligne donnée deux fois garde les cellules des deux", () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>';
    const sheet = sheetOf(openXlsx(rows(row)));
    expect([cellOf(sheet, 0, 0)?.value, cellOf(sheet, 0, 1)?.value]).toEqual([1, 2]);
  });

  test("ce qui est au-delà de la feuille n'en est pas", () => {
    const sheet = sheetOf(openXlsx(rows('<row r="1048577"><c><v>1</v></c></row>')));
    expect(sheet.rows.size).toBe(0);
  });

  test("un espace dans la dernière cellule de toutes", () => {
    const far =
      '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>';
    const sheet = sheetOf(openXlsx(rows(`<row r="1"><c r="A1"><v>1</v></c></row>${far}`)));
    expect(cellOf(sheet, 0, 0)?.value).toBe(1);
  });

  test("elle se récrit là où elle se lit", () => {
    const bytes = rows('<row r="1"><c r="A0"><v>4</v></c><c r="B1"><v>NaN</v></c></row>');
    const opened = openXlsx(bytes);
    expect(changedParts(bytes, saveXlsx(opened))).toEqual([]);
    setCell(sheetOf(opened), 0, 1, { value: 5, style: 0 });
    const sheet = sheetOf(openXlsx(saveXlsx(opened)));
    expect([cellOf(sheet, 0, 0)?.value, cellOf(sheet, 0, 1)?.value]).toEqual([4, 5]);
  });
});

/** The plan with its parts in another encoding, or its zip in another form. */
const FORMS: [string, () => Uint8Array][] = [
  ["un zip aux noms à barre inverse", () => backslashed(fixture(PLAN))],
  ["un répertoire zip64", () => zip64(fixture(PLAN))],
  ["une partie en UTF-16 sans marque, petit-boutiste", () => inUtf16(true)],
  ["une partie en UTF-16 sans marque, gros-boutiste", () => inUtf16(false)],
];

describe("d'autres programmes écrivent autrement le même classeur", () => {
  test.each(FORMS)("%s : il s'ouvre, se rend tel quel et se modifie", (_, make) => {
    const bytes = make();
    const opened = openXlsx(bytes);
    const { sheets } = openXlsx(fixture(PLAN)).data;
    expect(opened.data.sheets).toEqual(sheets);
    expect(changedParts(bytes, saveXlsx(opened))).toEqual([]);
    setCell(sheetOf(opened, 1), 5, 6, { value: 1234, style: 0 });
    const reopened = openXlsx(saveXlsx(opened));
    expect(cellOf(sheetOf(reopened, 1), 5, 6)?.value).toBe(1234);
  });
});

function inUtf16(isLittleEndian: boolean): Uint8Array {
  const parts = unzipSync(fixture(PLAN));
  const text = new TextDecoder().decode(parts["xl/workbook.xml"]).replace(/^<\?xml[^>]*\?>\s*/, "");
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at, text.charCodeAt(at), isLittleEndian);
  }
  return zipSync({ ...parts, "xl/workbook.xml": bytes, "docProps/a.txt": strToU8("a") });
}
