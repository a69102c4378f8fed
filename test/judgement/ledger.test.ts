import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { totalsBySource } from "../../src/judgement/ledger";
import { in2022, in2024 } from "../plans/plan";
import { planIn } from "../plans/read";

/** State, Département and what is partial, by source. */
function totals(snapshot: WorkbookSnapshot) {
  const plan = planIn(snapshot);
  return [...totalsBySource(plan)].map(([source, { state, department, isPartial }]) => [
    source,
    state.toNumber(),
    department.toNumber(),
    ...(isPartial.state ? ["État partiel"] : []),
    ...(isPartial.department ? ["Département partiel"] : []),
  ]);
}

test("each source has the sum of its lines, in the template's order", () => {
  expect(
    totals(
      in2024([
        { number: 9, department: 1, state: 2 },
        { number: 1, department: 100.1, state: 50.2 },
        { number: 6, department: 300, state: 200 },
        { number: 2, department: 0.2, state: 0.1 },
      ]),
    ),
  ).toEqual([
    ["BOP 304", 200, 300],
    ["FIR", 50.3, 100.3],
    ["ONDAM", 2, 1],
  ]);
});

test("a line without a source, or with two, belongs to none", () => {
  expect(
    totals(
      in2024([
        { number: 1, source: "", department: 1, state: 2 },
        { number: 27, source: "304 ou ONDAM", department: 3, state: 4 },
        { number: 1, department: 5, state: 6 },
      ]),
    ),
  ).toEqual([["FIR", 6, 5]]);
});

test("a source that is named without money is there", () => {
  expect(totals(in2024([{ number: 1 }]))).toEqual([["FIR", 0, 0]]);
});

test("amounts typed as text count, what can't be read makes its side partial", () => {
  expect(
    totals(
      in2024([
        { number: 1, department: "100 €", state: "à préciser" },
        { number: 2, department: 5, state: 7 },
        { number: 6, department: { error: "#REF!" }, state: 3 },
        { number: 7, department: 2, state: 3 },
      ]),
    ),
  ).toEqual([
    ["BOP 304", 6, 2, "Département partiel"],
    ["FIR", 7, 105, "État partiel"],
  ]);
});

test("2022: a column for each source; the Département goes with the money beside it", () => {
  expect(
    totals(
      in2022(
        [
          { number: 1, department: 10, state: 5 },
          { number: 6, department: 20 },
          { number: 27, department: 40 },
        ],
        { cells: { F5: 1 } },
      ),
    ),
  ).toEqual([
    ["BOP 304", 0, 20],
    ["FIR", 5, 0],
    ["ONDAM", 1, 10],
  ]);
});
