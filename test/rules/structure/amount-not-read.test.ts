import { amountNotRead } from "../../../src/rules/structure/amount-not-read";
import { checkWorkbook } from "../../../src/checking/check";
import { a1 } from "../../../src/plan/address";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import { in2022, in2024, in2025 } from "../../plans/plan";
import type { CellSpec } from "../../plans/sheet";

const lines = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 300, state: 200 },
];
const sum = (formula: string, value: number) => ({ formula, value });
const under = (cells: Readonly<Record<string, CellSpec>>) => in2024(lines, { recap: false, cells });

/** The cells of the amounts that nobody knows what to do with. */
function unread(book: WorkbookSnapshot): string[] {
  return checkWorkbook(book)
    .findings.filter(({ rule }) => rule === amountNotRead.id)
    .map(({ cells }) => cells.map(a1).join(" "));
}

describe("every amount has a role", () => {
  test.each<[string, WorkbookSnapshot]>([
    ["a plain plan, 2022", in2022(lines)],
    ["a plain plan, 2024", in2024(lines)],
    ["a plain plan, 2025", in2025(lines)],
    ["a total under the lines", under({ C7: "Total", G7: 400, H7: 250 })],
    ["an unnamed total by formula", under({ G7: sum("=SUM(G5:G6)", 400) })],
    ["an unnamed total by its amounts", under({ G7: 400, H7: 250 })],
    ["a difference by formula", under({ C7: "Total", G7: 400, H7: 250, H8: sum("=250-H7", 0) })],
    [
      "envelopes and reminders under the total",
      under({ C7: "Total", G7: 400, H7: 250, C8: "Rappel 2023", H8: 12 }),
    ],
    [
      "a note with a figure, away from the table",
      under({ C7: "Total", G7: 400, H7: 250, D10: "Solde du compte", G10: 12 }),
    ],
    ["numbers beside the table", in2024(lines, { cells: { M5: 12, M6: 13 } })],
    ["an added column", in2024(lines, { cells: { K4: "N° fiche", K5: 12, K6: 13 } })],
  ])("%s", (_, book) => {
    expect(unread(book)).toEqual([]);
  });
});

describe("an amount that nobody knows what to do with is told", () => {
  test.each<[string, WorkbookSnapshot, string[]]>([
    [
      "an action under the total that closes the table",
      under({ C7: "Total", G7: 400, H7: 250, D8: "Une action oubliée", G8: 12, H8: 13 }),
      ["G8 H8"],
    ],
    [
      "amounts under the total, without a word",
      under({ C7: "Total", G7: 400, H7: 250, H8: 13 }),
      ["H8"],
    ],
  ])("%s", (_, book, cells) => {
    expect(unread(book)).toEqual(cells);
  });
  test("and the plan is not ready for it", () => {
    const book = under({ C7: "Total", G7: 400, H7: 250, H8: 13 });
    expect(checkWorkbook(book).verdict).not.toBe("ready");
  });
});
