import { Decimal } from "decimal.js";
import fc from "fast-check";
import { textEntry } from "../../src/excel/textEntry";
import { writeCells } from "../../src/excel/writeCells";
import type { CellData } from "../../src/files/workbook/data";
import { a1 } from "../../src/plan/address";
import { amountOfNumber } from "../../src/plan/money";
import type { CellContent, CellWrite } from "../../src/plan/cellWrite";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { cellOf, formula, openBook, sheet, STYLES } from "./workbooks";

/** Texts that Excel reads as something else when they are entered, in English or in French. */
const TRAPS = [
  "#REF!",
  "#N/A",
  "#DIV/0!",
  "#NOM?",
  "=1+1",
  " =A1",
  "+33 6 12",
  "-",
  "-12",
  "@nom",
  "'cité",
  "''",
  "'",
  "",
  "304",
  "12,5",
  "12.5",
  "1,234",
  "1 234,50 €",
  "$12",
  "(5)",
  "50 %",
  "1E3",
  "1/2",
  "31/10/2024",
  "10/31/2024",
  "2024-10-31",
  "19-8-2025",
  "5 mars 2024",
  "mars 2024",
  "Mar-24",
  "Oct 5, 2024",
  "août 2024",
  "12:30",
  "14 h 30",
  "VRAI",
  "faux",
  "TRUE",
  " 12 ",
  "  ",
  "FIR 1",
  "Objectif 12 : prévenir",
  "À compléter",
  "1\n2",
  "x".repeat(8_000),
];

const text = fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: "grapheme", maxLength: 12 }));
const ERRORS = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];

/** Every kind of cell, in every format: what a file may hold, however odd. */
const cell: fc.Arbitrary<CellData | null> = fc.oneof(
  fc.constant(null),
  fc
    .record({
      content: fc.oneof(
        text.map((value) => ({ value })),
        // A file knows no −0: adding zero makes a zero of it.
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value + 0 })),
        fc.integer({ min: 36_526, max: 54_788 }).map((value) => ({ value })),
        fc.boolean().map((value) => ({ value })),
        fc.constantFrom(...ERRORS).map((value) => ({ value, isError: true })),
        fc
          .constantFrom("=1+1", "=SUM(Z1:Z9)", '="#N/A"', "=NA()", '="2024-10-31"', "=TRUE", '=""')
          .map((typed) => ({ value: 0, formula: typed })),
        fc.constant({ value: null }),
      ),
      style: fc.nat({ max: STYLES.length - 1 }),
    })
    .map(({ content, style }) => ({ ...content, style })),
);

const written: fc.Arbitrary<CellContent> = fc.oneof(
  fc
    .integer({ min: -10_000_000, max: 10_000_000 })
    .map((cents): CellContent => ({ kind: "amount", amount: new Decimal(cents).div(100) })),
  text.filter((value) => value !== "").map((value): CellContent => ({ kind: "text", text: value })),
  fc
    .constantFrom("=1+2", "=SUM(A1:A2)")
    .map((typed): CellContent => ({ kind: "formula", formula: typed })),
  fc.constant<CellContent>({ kind: "blank" }),
);

/** What a check knows of a cell, as the officer is shown it before a write. */
async function announced(rows: number): Promise<readonly CellContent[]> {
  const { sheets } = await readWorkbook();
  const [one] = sheets;
  return Array.from({ length: rows }, (_, i): CellContent => {
    const found = one?.cells[i + 1 - one.top]?.[0] ?? null;
    if (found === null) return { kind: "blank" };
    if (found.formula !== null) return { kind: "formula", formula: found.formula };
    return typeof found.value === "number"
      ? { kind: "amount", amount: amountOfNumber(found.value) }
      : { kind: "text", text: String(found.value) };
  });
}

describe("Undoing", () => {
  it("puts back every kind of cell as it was, with its format", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, written), { minLength: 1, maxLength: 12 }),
        async (cells) => {
          const { data, host } = await openBook([
            sheet(
              "Plan",
              cells.map(([found]) => [found]),
            ),
          ]);
          host.book.touch();
          host.book.settle();
          const before = structuredClone(data.sheets[0]?.rows);
          const contents = await announced(cells.length);
          const writes = cells.map(([, after], i): CellWrite => ({
            at: { sheet: "Plan", row: i + 1, column: 1 },
            before: contents[i] ?? { kind: "blank" },
            after,
          }));
          const undo = await writeCells(writes);
          await undo();
          for (const { at } of writes) {
            const was = before?.get(at.row - 1)?.get(0) ?? { value: null, style: 0 };
            const is = cellOf(data, "Plan", at.row, 1) ?? { value: null, style: 0 };
            // A formula's result is calculated anew.
            const { value, isError } = is;
            const kept =
              is.formula === undefined
                ? {}
                : { value, ...(isError === undefined ? {} : { isError }) };
            expect([a1(at), is]).toEqual([a1(at), { ...was, ...kept }]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("leaves the format that somebody gave the cell since", async () => {
    const { data, host } = await openBook([sheet("Plan", [[{ value: "12 €", style: 2 }]])]);
    const undo = await writeCells([
      {
        at: { sheet: "Plan", row: 1, column: 1 },
        before: { kind: "text", text: "12 €" },
        after: { kind: "amount", amount: new Decimal(12) },
      },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").numberFormat = [["0.0"]];
      await context.sync();
    });
    await undo();
    const cell = cellOf(data, "Plan", 1, 1);
    expect(cell?.value).toBe("12 €");
    expect(data.styles[cell?.style ?? 0]?.numberFormat).toBe("0.0");
    expect(host.undoEntries.length).toBeGreaterThan(0);
  });

  it("puts a formula or a number back in a cell that was formatted as text after it", async () => {
    const typed = { ...formula("=1+1", 2), style: 2 };
    const { data } = await openBook([sheet("Plan", [[typed], [{ value: 12, style: 2 }]])]);
    const undo = await writeCells([
      {
        at: { sheet: "Plan", row: 1, column: 1 },
        before: { kind: "formula", formula: "=1+1" },
        after: { kind: "amount", amount: new Decimal(3) },
      },
      {
        at: { sheet: "Plan", row: 2, column: 1 },
        before: { kind: "amount", amount: new Decimal(12) },
        after: { kind: "formula", formula: "=A1" },
      },
    ]);
    await undo();
    expect(cellOf(data, "Plan", 1, 1)).toEqual(typed);
    expect(cellOf(data, "Plan", 2, 1)).toEqual({ value: 12, style: 2 });
  });
});

describe("A text entered", () => {
  it.each([
    "FIR",
    "FIR 1",
    "À compléter",
    "Objectif 12 : prévenir",
    "n° 9",
    "mai",
    "(sans objet)",
    "x 2",
  ])("gets no apostrophe when it can be nothing else: %s", (typed) => {
    expect(textEntry(typed, false)).toBe(typed);
  });

  it("is a text whatever it looks like", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat({ max: STYLES.length - 1 }), async (typed, style) => {
        const { data } = await openBook([sheet("Plan", [[{ value: 1, style }]])]);
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1");
          range.formulas = [[textEntry(typed, STYLES[style]?.numberFormat === "@")]];
          await context.sync();
        });
        expect(cellOf(data, "Plan", 1, 1)).toEqual({ value: typed, style });
      }),
      { numRuns: 300 },
    );
  });
});
