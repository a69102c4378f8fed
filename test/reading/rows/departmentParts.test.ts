import { checkWorkbook } from "../../../src/checking/check";
import { reportJson } from "../../../src/checking/json";
import { in2025 } from "../../plans/plan";

// A: source, B: n°, C: objectif, D: action, E: partenaires, F: Département, G: État, H: total.
/** The Département's amount in « fonctionnement » (F) and « investissement » (I), which the total adds up too. */
function split() {
  const lines = [1, 2, 3].map((number) => ({
    number,
    source: "FIR",
    department: 100,
    state: 50,
    total: 160,
  }));
  return in2025(lines, {
    cells: {
      F4: "Métropole (fonctionnement)",
      I4: "Métropole (investissement)",
      I5: 10,
      I6: 10,
      I7: 10,
    },
  });
}

test("an amount of the Département in two columns is counted whole, everywhere", () => {
  const report = checkWorkbook(split());
  const json = reportJson("plan.xlsx", report);
  expect(json.lines.map(({ department }) => department)).toEqual(["110.00", "110.00", "110.00"]);
  expect(json.totals.FIR).toEqual({ state: "150.00", department: "330.00" });
  const rules = report.findings.map(({ rule }) => rule);
  expect(rules).toContain("split-column");
  expect(rules).not.toContain("row-total");
  // The green table has the first column's sum only.
  expect(rules).toContain("recap-amount");
});
