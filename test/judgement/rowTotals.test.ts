import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import {
  addends,
  expectedTotals,
  hasAllAmounts,
  linesUnderTotal,
  underObjectiveTotal,
} from "../../src/judgement/rowTotals";
import { a1 } from "../../src/plan/address";
import { removingColumns } from "../plans/columns";
import { annexe2024, avenant2022, in2022, in2024, planOf, type LineSpec } from "../plans/plan";
import { planIn } from "../plans/read";

/** A plan and the first of its lines. */
function first(snapshot: WorkbookSnapshot) {
  const plan = planIn(snapshot);
  const [line] = plan.lines;
  if (!line) throw new Error("no line");
  return { plan, line };
}

describe("what the total of a line adds up", () => {
  const added = (snapshot: WorkbookSnapshot) => {
    const { plan, line } = first(snapshot);
    return addends(plan, line).map(({ at }) => a1(at));
  };
  const spec = [{ number: 1, department: 5, state: 5, other: 7 }];

  test("Département and État, « Autres financements » staying out", () => {
    expect(added(in2024(spec))).toEqual(["G5", "H5"]);
  });
  test("2022: all its columns", () => {
    expect(added(in2022(spec))).toEqual(["I5", "F5", "G5", "H5", "J5"]);
  });
  test("the columns that are there", () => {
    expect(added(planOf(removingColumns(annexe2024, "department"), spec))).toEqual(["G5"]);
    expect(added(planOf(removingColumns(avenant2022, "other"), spec))).toEqual([
      "I5",
      "F5",
      "G5",
      "H5",
    ]);
  });
});

describe("the columns of amounts that a total needs", () => {
  const lines = [{ number: 1, department: 5, state: 5 }];
  test.each<[string, WorkbookSnapshot, boolean]>([
    ["2024: both there", in2024(lines), true],
    [
      "2024: without the Département's",
      planOf(removingColumns(annexe2024, "department"), lines),
      false,
    ],
    ["2024: without the State's", planOf(removingColumns(annexe2024, "state"), lines), false],
    [
      "2024: without « Autres financements »",
      planOf(removingColumns(annexe2024, "other"), lines),
      true,
    ],
    ["2024: without the partners", planOf(removingColumns(annexe2024, "partners"), lines), true],
    ["2022: all there", in2022(lines), true],
    ["2022: without « autres »", planOf(removingColumns(avenant2022, "other"), lines), false],
  ])("%s", (_, snapshot, expected) => {
    expect(hasAllAmounts(planIn(snapshot))).toBe(expected);
  });
});

describe("the lines that a total stands for", () => {
  const lines = [{ number: 1, total: 150 }, { total: null }, { number: 2 }];
  const under = (snapshot: WorkbookSnapshot) => {
    const { plan, line } = first(snapshot);
    return linesUnderTotal(plan, line).map(({ row }) => row);
  };
  test.each<[string, number[], WorkbookSnapshot]>([
    ["its own", [5], in2024(lines)],
    ["those it is merged over", [5, 6], in2024(lines, { merges: ["I5:I6"] })],
    ["its own, where the merge goes sideways only", [5], in2024(lines, { merges: ["I5:J5"] })],
    [
      "its own, without a column of totals",
      [5],
      planOf(removingColumns(annexe2024, "total"), lines),
    ],
  ])("%s", (_, rows, snapshot) => {
    expect(under(snapshot)).toEqual(rows);
  });
});

describe("what a total should be", () => {
  const expected = (spec: LineSpec) => {
    const { plan, line } = first(in2024([{ number: 1, ...spec }]));
    if (!line.total) throw new Error("no total");
    return expectedTotals(plan, [line], line.total).map((amount) => amount.toNumber());
  };
  const formula = { formula: "=SUM(G5:H5)", value: 50 };
  test.each<[string, LineSpec, number[]]>([
    ["the sum", { department: 100, state: 50, total: 1 }, [150]],
    ["the sum, by a formula too", { department: 100, state: 50, total: formula }, [150]],
    ["amounts typed as texts are counted", { department: "100 €", state: 50, total: 1 }, [150]],
    ["a formula may pass over them", { department: "100 €", state: 50, total: formula }, [150, 50]],
    ["over all of them", { department: "100 €", state: "50 €", total: formula }, [150, 0]],
    ["blanks count for nothing", { state: 50, total: formula }, [50]],
    ["an amount that can't be read leaves it open", { department: "?", state: 50, total: 1 }, []],
  ])("%s", (_, spec, amounts) => {
    expect(expected(spec)).toEqual(amounts);
  });
});

describe("« Total pour l'objectif », on one line alone", () => {
  const covered = (snapshot: WorkbookSnapshot) =>
    [...underObjectiveTotal(planIn(snapshot))].map(({ row }) => row);
  const more = { state: 30, total: null };

  test.each<[string, WorkbookSnapshot, number[]]>([
    ["over its lines", in2024([{ number: 1, state: 50, total: 80 }, more]), [5, 6]],
    ["over three lines", in2024([{ number: 1, state: 50, total: 110 }, more, more]), [5, 6, 7]],
    [
      "of the second objective",
      in2024([{ number: 1, state: 5 }, { number: 2, state: 50, total: 80 }, more, { number: 3 }]),
      [6, 7],
    ],
    [
      "of two objectives",
      in2024([{ number: 1, state: 50, total: 80 }, more, { number: 2, state: 1, total: 31 }, more]),
      [5, 6, 7, 8],
    ],
    [
      "2022, all its columns",
      in2022([{ number: 1, state: 50, other: 7, total: 57 }, { total: null }]),
      [5, 6],
    ],
    [
      "on the last line",
      in2024([
        { number: 1, state: 50, total: null },
        { state: 30, total: null },
        { state: 20, total: 100 },
        { number: 2, state: 5 },
      ]),
      [5, 6, 7],
    ],
    [
      "on the last line of a part, each of its own",
      in2024([
        { number: 1, state: 50, total: 50 },
        { state: 30, total: null },
        { state: 20, total: 50 },
      ]),
      [6, 7],
    ],
    [
      "not on the last line where it is that of the line",
      in2024([
        { number: 1, state: 50, total: null },
        { state: 20, total: 20 },
      ]),
      [],
    ],
    ["not one that adds up otherwise", in2024([{ number: 1, state: 50, total: 50 }, more]), []],
    ["not one of a single line", in2024([{ number: 1, state: 50, total: 50 }]), []],
    ["not a blank one", in2024([{ number: 1, state: 50, total: null }, more]), []],
    ["not one that can't be read", in2024([{ number: 1, state: 50, total: "?" }, more]), []],
    [
      "not over an amount that can't be read",
      in2024([
        { number: 1, state: 50, total: 80 },
        { ...more, department: "?" },
      ]),
      [],
    ],
    [
      "not over a line that has a total of its own",
      in2024([
        { number: 1, state: 50, total: 80 },
        { state: 30, total: 30 },
      ]),
      [],
    ],
    [
      "not over another objective's line",
      in2024([
        { number: 1, state: 50, total: 80 },
        { ...more, number: 2 },
      ]),
      [],
    ],
    [
      "not over a line under another heading",
      in2024([
        { number: 1, state: 50, total: 80 },
        { ...more, heading: annexe2024.engagements[1] ?? "" },
      ]),
      [],
    ],
    [
      "not over lines of no objective",
      in2024([
        { wording: "Une action libre", state: 50, total: 80 },
        { ...more, wording: "Une autre" },
        { number: 6 },
      ]),
      [],
    ],
    [
      "not without a column of totals",
      planOf(removingColumns(annexe2024, "total"), [{ number: 1, state: 50 }, more]),
      [],
    ],
  ])("%s", (_, snapshot, rows) => {
    expect(covered(snapshot)).toEqual(rows);
  });
});
