import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/checking/check";
import { reportJson } from "../../src/checking/json";
import { recapWrites } from "../../src/judgement/recapFill";
import { Decimal } from "decimal.js";
import { valueOf } from "../../src/plan/amounts";
import type { AmountCell } from "../../src/plan/plan";
import { formatPlain } from "../../src/plan/money";
import { a1 } from "../../src/plan/address";
import { openFile } from "../../src/cli/files";
import { readWorkbook } from "../../src/excel/readWorkbook";

const FIXTURES = path.join(__dirname, "../fixtures");

interface Expected {
  edition: string;
  sheet: string;
  rows: number;
  /** null: they are not what is looked at. */
  totals: Record<string, { state: string; department: string }> | null;
  recap: Record<string, string> | null;
  findings: { rule: string; severity: string; cell: string | null }[];
  /** « includes »: these findings, whatever others there are. */
  mode?: "exact" | "includes";
  fill?: Record<string, [string, string]>;
  ready?: boolean;
}

/** Real plans, and odd shapes of plans, each with what a check must find in it. */
const NAMES = ["", "shapes/"].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith(".expected.json"))
    .map((name) => folder + name.replace(".expected.json", "")),
);

async function reportOf(name: string) {
  const file = path.join(FIXTURES, `${name}.xlsx`);
  await openFile(file);
  const report = checkWorkbook(await readWorkbook());
  const expected = JSON.parse(
    readFileSync(path.join(FIXTURES, `${name}.expected.json`), "utf8"),
  ) as Expected;
  return { report, json: reportJson(file, report), expected };
}

function inOrder(findings: readonly { rule: string; severity: string; cell: string | null }[]) {
  return findings.map((one) => `${one.severity} ${one.rule} ${String(one.cell)}`).sort();
}

describe.each(NAMES)("%s", (name) => {
  test("is read as the edition that it is, line by line", async () => {
    const { json, expected } = await reportOf(name);
    expect([json.edition, json.sheet, json.lines.length]).toEqual([
      expected.edition,
      expected.sheet,
      expected.rows,
    ]);
    if (expected.totals) expect(json.totals).toEqual(expected.totals);
  });

  test("has its recap where it stands", async () => {
    const { json, expected } = await reportOf(name);
    const { sheet, title, ...cells } = expected.recap ?? {};
    const isAside = expected.recap === null && expected.mode !== undefined;
    if (!isAside) expect(json.recap).toEqual(expected.recap && { sheet, title, cells });
  });

  test("gives the expected findings and no other", async () => {
    const { json, expected } = await reportOf(name);
    const found = json.findings
      .filter((finding) => finding.severity !== "info")
      .map(({ rule, severity, cells: [cell = null] }) => ({ rule, severity, cell }));
    const wanted = inOrder(expected.findings);
    if (expected.mode === "includes")
      expect(inOrder(found)).toEqual(expect.arrayContaining(wanted));
    else expect(inOrder(found)).toEqual(wanted);
    expect(json.ready).toBe(expected.findings.every((one) => one.severity !== "blocking"));
  });
});

const FILLED = NAMES.filter((name) =>
  readFileSync(path.join(FIXTURES, `${name}.expected.json`), "utf8").includes('"fill"'),
);

test.each(FILLED)("%s is filled to the cent", async (name) => {
  const { report, expected } = await reportOf(name);
  if (!report.plan?.recap) throw new Error("no recap");
  const written = new Map(
    recapWrites(report.plan).map(({ at, after }) => [
      a1(at),
      after.kind === "amount" ? formatPlain(after.amount) : "",
    ]),
  );
  const { lines, total } = report.plan.recap;
  const after = (cell: AmountCell) =>
    written.get(a1(cell.at)) ?? formatPlain(valueOf(cell) ?? new Decimal(Number.NaN));
  const filled = Object.fromEntries(
    [...lines, ...(total ? [total] : [])].map((line) => [
      line.source ?? "Total",
      [after(line.state), after(line.department)],
    ]),
  );
  expect(filled).toMatchObject(expected.fill ?? {});
});
