import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ReportJson } from "../../src/checking/json";
import { checkFiles, explain } from "../../src/cli/commands";
import { openFile, saveFile } from "../../src/cli/files";
import { report } from "../../src/cli/report";
import { checkNow, keep } from "../../src/taskpane/state/jobs";

const FIXTURE = path.join(__dirname, "../fixtures/saone-et-loire-2024.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "plan-corrections-"));
const saved = path.join(folder, "dit.xlsx");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// What the officer says in the pane, and saves with the workbook.
beforeAll(async () => {
  const opened = await openFile(FIXTURE);
  const { remember } = (await checkNow()).checked;
  await keep(() => ({ corrections: [remember({ at: "19", said: "ignored" })] }));
  await saveFile(opened, saved);
});

async function checked(...corrections: { at: string; said: "line" | "total" }[]) {
  const { output } = await checkFiles([saved], { json: true, corrections });
  return JSON.parse(output) as ReportJson;
}

test("what the officer said in the pane is obeyed by the command line that reads the workbook", async () => {
  const { lines, reading } = await checked();
  expect(lines.map(({ row }) => row)).not.toContain(19);
  expect(reading?.corrections).toEqual([{ at: "19", said: "ignored", obeyed: true }]);
});

test("--read comes after what the workbook keeps", async () => {
  const { lines, reading } = await checked({ at: "19", said: "line" }, { at: "20", said: "total" });
  expect(lines.map(({ row }) => row)).toContain(19);
  expect(lines.map(({ row }) => row)).not.toContain(20);
  expect(reading?.corrections).toEqual([
    { at: "19", said: "line", obeyed: true },
    { at: "20", said: "total", obeyed: true },
  ]);
});

test("the report and the explanation say it", async () => {
  const page = path.join(folder, "rapport.html");
  await report(saved, page, {});
  expect(readFileSync(page, "utf8")).toContain("Ligne 19\u00a0: ne pas compter.");
  const { output } = await explain(saved, [], {});
  expect(output).toContain("Vos décisions");
  expect((await explain(saved, ["19"], {})).output).toContain("Vous avez demandé");
});
