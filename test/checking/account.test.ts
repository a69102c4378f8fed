import { accountOf, type Account } from "../../src/checking/account";
import { explain } from "../../src/checking/explain";
import { a1From } from "../../src/plan/address";
import { in2024, type LineSpec, type PlanSpec } from "../plans/plan";
import { planIn } from "../plans/read";

const LINES: readonly LineSpec[] = [
  { heading: "Engagement 1 : Agir", number: 1, department: 100, state: 50 },
  { number: 2, department: 30, state: 20 },
  { action: "Total général", department: 130, state: 70 },
];

const planOf = (spec: PlanSpec = {}) => planIn(in2024(LINES, spec));
const at = (account: Account, part: keyof Account) => account[part].map((read) => read.at);

test("lines, what is set aside, recap, columns and what is outside: each in its part, as it stands", () => {
  const account = accountOf(planOf({ cells: { L1: 2024, L2: 7 } }));
  expect(at(account, "lines")).toEqual(["6", "7"]);
  expect(account.lines.map(({ as }) => as)).toEqual([
    "ligne de l'objectif 1",
    "ligne de l'objectif 2",
  ]);
  expect(account.aside.map(({ at, as }) => `${at} ${as}`)).toEqual(["5 titre", "8 total du plan"]);
  expect(at(account, "recap")).toEqual(["D11 et E11", "D12 et E12", "D13 et E13", "D14 et E14"]);
  expect(at(account, "columns")).toEqual(Array.from("ABCDEFGHIJ"));
  expect(at(account, "outside")).toEqual(["L1:L2"]);
  expect(account.unread).toEqual([]);
});

test("what was not understood is told, and every number of it is in some part", () => {
  const plan = planOf({ cells: { D14: 1, D15: 12, C14: "Total", C15: null } });
  const account = accountOf(plan);
  const unread = plan.reading.numbers.filter(({ role }) => role === "unread");
  const covered = (row: number, column: number) =>
    account.unread.some(
      ({ cells }) =>
        cells.top <= row && row <= cells.bottom && cells.left <= column && column <= cells.right,
    );
  expect(unread.every(({ at: { row, column } }) => covered(row, column))).toBe(true);
});

test("one place is explained by itself: a row, a column in French, a cell, a place where nothing is", () => {
  const plan = planOf();
  const [chapter] = explain(plan, ["6", "F", "H6", "Z99"]);
  expect(chapter?.explanations.map(({ at: place, as }) => `${place} ${as}`)).toEqual([
    "6 ligne de l'objectif 1",
    "F source de financement",
    "H6 État",
    "Z99 pas un nombre",
  ]);
});

test("the whole sheet: every row that holds something, and no English word for a column", () => {
  const plan = planOf();
  const all = explain(plan, []).flatMap(({ explanations }) => explanations);
  for (const { row } of plan.reading.rows) {
    expect(all.map((one) => one.at)).toContain(String(row));
  }
  const words = all.map(({ as }) => as).join(" ");
  expect(words).not.toMatch(/measure|department|source\b(?! de)|state|extra|next/);
  expect(plan.reading.numbers.every(({ at: cell }) => a1From(plan.sheet, cell) !== "")).toBe(true);
});
