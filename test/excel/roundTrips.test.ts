import { Decimal } from "decimal.js";
import { markFindings } from "../../src/excel/marks";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { writeCells } from "../../src/excel/writeCells";
import { SEVERITIES } from "../../src/judgement/finding";
import budgets from "../../scripts/release/budgets.json";
import { ACTIONS, planOf, tripsOf } from "./actionTrips";
import { openBook } from "./workbooks";

const at = (row: number, column: number) => ({ sheet: "Plan d'action", row, column });

describe.each([20, 500, 5_000])("With %i lines", (lines) => {
  const rows = Array.from({ length: lines }, (_, i) => i + 2);

  it("a check reads the workbook in two round trips", async () => {
    const { host } = await openBook(planOf(lines), { excel: "web" });
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.cells).toHaveLength(lines + 1);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(2);
  });

  it("marking takes two round trips, the first time and the next", async () => {
    const { host } = await openBook(planOf(lines), { excel: "web" });
    const marks = rows.map((row, i) => ({
      severity: SEVERITIES[i % SEVERITIES.length] ?? "info",
      cells: [at(row, 1 + (i % 5))],
    }));
    await markFindings(marks);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(2);
    host.traffic.reset();
    await markFindings(marks);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(2);
  });

  it("writing takes two round trips, undoing too", async () => {
    const { host } = await openBook(planOf(lines), { excel: "web" });
    const undo = await writeCells(
      rows.map((row) => ({
        at: at(row, 5),
        before: { kind: "amount", amount: new Decimal(3 * (row - 1)) },
        after: { kind: "amount", amount: new Decimal(row) },
      })),
    );
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(2);
    host.traffic.reset();
    await undo();
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(2);
  });

  it("no action of the pane goes to Excel more often than its budget", async () => {
    const trips = await tripsOf(lines);
    for (const action of ACTIONS) {
      expect([action, trips[action]]).toEqual([action, expect.any(Number)]);
      expect(trips[action]).toBeGreaterThan(0);
      expect(trips[action]).toBeLessThanOrEqual(budgets.roundTrips[action]);
    }
  });
});
