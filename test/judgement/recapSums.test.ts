import { a1 } from "../../src/plan/address";
import { Decimal } from "decimal.js";
import type { Source } from "../../src/plan/source";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import type { Side } from "../../src/plan/side";
import { agrees, isEmptyRecap, recapSums } from "../../src/judgement/recapSums";
import { removingColumns } from "../plans/columns";
import { annexe2024, in2022, in2024, planOf, type LineSpec } from "../plans/plan";
import { planIn } from "../plans/read";
import type { CellSpec } from "../plans/sheet";

/** What a source is asked for: the sum, the amounts in doubt, the sum of numbers, the cells. */
function sums(snapshot: WorkbookSnapshot, source: Source, side: Side) {
  const plan = planIn(snapshot);
  const line = plan.recap?.lines.find((one) => one.source === source);
  const [first] = plan.lines;
  const recapCell = line?.[side] ?? first?.states[0]?.cell;
  if (!recapCell) throw new Error("no amount");
  const found = recapSums(plan)(source, side, recapCell);
  return (
    found && {
      exact: found.exact.toNumber(),
      open: found.open.map((one) => one.toNumber()),
      ofNumbers: found.ofNumbers.toNumber(),
      cells: found.cells.map(({ at }) => a1(at)).join(" "),
    }
  );
}

describe("what the lines ask of a source", () => {
  const lines: LineSpec[] = [
    { number: 1, department: 100, state: 50 },
    { number: 6, department: 200, state: 70 },
    { number: 1, department: 0, state: 5 },
  ];
  test.each<[Source, Side, object]>([
    ["FIR", "state", { exact: 55, open: [], ofNumbers: 55, cells: "H5 H7" }],
    ["FIR", "department", { exact: 100, open: [], ofNumbers: 100, cells: "G5" }],
    ["BOP 304", "state", { exact: 70, open: [], ofNumbers: 70, cells: "H6" }],
    ["BOP 304", "department", { exact: 200, open: [], ofNumbers: 200, cells: "G6" }],
    ["ONDAM", "state", { exact: 0, open: [], ofNumbers: 0, cells: "" }],
  ])("%s, %s", (source, side, expected) => {
    expect(sums(in2024(lines), source, side)).toEqual(expected);
  });

  test("in 2022 each source has its column, and the Département goes with the one that pays", () => {
    const plan = in2022([
      { number: 1, department: 100, state: 50 },
      { number: 9, department: 7, state: 20 },
    ]);
    expect(sums(plan, "FIR", "state")).toMatchObject({ exact: 50, open: [], cells: "G5" });
    expect(sums(plan, "FIR", "department")).toMatchObject({ exact: 100, open: [] });
    expect(sums(plan, "ONDAM", "state")).toMatchObject({ exact: 20, cells: "F6" });
    expect(sums(plan, "ONDAM", "department")).toMatchObject({ exact: 7, cells: "I6" });
  });

  test("a line without source may be counted under those of its objective, or under none", () => {
    const plan = in2024([
      { number: 27, department: 100, state: 50 },
      { number: 6, department: 200, state: 70 },
    ]);
    expect(sums(plan, "ONDAM", "state")).toMatchObject({ exact: 0, open: [50], cells: "" });
    expect(sums(plan, "BOP 304", "state")).toMatchObject({ exact: 70, open: [50], cells: "H6" });
    expect(sums(plan, "ONDAM", "department")).toMatchObject({ open: [100] });
    expect(sums(plan, "FIR", "state")).toMatchObject({ exact: 0, open: [] });
  });

  test("a line whose source is another objective's may be left out of it", () => {
    const plan = in2024([{ number: 1, source: 304, department: 100, state: 50 }]);
    expect(sums(plan, "BOP 304", "state")).toMatchObject({ exact: 50, open: [-50], cells: "H5" });
    expect(sums(plan, "FIR", "state")).toMatchObject({ exact: 0, open: [50], cells: "" });
  });

  test("an amount that can't be read leaves its source without sum, and no other", () => {
    const plan = in2024([
      { number: 1, state: "à préciser" },
      { number: 6, state: 70 },
    ]);
    expect(sums(plan, "FIR", "state")).toBeNull();
    expect(sums(plan, "FIR", "department")).toMatchObject({ exact: 0 });
    expect(sums(plan, "BOP 304", "state")).toMatchObject({ exact: 70 });
  });

  test.each<[string, CellSpec, number]>([
    ["typed", 55, 55],
    ["a formula, which may pass over texts", { formula: "=SUM(H5:H6)", value: 5 }, 5],
  ])("amounts typed as texts count; a recap's cell that is %s", (_, recapCell, ofNumbers) => {
    const plan = in2024(
      [
        { number: 1, state: "50 €" },
        { number: 1, state: 5 },
        { number: 6, state: "70 €" },
      ],
      { cells: { D11: recapCell } },
    );
    expect(sums(plan, "FIR", "state")).toEqual({
      exact: 55,
      open: [],
      ofNumbers,
      cells: "H5 H6",
    });
  });

  test("nothing is known without the column of a side, or without any source's", () => {
    const without = (...roles: Parameters<typeof removingColumns>[1][]) =>
      planOf(removingColumns(annexe2024, ...roles), lines);
    expect(sums(without("department"), "FIR", "department")).toBeNull();
    expect(sums(without("department"), "FIR", "state")).toMatchObject({ exact: 55 });
    expect(sums(without("state"), "FIR", "state")).toBeNull();
    expect(sums(without("source"), "FIR", "state")).toBeNull();
    expect(sums(without("source"), "FIR", "department")).toBeNull();
  });
});

describe("an amount agrees with the lines", () => {
  const accord = (amount: number, exact: number, open: number[] = [], ofNumbers = exact) =>
    agrees(new Decimal(amount), {
      exact: new Decimal(exact),
      ofNumbers: new Decimal(ofNumbers),
      open: open.map((one) => new Decimal(one)),
    });

  test.each<[string, boolean, Parameters<typeof accord>]>([
    ["to the cent", true, [100, 100]],
    ["a cent too much", false, [100.01, 100]],
    ["a cent too little", false, [99.99, 100]],
    ["below half a cent", true, [100.004, 100]],
    ["without the texts that a formula passes over", true, [60, 100, [], 60]],
    ["without a part of them", false, [80, 100, [], 60]],
    ["without the amounts in doubt", true, [100, 100, [7, 11]]],
    ["with one of them", true, [107, 100, [7, 11]]],
    ["with the other", true, [111, 100, [7, 11]]],
    ["with both", true, [118, 100, [7, 11]]],
    ["with a part of one", false, [104, 100, [7, 11]]],
    ["with one twice", false, [114, 100, [7, 11]]],
    ["with the sign turned", false, [93, 100, [7, 11]]],
    ["without one counted wrongly", true, [93, 100, [-7]]],
  ])("%s: %s", (_, expected, amounts) => {
    expect(accord(...amounts)).toBe(expected);
  });

  test("ten amounts in doubt are tried in every way", () => {
    const ten = Array.from({ length: 10 }, () => 2);
    expect(accord(120, 100, ten)).toBe(true);
    expect(accord(101, 100, ten)).toBe(false);
  });

  test("eleven hold it within their bounds only", () => {
    const eleven = [-4, ...Array.from({ length: 10 }, () => 2)];
    expect([95.99, 96, 101, 120, 120.01].map((sum) => accord(sum, 100, eleven))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect([55.99, 56, 120, 120.01].map((sum) => accord(sum, 100, eleven, 60))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([95.99, 96, 160, 160.01].map((sum) => accord(sum, 100, eleven, 140))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

type Amounts = readonly [state: CellSpec, department: CellSpec];

describe("a recap without any amount", () => {
  const lines = [{ number: 1, department: 100, state: 50 }];
  /** The cells of the green table under one line, State and Département from BOP 304 down. */
  const recap = (cells: readonly Amounts[]) => {
    const plan = planIn(
      in2024(lines, {
        cells: Object.fromEntries(
          cells.flatMap(([state, department], index) => [
            [`D${String(8 + index)}`, state],
            [`E${String(8 + index)}`, department],
          ]),
        ),
      }),
    );
    if (!plan.recap) throw new Error("no recap");
    return isEmptyRecap(plan.recap);
  };
  const blank: Amounts = [null, null];
  const sumsNothing = { formula: "=SUM(D8:D10)", value: 0 };

  test.each<[string, boolean, readonly Amounts[]]>([
    ["nothing at all", true, [blank, blank, blank, blank]],
    ["the template's formulas of totals", true, [blank, blank, blank, [sumsNothing, sumsNothing]]],
    ["one of them", true, [blank, blank, blank, [sumsNothing, null]]],
    ["a zero typed", false, [blank, [0, null], blank, blank]],
    ["a zero typed for the Département", false, [blank, blank, [null, 0], blank]],
    ["a zero typed in its total", false, [blank, blank, blank, [null, 0]]],
    ["a formula of a line", false, [[sumsNothing, null], blank, blank, blank]],
    ["a total typed", false, [blank, blank, blank, [50, null]]],
    ["a total by a formula", false, [blank, blank, blank, [{ formula: "=H5", value: 50 }, null]]],
    ["a text in its total", false, [blank, blank, blank, ["à faire", null]]],
    [
      "a formula's error in its total",
      false,
      [blank, blank, blank, [{ error: "#REF!", formula: "=#REF!" }, null]],
    ],
    [
      "a formula's text in its total",
      false,
      [blank, blank, blank, [{ formula: '="à faire"', value: "à faire" }, null]],
    ],
  ])("%s: %s", (_, expected, cells) => {
    expect(recap(cells)).toBe(expected);
  });
});
