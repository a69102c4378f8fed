import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { consolidatedWorkbook } from "../../src/documents/consolidated/workbook";
import { consolidate } from "../../src/documents/folder/folder";
import { openXlsx } from "../../src/standin/saving";
import { EXPECTED, folderEntries } from "./folder/files";

const folder = mkdtempSync(path.join(tmpdir(), "plan-readers-"));
const file = path.join(folder, "synthese.xlsx");

beforeAll(async () => {
  writeFileSync(file, await consolidatedWorkbook(consolidate(folderEntries())));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args).status === 0;
}

/** A program that is not on this machine says nothing of the file. */
function where(name: string, isThere: boolean): typeof test {
  if (!isThere) console.warn(`${name} is not here: what it reads of the workbook is not tried.`);
  return isThere ? test : test.skip;
}

const PYTHON = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
rows = [[cell for cell in row] for row in book["Synthèse"].iter_rows(values_only=True)]
print(json.dumps({"tables": [name for sheet in book for name in sheet.tables], "rows": rows}))
`;

where("openpyxl", runs("python3", "-c", "import openpyxl"))(
  "openpyxl reads the tables and the totals of each year",
  () => {
    const { stdout } = spawnSync("python3", ["-c", PYTHON, file], { encoding: "utf8" });
    const { tables, rows } = JSON.parse(stdout) as {
      tables: string[];
      rows: (string | number | null)[][];
    };
    expect(tables).toEqual(expect.arrayContaining(["Synthese", "Lignes", "Constats", "Ecartes"]));
    for (const [year, sums] of Object.entries(EXPECTED.by_year)) {
      const row = rows.find(([name]) => name === `Total ${year}`);
      expect(row).toEqual(
        expect.arrayContaining([Number(sums.total_state), Number(sums.total_department)]),
      );
    }
  },
);

where("LibreOffice", runs("soffice", "--version"))(
  "LibreOffice reads it, calculates its totals and saves it",
  () => {
    const home = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const args = [home, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
    const out = path.join(folder, "again");
    spawnSync("soffice", [...args, "--outdir", out, file]);
    const { data } = openXlsx(new Uint8Array(readFileSync(path.join(out, "synthese.xlsx"))));
    const rows = [...(data.sheets[0]?.rows.values() ?? [])].map((cells) =>
      [...cells.values()].map(({ value }) => value),
    );
    for (const [year, sums] of Object.entries(EXPECTED.by_year)) {
      const row = rows.find(([name]) => name === `Total ${year}`);
      expect(row).toEqual(
        expect.arrayContaining([Number(sums.total_state), Number(sums.total_department)]),
      );
    }
  },
  120_000,
);
