import { writeCells } from "../../src/excel/writeCells";
import { recapWrites } from "../../src/judgement/recapFill";
import { checkNow, markReport } from "../../src/taskpane/state/jobs";
import { openPlan } from "./plans";

describe.each(["saone-et-loire-2024", "haut-rhin-2023"])("On the real plan %s", (name) => {
  it("a check, the marks and the fill take two round trips each", async () => {
    const { host } = await openPlan(name, { excel: "web" });
    const trips = async <T>(work: () => Promise<T>): Promise<T> => {
      host.traffic.reset();
      const answer = await work();
      expect(host.traffic.roundTrips).toBeLessThanOrEqual(2);
      return answer;
    };
    const { checked } = await trips(checkNow);
    await trips(() => markReport(checked.report, checked.protectedSheets));
    const writes = checked.report.plan ? recapWrites(checked.report.plan) : [];
    expect(writes.length).toBeGreaterThan(0);
    await trips(() => writeCells(writes));
  });

  it("a check after the fill has no recap finding, and undoing brings them back", async () => {
    await openPlan(name);
    const { report } = (await checkNow()).checked;
    const recapRules = (from: typeof report) =>
      from.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("recap-"));
    const undo = await writeCells(report.plan ? recapWrites(report.plan) : []);
    expect(recapRules((await checkNow()).checked.report)).toEqual([]);
    await undo();
    expect(recapRules((await checkNow()).checked.report)).toEqual(recapRules(report));
  });
});

it("On a protected sheet, a check says which sheets are protected", async () => {
  const { host } = await openPlan("saone-et-loire-2024");
  host.user.setProtected("Plan d'action", true);
  expect((await checkNow()).checked.protectedSheets).toEqual(["Plan d'action"]);
});
