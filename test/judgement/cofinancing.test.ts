import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { objectiveGroups, sharesOfLines } from "../../src/judgement/cofinancing";
import { removingColumns } from "../plans/columns";
import { annexe2024, in2022, in2024, planOf, wordingOf, type LineSpec } from "../plans/plan";
import { planIn } from "../plans/read";

/** [State, Département] of the plan's lines; null when an amount can't be read. */
function shares(snapshot: WorkbookSnapshot): [number, number] | null {
  const plan = planIn(snapshot);
  const found = sharesOfLines(plan, plan.lines);
  return found && [found.state.toNumber(), found.department.toNumber()];
}

describe("the shares that are compared", () => {
  const of = (...lines: LineSpec[]) => shares(in2024(lines));

  test("FIR and 304, over the lines", () => {
    expect(
      of({ number: 1, department: 40, state: 50 }, { number: 6, department: 3, state: 7 }),
    ).toEqual([57, 43]);
  });
  test("the ONDAM stays out, be its amounts unreadable", () => {
    expect(of({ number: 9, department: 40, state: 50 })).toEqual([0, 0]);
    expect(
      of({ number: 9, department: "?", state: 50 }, { number: 1, department: 4, state: 5 }),
    ).toEqual([5, 4]);
  });
  test("an amount that can't be read leaves them unknown", () => {
    expect(of({ number: 1, department: "?", state: 50 })).toBeNull();
    expect(of({ number: 1, department: 50, state: "?" })).toBeNull();
    expect(of({ number: 1, department: 1, state: 1 }, { number: 6, state: "?" })).toBeNull();
  });
  test("a source in doubt counts in the way that favours the Département", () => {
    // Objective 27 is of 304 or ONDAM: out when the State gives more, in when it gives less.
    expect(of({ number: 27, department: 40, state: 50 })).toEqual([0, 0]);
    expect(of({ number: 27, department: 60, state: 50 })).toEqual([50, 60]);
    expect(of({ number: 27, source: 304, department: 40, state: 50 })).toEqual([50, 40]);
  });
  test("a source that is not the objective's may be either", () => {
    expect(of({ number: 1, source: "ONDAM", department: 60, state: 50 })).toEqual([50, 60]);
    expect(of({ number: 1, source: "ONDAM", department: 40, state: 50 })).toEqual([0, 0]);
    expect(of({ number: 1, source: 304, department: 40, state: 50 })).toEqual([50, 40]);
  });
  test("nothing is known without a column of the Département's or of the sources", () => {
    const lines = [{ number: 1, department: 40, state: 50 }];
    expect(shares(planOf(removingColumns(annexe2024, "department"), lines))).toBeNull();
    expect(shares(planOf(removingColumns(annexe2024, "source"), lines))).toBeNull();
  });
});

describe("2022, where each source has its column", () => {
  const of = (spec: LineSpec, cells = {}) => shares(in2022([spec], { cells }));

  test("FIR and 304 are added up, « autres » and the ONDAM stay out", () => {
    expect(of({ number: 1, department: 40, state: 50, other: 9 }, { H5: 30, F5: 500 })).toEqual([
      80, 40,
    ]);
  });
  test("the Département's money goes with the ONDAM's when it alone pays", () => {
    expect(of({ number: 1, department: 40 }, { F5: 500 })).toEqual([0, 0]);
    expect(of({ number: 9, department: 40 })).toEqual([0, 0]);
  });
  test("it counts where nothing of the ONDAM is on the line", () => {
    expect(of({ number: 1, department: 40 })).toEqual([0, 40]);
    expect(of({ number: 1, department: 40 }, { F5: 0 })).toEqual([0, 40]);
  });
  test("an amount of the ONDAM that can't be read is one", () => {
    expect(of({ number: 1, department: 40 }, { F5: "à préciser" })).toEqual([0, 0]);
    expect(of({ number: 1, department: 40, state: 50 }, { F5: "à préciser" })).toEqual([50, 40]);
  });
  test("any other leaves them unknown", () => {
    expect(of({ number: 1, department: 40 }, { H5: "à préciser" })).toBeNull();
    expect(of({ number: 1, department: "à préciser", state: 5 })).toBeNull();
  });
});

describe("the lines that are compared together", () => {
  const groups = (...lines: LineSpec[]) =>
    objectiveGroups(planIn(in2024(lines))).map(
      ({ objectives, lines: rows }) => `${objectives.join()}: ${rows.map(({ row }) => row).join()}`,
    );

  test.each<[string, LineSpec[], string[]]>([
    ["each objective", [{ number: 1 }, {}, { number: 2 }], ["1: 5,6", "2: 7"]],
    [
      "an objective in two blocks",
      [{ number: 1 }, { number: 2 }, { number: 1 }],
      ["1: 5,7", "2: 6"],
    ],
    [
      "« 6 et 7 » and one of them",
      [{ number: "6 et 7" }, { number: 8 }, { number: 7 }],
      ["6,7: 5,7", "8: 6"],
    ],
    [
      "two objectives that a later cell joins, in the sheet's order",
      [{ number: 6 }, { number: 7 }, { number: 6 }, { number: "6 et 7" }, { number: 8 }],
      ["6,7: 5,6,7,8", "8: 9"],
    ],
    [
      "three in a chain",
      [{ number: 6 }, { number: 8 }, { number: 7 }, { number: "7 et 8" }, { number: "6 et 7" }],
      ["6,7,8: 5,6,7,8,9"],
    ],
    [
      "lines of no objective are of none",
      [{ wording: "Une action libre" }, { number: 6 }],
      ["6: 6"],
    ],
    [
      "a number at odds with its wording stands alone",
      [{ number: 6 }, { number: 8 }, { number: 6, wording: wordingOf(annexe2024, 7) }],
      ["6: 5", "8: 6", "6: 7"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(groups(...lines)).toEqual(expected);
  });
});
