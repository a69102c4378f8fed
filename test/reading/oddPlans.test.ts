import { checkWorkbook } from "../../src/checking/check";
import { in2024 } from "../plans/plan";
import { sheet, workbook } from "../plans/sheet";
import { annexe2024 } from "../plans/editions";
import { columnLetters } from "../../src/plan/address";

const LINES = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 30, state: 20 },
];

test("a figure beside the headers (a version, a printing date) hides no plan", () => {
  const { plan } = checkWorkbook(in2024(LINES, { cells: { L4: "Version", M4: 3, N4: 45_321 } }));
  expect(plan?.lines).toHaveLength(2);
  expect(plan?.extraColumns.map(({ at }) => columnLetters(at.column))).toEqual([]);
});

test("a plan whose only line has a number that the edition does not have, and no source, is read", () => {
  const headers = annexe2024.columns.map(
    ({ header }, index) => [`${columnLetters(index + 1)}1`, header] as const,
  );
  const cells = { ...Object.fromEntries(headers), B2: 99, D2: "Une action", G2: 1000, H2: 500 };
  const { plan, findings } = checkWorkbook(workbook(sheet({ cells })));
  expect(plan?.lines.map(({ row, objectives }) => [row, objectives])).toEqual([[2, [99]]]);
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["unknown-objective", "source-missing"]),
  );
});

test("a green table of hundreds of lines, every seventh a subtotal, is judged within moments", () => {
  const lines = Array.from({ length: 500 }, (_, index) => index + 1);
  const cells: Readonly<Record<string, string | number>> = Object.fromEntries(
    lines.flatMap((index): [string, string | number][] => {
      const row = String(20 + index);
      const label = index % 7 === 0 ? `Sous-total ${row}` : `FIR part ${row}`;
      return [
        [`C${row}`, label],
        [`D${row}`, index],
        [`E${row}`, 2 * index],
      ];
    }),
  );
  const heads = {
    C20: "Récapitulatif montants totaux 2024",
    D20: "Montant État sollicité",
    E20: "Montant Département",
  };
  const book = in2024(LINES, { recap: false, cells: { ...heads, ...cells } });
  const started = performance.now();
  const { findings } = checkWorkbook(book);
  // A tenth of that on a quiet machine; before, its time grew with the cube of the lines.
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(findings.some(({ rule }) => rule === "recap-reshaped")).toBe(true);
});
