import fc from "fast-check";
import type { CellData } from "../../../src/files/workbook/data";
import { openXlsx, saveXlsx } from "../../../src/standin/saving";
import { fixture, setCell, sheetOf } from "./support";

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(..."_x0D5F \t\r\n<&>\"'\u00A0\u0000\uD83D\uDE00\uFFFF".split("")),
  }),
  fc.constant(null),
);
const formula = fc.constantFrom("=A1+1", '=IF(B2<>"é & è",1,"")', "='Plan d''action'!C3&\"<\"");

const cell: fc.Arbitrary<CellData | null> = fc.oneof(
  value.map((content): CellData => ({ value: content, style: 0 })),
  fc
    .tuple(value, formula)
    .map(([content, text]): CellData => ({ value: content, formula: text, style: 1 })),
  fc
    .constantFrom("#REF!", "#N/A")
    .map((code): CellData => ({ value: code, isError: true, style: 2 })),
  fc.constant(null),
);
const write = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }), cell);

/** Rows and cells in order; a formula without a result is told from others at opening only. */
function content(sheet: ReturnType<typeof sheetOf>): unknown {
  return [...sheet.rows]
    .filter(([, cells]) => cells.size > 0)
    .map(([row, cells]) => [row, [...cells].sort(([one], [other]) => one - other)])
    .sort(([one], [other]) => Number(one) - Number(other));
}

test("quoi qu'on écrive dans les cellules, le fichier relu donne les mêmes données", () => {
  const bytes = fixture("saone-et-loire-2024.xlsx");
  fc.assert(
    fc.property(fc.array(write, { maxLength: 40 }), (writes) => {
      const opened = openXlsx(bytes);
      const sheet = sheetOf(opened, 1);
      for (const [row, column, written] of writes) {
        const isUncalculated = written?.formula !== undefined && written.value === null;
        setCell(sheet, row, column, isUncalculated ? { ...written, value: 0 } : written);
      }
      const reopened = openXlsx(saveXlsx(opened));
      expect(content(sheetOf(reopened, 1))).toEqual(content(sheet));
    }),
    { numRuns: 25 },
  );
});
