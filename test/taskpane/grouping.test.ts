import { findingKey } from "../../src/checking/findingKey";
import { groupFindings, isSearched } from "../../src/taskpane/control/grouping";
import { differenceSince, leavingFrom, shownFindings } from "../../src/taskpane/state/leaving";
import { checkNow } from "../../src/taskpane/state/jobs";
import { openPlan } from "./plans";

type Host = Awaited<ReturnType<typeof openPlan>>["host"];
const SHEET = "Plan d'action";

async function saoneEtLoire() {
  const { host } = await openPlan("saone-et-loire-2024");
  const { report } = (await checkNow()).checked;
  return { host, report, shown: shownFindings(report, []) };
}

describe("The list of findings", () => {
  it("stands by severity, gravest first, with the report's own counts", async () => {
    const { report, shown } = await saoneEtLoire();
    const groups = groupFindings(report.plan, shown, "severity");
    expect(groups.map(({ severity, count }) => [severity, count])).toEqual(
      (["blocking", "warning", "info"] as const)
        .filter((severity) => report.summary[severity] > 0)
        .map((severity) => [severity, report.summary[severity]]),
    );
  });

  it.each(["rule", "line"] as const)("stands by %s, none lost, blocking first", async (by) => {
    const { report, shown } = await saoneEtLoire();
    const groups = groupFindings(report.plan, shown, by);
    expect(groups.flatMap((group) => group.shown)).toHaveLength(report.findings.length);
    expect(groups[0]?.severity).toBe("blocking");
    expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
  });

  it("names a group by its rule, or by its line of the plan", async () => {
    const { report, shown } = await saoneEtLoire();
    const [byRule] = groupFindings(report.plan, shown, "rule");
    expect(byRule?.title).toBe("Total de la ligne inexact");
    const [byLine] = groupFindings(report.plan, shown, "line");
    expect(byLine?.title).toBe("Ligne\u00a019 · Objectif\u00a09");
  });

  it.each([
    ["i19", true],
    ["OBJECTIF 9", true],
    ["total inexact", true],
    ["ligne 19", true],
    ["fir", false],
    ["", true],
  ])("« %s » finds the total of I19: %s", async (search, isFound) => {
    const { report } = await saoneEtLoire();
    const [total] = report.findings;
    expect(total && isSearched(report.plan, total, search)).toBe(isFound);
  });
});

describe("What was corrected", () => {
  it("stays where it stood, as corrected, and counts no more", async () => {
    const { host, report: before } = await saoneEtLoire();
    host.user.edit("Plan d'action", 32, 3, "843192");
    const { checked } = await checkNow();
    const { report } = checked;
    const shown = shownFindings(report, leavingFrom(before, checked));
    expect(shown.map(({ finding }) => finding.cells[0])).toEqual(
      before.findings.map(({ cells }) => cells[0]),
    );
    expect(shown.filter(({ isCorrected }) => isCorrected)).toHaveLength(1);
    expect(groupFindings(report.plan, shown, "severity")[0]?.count).toBe(report.summary.blocking);
  });

  it("while another page is in sight, stays through the next checks, where it stood", async () => {
    const { host, report: first } = await saoneEtLoire();
    const type = async (row: number, column: number, text: string) => {
      host.user.edit("Plan d'action", row, column, text);
      return (await checkNow()).checked;
    };
    const cells = (findings: typeof first.findings) => findings.map(({ cells: [cell] }) => cell);
    // E33, then D33, after which it stood.
    const second = await type(32, 4, "1760104");
    const unseen = leavingFrom(first, second);
    const third = await type(32, 3, "843192");
    const leaving = leavingFrom(second.report, third, unseen);
    const shown = shownFindings(third.report, leaving);
    // A correction may bring out what it hid: the total's own, here.
    const known = new Set(first.findings.map((one) => findingKey(first.plan, one)));
    const own = shown.filter(({ key }) => known.has(key));
    expect(cells(own.map(({ finding }) => finding))).toEqual(cells(first.findings));
    expect(own.filter(({ isCorrected }) => isCorrected)).toHaveLength(2);
    // One that is back is none any more.
    const fourth = await type(32, 4, "1");
    const left = leavingFrom(third.report, fourth, leaving).map(({ finding }) => finding);
    expect(cells(left)).toContainEqual({ sheet: "Plan d'action", row: 33, column: 4 });
    expect(cells(left)).not.toContainEqual({ sheet: "Plan d'action", row: 33, column: 5 });
  });

  it.each([
    [
      "a row inserted above",
      (host: Host) => {
        host.user.insertRows(SHEET, 15);
      },
    ],
    [
      "rows inserted above the table",
      (host: Host) => {
        host.user.insertRows(SHEET, 1, 3);
      },
    ],
    [
      "a row inserted among the lines of the recap",
      (host: Host) => {
        host.user.insertRows(SHEET, 31);
      },
    ],
    [
      "the sheet renamed",
      (host: Host) => {
        host.user.renameSheet(SHEET, "PA 71");
      },
    ],
    [
      "the workbook's other rows deleted",
      (host: Host) => {
        host.user.deleteRows(SHEET, 1);
      },
    ],
  ])("is nothing but what is mended: %s moves the findings, and mends none", async (_, move) => {
    const { host, report: before } = await saoneEtLoire();
    move(host);
    const { checked } = await checkNow();
    expect(differenceSince(before, checked)?.solved).toEqual([]);
    expect(leavingFrom(before, checked)).toEqual([]);
    const { report } = checked;
    const keys = (one: typeof report) =>
      one.findings.map((finding) => findingKey(one.plan, finding));
    expect(keys(report)).toEqual(
      expect.arrayContaining(keys(before).filter((key) => !key.includes("missing"))),
    );
  });

  it("is the one that was mended, whatever was inserted meanwhile", async () => {
    const { host, report: before } = await saoneEtLoire();
    host.user.insertRows(SHEET, 15, 2);
    host.user.edit(SHEET, 34, 3, "843192");
    const { checked } = await checkNow();
    const solved = differenceSince(before, checked)?.solved.map(({ rule, cells }) => [
      rule,
      cells[0]?.row,
    ]);
    expect(solved).toEqual([["recap-amount", 33]]);
  });

  it("is the same though the texts of its line were corrected", async () => {
    const { host, report: before } = await saoneEtLoire();
    host.user.edit(SHEET, 18, 2, "Un autre texte pour cette ligne");
    const { checked } = await checkNow();
    expect(differenceSince(before, checked)?.solved).toEqual([]);
  });

  it("is nothing when another workbook was read", async () => {
    const { report } = await saoneEtLoire();
    await openPlan("metropole-lyon-2025");
    const other = (await checkNow()).checked;
    expect(leavingFrom(report, other)).toEqual([]);
    expect(leavingFrom(undefined, other)).toEqual([]);
  });
});
