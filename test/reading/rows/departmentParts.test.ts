import { checkWorkbook } from "../../../src/checking/check";
import { reportJson } from "../../../src/checking/json";
import { in2024 } from "../../plans/plan";

/** Département in « fonctionnement » (G) and « investissement » (K), which the total adds up with the State's. */
function split() {
  const lines = [1, 2, 3].map((number) => ({
    number,
    department: 100,
    state: 50,
    total: {
      formula: `=G${String(4 + number)}+H${String(4 + number)}+J${String(4 + number)}`,
      value: 160,
    },
  }));
  return in2024(lines, {
    cells: {
      G4: "Département (fonctionnement)",
      J4: "Département (investissement)",
      J5: 10,
      J6: 10,
      J7: 10,
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
