import { a1, a1From } from "../../src/plan/address";
import { recapAmounts, recapLeft, recapWrites } from "../../src/judgement/recapFill";
import { in2022, in2024 } from "../plans/plan";
import { planIn } from "../plans/read";
import { sheet, workbook, type CellSpec } from "../plans/sheet";

const LINES = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 300, state: 200 },
];

/** The recap stands in C8:E12: BOP 304, FIR, ONDAM, total. */
const plan = (
  cells: Readonly<Record<string, CellSpec>> = {},
  lines: Parameters<typeof in2024>[0] = LINES,
) => planIn(in2024(lines, { cells }));

/** What would be written, by cell. */
function writes(
  cells: Readonly<Record<string, CellSpec>> = {},
  lines?: Parameters<typeof in2024>[0],
) {
  return Object.fromEntries(
    recapWrites(plan(cells, lines)).map(({ at, after }) => [
      a1(at),
      after.kind === "amount" ? after.amount.toNumber() : after,
    ]),
  );
}

const EMPTY = Object.fromEntries(
  ["9", "10", "11", "12"].flatMap((row) => [
    [`D${row}`, null],
    [`E${row}`, null],
  ]),
);

describe("what the green table should hold", () => {
  test("each source's sums, then theirs", () => {
    expect(
      recapAmounts(plan()).map(({ cell, amount }) => [a1(cell.at), amount.toNumber()]),
    ).toEqual([
      ["D9", 200],
      ["D10", 50],
      ["D11", 0],
      ["D12", 250],
      ["E9", 300],
      ["E10", 100],
      ["E11", 0],
      ["E12", 400],
    ]);
  });
  test("without a total line, the sources alone", () => {
    const amounts = recapAmounts(plan({ C12: null, D12: null, E12: null }));
    expect(amounts.map(({ cell }) => a1(cell.at))).toEqual([
      "D9",
      "D10",
      "D11",
      "E9",
      "E10",
      "E11",
    ]);
  });
  test("nothing for a source that can't all be read, nor for the total: the others all the same", () => {
    const partly = plan({}, [...LINES, { number: 7, state: "à préciser" }]);
    expect(recapAmounts(partly).map(({ cell }) => a1(cell.at))).toEqual([
      "D11",
      "D12",
      "E10",
      "E11",
      "E12",
      "E13",
    ]);
    expect(recapLeft(partly).map(({ cell, because }) => `${a1(cell.at)} : ${because}`)).toEqual([
      "D10 : le montant en H7 ne se lit pas",
      "D13 : une de ses lignes n'est pas connue",
    ]);
  });
  test("nothing where there is no green table", () => {
    expect(recapAmounts(planIn(in2024(LINES, { recap: false })))).toEqual([]);
    expect(recapAmounts(planIn(in2022(LINES)))).toEqual([]);
    expect(recapWrites(planIn(in2022(LINES)))).toEqual([]);
  });
});

describe("the cells to write", () => {
  test("none in a table that is right", () => {
    expect(writes()).toEqual({});
  });
  test("all in an empty one, zeros too", () => {
    expect(writes(EMPTY)).toEqual({
      D9: 200,
      D10: 50,
      D11: 0,
      D12: 250,
      E9: 300,
      E10: 100,
      E11: 0,
      E12: 400,
    });
  });
  test("those that differ by a cent", () => {
    expect(writes({ D9: 200.01, E10: 100.004 })).toEqual({ D9: 200 });
  });
  test("an amount typed as text, be it right", () => {
    expect(writes({ D9: "200 €", D11: "0 €" })).toEqual({ D9: 200 });
  });
  test("not a dash for nothing, of which nothing is said", () => {
    expect(writes({ D11: "-" })).toEqual({});
  });
  test("what can't be read", () => {
    expect(writes({ D9: { error: "#REF!" }, E9: "à compléter" })).toEqual({ D9: 200, E9: 300 });
  });
  test("not a formula that is right", () => {
    expect(writes({ D9: { formula: "=H6", value: 200 } })).toEqual({});
    expect(writes({ D9: { formula: "=H5", value: 50 } })).toEqual({ D9: 200 });
  });
  test("on the recap's own sheet, with what stood there", () => {
    const own = sheet({
      name: "Récap",
      cells: {
        A1: "Récapitulatif",
        B1: "Montant État",
        C1: "Montant Département",
        A2: "FIR",
        B2: 3,
        C2: 100,
      },
    });
    const [first] = in2024(LINES.slice(0, 1), { recap: false }).sheets;
    if (!first) throw new Error("no sheet");
    const [write, ...others] = recapWrites(planIn(workbook(first, own)));
    expect(others).toEqual([]);
    expect(write && a1From("Plan d'action", write.at)).toBe("'Récap'!B2");
    expect(write?.before).toMatchObject({ kind: "amount" });
  });
});

describe("a total that adds up the recap's own lines stays, whatever it shows", () => {
  test.each([
    "=SUM(D9:D11)",
    "=D9+D10+D11",
    "=+D9+D10+D11",
    "=sum(D9:D11)",
    "=SUM(D9,D10,D11)",
    "=SUM(D9:D10,D11)",
    "=SUM($D$9:$D$11)",
  ])("%s", (formula) => {
    expect(writes({ ...EMPTY, D12: { formula, value: 0 } })).not.toHaveProperty("D12");
  });
  test.each([
    "=SUM(D9:D10)",
    "=SUM(D8:D11)",
    "=SUM(D9:E11)",
    "=SUM(D6:E11)",
    "=D9+D9+D10",
    "=1=SUM(D9:D11)",
    "=SUM(D9:D11)*2",
    "=D9+D10-D11",
    "=D9*D10/D11",
    "=SUM(E9:E11)",
    "=ROUND(SUM(D9:D11),0)",
    "=SUM(D9:D11)+SUM(D9:D11)",
    "=SUM(H5:H6)",
    "=SUM(Récap!D9:D11)",
    "=MAX(D9:D11)",
  ])("not %s", (formula) => {
    expect(writes({ ...EMPTY, D12: { formula, value: 0 } })).toHaveProperty("D12", 250);
  });
});
