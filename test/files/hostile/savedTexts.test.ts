import fc from "fast-check";
import { writeCells } from "../../../src/excel/writeCells";
import { openXlsx, saveXlsx } from "../../../src/standin/saving";
import { ExcelHost } from "../../../src/standin";
import { loadOfficeJs } from "../../../src/standin/node";
import { HOSTILE_SHEET, HOSTILE_TEXTS, hostilePlan } from "../../plans/hostile";
import { partsOf, sheetOf, written } from "../../standin/saving/support";

/** Writes a text into a blank cell as a fix does, saves, opens again. */
async function through(text: string) {
  const opened = openXlsx(written({ sheets: ["<sheetData/>"] }));
  await loadOfficeJs(new ExcelHost(opened.data));
  const at = { sheet: "Feuille 1", row: 1, column: 1 };
  await writeCells([{ at, before: { kind: "blank" }, after: { kind: "text", text } }]);
  const saved = saveXlsx(opened);
  return { cell: sheetOf(openXlsx(saved)).rows.get(0)?.get(0), parts: partsOf(saved) };
}

describe("A hostile text in a saved file", () => {
  it.each(HOSTILE_TEXTS)("stays the text %j, and no formula", async (text) => {
    const { cell, parts } = await through(text);
    expect(cell?.value).toBe(text);
    expect(cell?.formula).toBeUndefined();
    expect(Object.values(parts).join("")).not.toMatch(/<(img|script|iframe|a|f)[ >]/);
  });

  it("stays what it is, whatever the text", async () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { cell } = await through(any);
        expect(cell?.formula).toBeUndefined();
        expect(String(cell?.value ?? "")).toBe(any);
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  it("goes through an opening and a saving with the sheet's name", () => {
    const opened = openXlsx(saveXlsx(openXlsx(hostilePlan())));
    const sheet = opened.data.sheets.find(({ name }) => name === HOSTILE_SHEET);
    const actions = HOSTILE_TEXTS.map((_, i) => sheet?.rows.get(5 + i)?.get(3));
    expect(actions.map((cell) => cell?.value)).toEqual(HOSTILE_TEXTS);
    expect(actions.some((cell) => cell?.formula !== undefined)).toBe(false);
  });
});
