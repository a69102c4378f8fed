import {
  amountCells,
  amountsOfLine,
  hasMoney,
  isBlank,
  lineHasMoney,
  sumOf,
  valueOf,
} from "../../src/plan/amounts";
import { a1 } from "../../src/plan/address";
import { Decimal } from "decimal.js";
import type { AmountCell, AmountReading } from "../../src/plan/plan";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { annexe2024, in2022, in2023, in2024, planOf } from "../plans/plan";
import { planIn } from "../plans/read";

function cell(reading: AmountReading): AmountCell {
  return {
    at: { sheet: "PA", row: 1, column: 1 },
    content: { kind: "blank" },
    lastRow: 1,
    reading,
    formula: null,
    format: "General",
  };
}

const euros = (amount: number) => new Decimal(amount);
const BLANK = cell({ kind: "blank" });
const ZERO = cell({ kind: "number", amount: euros(0) });
const FIVE = cell({ kind: "number", amount: euros(5) });
const TEXT = cell({ kind: "text", amount: euros(7), text: "7 €" });
const WORDS = cell({ kind: "unreadable", text: "à préciser" });
const CAF = cell({ kind: "unreadable", text: "CAF 12 000" });
const ERROR = cell({ kind: "error", code: "#REF!" });

describe("what an amount's cell stands for", () => {
  test.each<[string, AmountCell | null | undefined, number | null, boolean, boolean]>([
    // value, has money, is blank
    ["no cell", null, 0, false, true],
    ["no column", undefined, 0, false, true],
    ["a blank cell", BLANK, 0, false, true],
    ["zero", ZERO, 0, false, false],
    ["less than half a cent", cell({ kind: "number", amount: euros(0.004) }), 0.004, false, false],
    ["a number", FIVE, 5, true, false],
    ["a negative number", cell({ kind: "number", amount: euros(-5) }), -5, true, false],
    ["an amount as text", TEXT, 7, true, false],
    ["words", WORDS, null, false, false],
    ["words with an amount", CAF, null, true, false],
    ["an error", ERROR, null, false, false],
  ])("%s", (_, one, value, money, blank) => {
    expect(valueOf(one)?.toNumber() ?? null).toBe(value);
    expect([hasMoney(one), isBlank(one)]).toEqual([money, blank]);
  });
});

test("a sum is known as long as each of its cells can be read", () => {
  expect(sumOf([FIVE, null, BLANK, TEXT])?.toNumber()).toBe(12);
  expect(sumOf([])?.toNumber()).toBe(0);
  expect(sumOf([FIVE, WORDS])).toBeNull();
  expect(sumOf([ERROR, FIVE])).toBeNull();
});

describe("the money of a line", () => {
  const line = (spec: { department?: number; state?: number; other?: number }) => {
    const [first] = planIn(in2024([{ number: 1, ...spec }])).lines;
    if (!first) throw new Error("no line");
    return first;
  };
  test("is the Département's or the State's, not that of others", () => {
    expect(lineHasMoney(line({ department: 5 }))).toBe(true);
    expect(lineHasMoney(line({ state: 5 }))).toBe(true);
    expect(lineHasMoney(line({ department: 0, state: 0, other: 9 }))).toBe(false);
    expect(lineHasMoney(line({}))).toBe(false);
  });
  test("2022: one source's is enough", () => {
    const [first] = planIn(in2022([{ number: 1, state: 5 }])).lines;
    expect(first && lineHasMoney(first)).toBe(true);
  });
  test("is not that of a column which the sheet lacks", () => {
    const without = {
      ...annexe2024,
      columns: annexe2024.columns.filter(({ role }) => role !== "department"),
    };
    const [first] = planIn(planOf(without, [{ number: 1, state: 5 }])).lines;
    expect(first && amountsOfLine(first).map((one) => a1(one.at))).toEqual(["G5", "H5"]);
  });
  test("stands in its amounts and its total", () => {
    expect(amountsOfLine(line({ other: 9 })).map((one) => a1(one.at))).toEqual(["G5", "H5", "I5"]);
  });
});

describe("every amount of the plan that is to be a number", () => {
  const cells = (snapshot: WorkbookSnapshot) =>
    amountCells(planIn(snapshot)).map((one) => a1(one.at));

  test("2024: the lines', then the recap's with its total", () => {
    expect(cells(in2024([{ number: 1, other: 5 }]))).toEqual([
      "G5",
      "H5",
      "I5",
      "D8",
      "E8",
      "D9",
      "E9",
      "D10",
      "E10",
      "D11",
      "E11",
    ]);
  });
  test("no recap, no amounts of it", () => {
    expect(cells(in2024([{ number: 1 }], { recap: false }))).toEqual(["G5", "H5", "I5"]);
    expect(
      cells(in2024([{ number: 1 }], { cells: { C11: null, D11: null, E11: null } })),
    ).not.toContain("D11");
  });
  test("2023: next year's too", () => {
    expect(cells(in2023([{ number: 1 }], { recap: false }))).toEqual(["F5", "G5", "H5", "J5"]);
  });
  test("2022: « autres », subtotals, grand total and envelopes", () => {
    const plan = in2022([{ heading: "Engagement 1 : agir", number: 1, department: 5 }], {
      cells: { A8: "Total", G8: 5, G9: 6 },
    });
    const columns = ["F", "G", "H", "I", "J", "K"];
    const row = (number: number) => columns.map((column) => `${column}${String(number)}`);
    expect(new Set(cells(plan))).toEqual(new Set([...row(6), ...row(5), ...row(8), ...row(9)]));
    expect(cells(plan)).toHaveLength(24);
  });
});
