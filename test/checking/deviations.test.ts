import { sameTemplate } from "../../src/learning/corrected";
import { plan2025 } from "../plans/editions";
import { keptFrom, keptJson, checkAsKept } from "../../src/checking/kept";
import { canBeJustified, deviationFrom, withDeviations } from "../../src/checking/deviations";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { Decimal } from "decimal.js";
import { openPlan } from "../taskpane/plans";

const NONE = keptFrom(undefined);

/** No corrections: of no place, of what cannot be said of it, of an objective that is a column's. */
const WRONG = [
  {},
  { at: "31" },
  { at: "0", said: "total" },
  { at: "31", said: "department" },
  { at: "K", said: "line" },
  { at: "31", said: "total", objective: 19 },
];

/** A real plan with warnings, and its first warning. */
async function warned() {
  const { host } = await openPlan("metropole-lyon-2025");
  const { report } = checkAsKept(await readWorkbook(), NONE);
  const finding = report.findings.find(canBeJustified);
  if (!finding || !report.plan) throw new Error("A warning was expected.");
  const deviation = deviationFrom(report.plan, finding, " Valorisation en cours. ", "2025-07-01");
  return { host, report, finding, deviation };
}

describe("A justified deviation", () => {
  it("stands apart and is counted apart", async () => {
    const { report, finding, deviation } = await warned();
    const judged = withDeviations(report, [deviation]);
    expect(judged.justified).toEqual([{ finding, deviation }]);
    expect(judged.report.findings).not.toContain(finding);
    expect(judged.report.summary.warning).toBe(report.summary.warning - 1);
    expect(deviation.reason).toBe("Valorisation en cours.");
  });

  it("is raised again when an amount that it was judged on changes, its reason at hand", async () => {
    const { host, finding, deviation } = await warned();
    const cell = finding.cells[0];
    if (!cell) throw new Error("A cell was expected.");
    host.user.edit(cell.sheet, cell.row - 1, cell.column - 1, "12345,67");
    const judged = checkAsKept(await readWorkbook(), { ...NONE, deviations: [deviation] });
    expect(judged.justified).toEqual([]);
    expect([...judged.lapsed.values()]).toEqual(
      judged.report.findings.some(({ rule }) => rule === finding.rule) ? [deviation] : [],
    );
  });

  it.each([
    ["a row inserted above", 1],
    ["rows inserted above the table", 4],
  ])("stays with its line: %s", async (_, count) => {
    const { host, finding, deviation } = await warned();
    host.user.insertRows(finding.cells[0]?.sheet ?? "", count === 1 ? 6 : 0, count);
    const judged = checkAsKept(await readWorkbook(), { ...NONE, deviations: [deviation] });
    expect(judged.justified.map(({ finding: { rule } }) => rule)).toEqual([finding.rule]);
    expect(judged.lapsed.size).toBe(0);
  });

  it("holds as it was kept before findings were known by their line", async () => {
    const { report, finding, deviation } = await warned();
    const old = { ...deviation, key: deviation.place ?? "" };
    delete (old as { place?: string }).place;
    expect(withDeviations(report, [old]).justified).toEqual([{ finding, deviation: old }]);
  });

  it("is never one of what blocks, whatever the workbook says", async () => {
    await openPlan("saone-et-loire-2024");
    const { report } = checkAsKept(await readWorkbook(), NONE);
    const { plan, findings } = report;
    const all = plan ? findings.map((one) => deviationFrom(plan, one, "Non", "2024-10-30")) : [];
    const judged = withDeviations(report, all);
    expect(judged.report.summary).toMatchObject({ blocking: 5, info: report.summary.info });
    expect(judged.report.ready).toBe(false);
  });
});

describe("What the workbook keeps", () => {
  it("comes back as it was", async () => {
    const { deviation } = await warned();
    const kept = {
      sheet: "PA 2025",
      edition: "2025-plan",
      learned: [sameTemplate(plan2025, 2026, "2026-12-01", "plan 2026.xlsx")],
      envelopes: new Map([["FIR", new Decimal("370395.5")]] as const),
      deviations: [deviation],
      corrections: [
        { at: "31", said: "line", objective: 19, sheet: "PA 2025" },
        { at: "K", said: "department", of: { text: "part", nth: 1, among: 2 } },
      ],
    } as const;
    expect(keptFrom(JSON.parse(JSON.stringify(keptJson(kept))))).toEqual(kept);
  });

  it.each([
    undefined,
    null,
    3,
    "x",
    [],
    { edition: "1999", learned: [{}], envelopes: 2, deviations: [{}], corrections: WRONG },
  ])("is nothing when it cannot be understood: %j", (stored) => {
    expect(keptFrom(stored)).toEqual({
      learned: [],
      sheet: null,
      edition: null,
      envelopes: new Map(),
      deviations: [],
      corrections: [],
    });
  });

  it("forgets a chosen sheet that is gone, and reads the edition that was chosen", async () => {
    await openPlan("saone-et-loire-2024");
    const { report } = checkAsKept(await readWorkbook(), {
      ...NONE,
      sheet: "Disparue",
      edition: "2023-annexe-2.1",
    });
    expect(report.plan?.edition.id).toBe("2023-annexe-2.1");
    expect(report.plan?.recognition.confidence).toBe("chosen");
  });

  it("counts the envelopes", async () => {
    await openPlan("saone-et-loire-2024");
    const envelopes = new Map([["FIR", new Decimal(1)]] as const);
    const { report } = checkAsKept(await readWorkbook(), { ...NONE, envelopes });
    expect(report.findings.map(({ rule }) => rule)).toContain("envelope-exceeded");
  });
});
