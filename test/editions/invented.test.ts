import { checkWorkbook } from "../../src/checking/check";
import { reportJson } from "../../src/checking/json";
import { EDITIONS } from "../../src/editions";
import { loadEdition } from "../../src/editions/load/loadEdition";
import { readPlan } from "../../src/reading/readPlan";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { recapWrites } from "../../src/judgement/recapFill";
import { planOf, type LineSpec } from "../plans/plan";
import { PLAN_2027 } from "./plan2027";

const plan2027 = loadEdition(PLAN_2027);
const editions = [...EDITIONS, plan2027];

const LINES = [
  { number: 1, action: "Une équipe mobile", state: 1000, department: 500 },
  { number: 2, action: "Deux maisons", state: 2000, department: 2000 },
  { number: 3, action: "Trois jardins", state: 40, department: 40 },
  { number: 6, action: "Un cycle commun", state: 300, department: 400 },
];

function readIn(book: WorkbookSnapshot) {
  const plan = readPlan(book, { editions });
  if (!plan) throw new Error("No plan was read from this workbook");
  return plan;
}

function checked(lines: readonly Parameters<typeof planOf>[1][number][]) {
  const report = checkWorkbook(planOf(plan2027, lines, { title: "Plan d'action 2027" }), {
    editions,
  });
  return {
    edition: report.plan?.edition.id,
    confidence: report.plan?.recognition.confidence,
    said: report.findings.map(({ rule, cells: [at] }) => [rule, at?.row]),
  };
}

test("is recognised among the others by what it is, and a clean plan of it is clean", () => {
  expect(checked(LINES)).toEqual({ edition: "2027-invente", confidence: "certain", said: [] });
});

test("is judged by its own data: sources, mandatory objectives, wordings", () => {
  const [first, second, green, third] = LINES;
  expect(
    checked([{ ...first, source: "FIR" }, { ...second }, { ...green }, { ...third }]).said,
  ).toEqual([["source-not-allowed", 5]]);
  expect(
    checked([{ number: 1, action: null }, { ...second }, { ...green }, { ...third, number: 9 }])
      .said,
  ).toEqual(
    expect.arrayContaining([
      ["mandatory-objective-without-action", 5],
      ["unknown-objective", 8],
    ]),
  );
});

describe("a source that no other edition has", () => {
  const plan = (lines: readonly LineSpec[]) => readIn(planOf(plan2027, lines));

  test("is read on the lines and in the recap, and summed up like the others", () => {
    const report = checkWorkbook(planOf(plan2027, LINES), { editions });
    const { totals, recap } = reportJson("2027.xlsx", report);
    expect(totals).toEqual({
      "BOP 304": { state: "2000.00", department: "2000.00" },
      FIR: { state: "300.00", department: "400.00" },
      "Fonds vert": { state: "40.00", department: "40.00" },
      ONDAM: { state: "1000.00", department: "500.00" },
    });
    expect(recap?.cells).toMatchObject({ "Fonds vert:state": "D13", "Fonds vert:dept": "E13" });
  });

  test.each(["Fonds vert", "FONDS VERT", "fv", "Crédits du fonds vert"])("as « %s »", (source) => {
    expect(plan([{ ...LINES[2], source }]).lines[0]?.source?.sources).toEqual(["Fonds vert"]);
  });

  test.each(["Fonds verts", "FVA", "fonds"])("not as « %s »", (source) => {
    expect(plan([{ ...LINES[2], source }]).lines[0]?.source?.sources).toEqual([]);
  });

  test("is written into the recap", () => {
    const emptied = { cells: { D13: null, D15: null } };
    const read = readIn(planOf(plan2027, LINES, emptied));
    expect(recapWrites(read).map(({ after }) => after)).toMatchObject([
      { kind: "amount" },
      { kind: "amount" },
    ]);
  });

  test("is not that of another objective, nor of the editions that lack it", () => {
    expect(checked([{ ...LINES[0] }, { ...LINES[1], source: "Fonds vert" }]).said).toContainEqual([
      "source-not-allowed",
      6,
    ]);
  });

  test("is matched by the département where its edition says so, and left aside where it doesn't", () => {
    const poor = [{ ...LINES[2], department: 0 }];
    const of = (paidToDepartment: boolean | null) => {
      const sources = PLAN_2027.sources.map((one) =>
        one.id === "Fonds vert" ? { ...one, paidToDepartment } : one,
      );
      const edition = loadEdition({ ...PLAN_2027, sources });
      const { findings } = checkWorkbook(planOf(edition, poor), { editions: [edition] });
      return findings.flatMap(({ rule, message }) => (rule.startsWith("cofin") ? [message] : []));
    };
    expect(of(true)).toEqual([
      expect.stringContaining("(FIR + Fonds vert + 304, hors ONDAM)"),
      expect.stringContaining("(FIR + Fonds vert + 304)"),
    ]);
    expect([of(false), of(null)]).toEqual([[], []]);
  });
});

test("an objective that nobody knows to be mandatory or not is never missed", () => {
  const [first, second, , last] = LINES;
  const said = checked([{ ...first }, { ...second }, { number: 3, action: null }, { ...last }]);
  expect(said.said).toEqual([]);
});

test("rests on its own sentences", () => {
  const [first, second] = LINES;
  const plan = planOf(plan2027, [{ ...first, source: "FIR" }, { ...second }]);
  const { findings } = checkWorkbook(plan, { editions });
  expect(findings.find((finding) => finding.rule === "source-not-allowed")?.basis).toBe(
    "Notice du plan 2027, page 2",
  );
});

test("without its data it is none of the known editions for sure", () => {
  const report = checkWorkbook(planOf(plan2027, LINES, { title: "Plan d'action 2027" }));
  expect(report.ready).toBe(false);
});
