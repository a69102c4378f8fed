import { readFileSync } from "node:fs";
import path from "node:path";
import { annotatedFile } from "../../src/cli/annotatedFile";
import { checkWorkbook } from "../../src/checking/check";
import { clearMarks } from "../../src/excel/clearMarks";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { ExcelHost } from "../../src/standin";
import { loadOfficeJs } from "../../src/standin/node";
import { openXlsx, saveXlsx } from "../../src/standin/saving";

const FILE = path.resolve(__dirname, "../fixtures/saone-et-loire-2024.xlsx");

/** An annotated copy, as whoever gets it back opens it. */
async function annotated() {
  const opened = openXlsx(new Uint8Array(readFileSync(FILE)));
  await loadOfficeJs(new ExcelHost(opened.data));
  const copy = openXlsx(annotatedFile(opened, checkWorkbook(await readWorkbook())));
  const host = new ExcelHost(copy.data);
  await loadOfficeJs(host);
  return { copy, host };
}

const names = (bytes: Uint8Array) => openXlsx(bytes).data.sheets.map(({ name }) => name);
const NAMES = names(new Uint8Array(readFileSync(FILE)));

describe("« Effacer les surlignages » on an annotated copy", () => {
  it("takes the sheet « Constats » away, and the file is saved without it, its cells as they were", async () => {
    const { copy } = await annotated();
    expect(copy.data.sheets.map(({ name }) => name)).toEqual([...NAMES, "Constats"]);
    await clearMarks();
    expect(copy.data.sheets.map(({ name }) => name)).toEqual(NAMES);
    const saved = saveXlsx(copy);
    expect(names(saved)).toEqual(NAMES);
    const cells = (bytes: Uint8Array) => openXlsx(bytes).data.sheets.map(({ rows }) => rows);
    expect(cells(saved)).toEqual(cells(new Uint8Array(readFileSync(FILE))));
  });

  it("leaves alone a sheet that the officer called so", async () => {
    const { data } = openXlsx(new Uint8Array(readFileSync(FILE)));
    const host = new ExcelHost(data);
    host.user.addSheet("Constats");
    await loadOfficeJs(host);
    await clearMarks();
    expect(data.sheets.map(({ name }) => name)).toEqual([...NAMES, "Constats"]);
  });
});
