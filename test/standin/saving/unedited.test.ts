import { openXlsx, saveXlsx } from "../../../src/standin/saving";
import { changedParts, fixture, sheetOf, WORKBOOKS, written } from "./support";

describe("un classeur enregistré sans modification", () => {
  test.each(WORKBOOKS)("%s : chaque partie est rendue à l'octet près", (name) => {
    const bytes = fixture(name);
    const saved = saveXlsx(openXlsx(bytes));
    expect(changedParts(bytes, saved)).toEqual([]);
  });

  test("les mêmes données donnent les mêmes octets", () => {
    const bytes = fixture("saone-et-loire-2024.xlsx");
    expect(saveXlsx(openXlsx(bytes))).toEqual(saveXlsx(openXlsx(bytes)));
  });

  test("un classeur calculé à l'ouverture n'est pas modifié pour autant", () => {
    const bytes = written({
      sheets: ['<sheetData><row r="1"><c r="A1"><f>1+1</f><v></v></c></row></sheetData>'],
    });
    const opened = openXlsx(bytes);
    expect(sheetOf(opened).rows.get(0)?.get(0)?.value).toBe(2);
    expect(changedParts(bytes, saveXlsx(opened))).toEqual([]);
  });
});
