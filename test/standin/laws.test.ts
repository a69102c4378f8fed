import * as fc from "fast-check";
import {
  parseArea,
  printArea,
  printSheet,
  splitList,
  splitSheet,
} from "../../src/standin/book/address";
import { cellCount, contains, intersection, subtract } from "../../src/standin/book/areas";
import { fromLocalFormula, toLocalFormula } from "../../src/standin/book/formulaText";
import { readNumber } from "../../src/standin/book/numbers";
import { movedArea } from "../../src/standin/book/shift";

const area = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(20), fc.nat(20))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

describe("addresses", () => {
  test("an area printed is read again", () => {
    fc.assert(
      fc.property(area, (one) => {
        expect(parseArea(printArea(one))).toEqual(one);
      }),
    );
  });

  test("a sheet's name is found again in an address, and in a list of them", () => {
    const name = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((s) => !/[\\/?*:[\]]|^'|'$/.test(s));
    fc.assert(
      fc.property(name, area, (sheet, one) => {
        const address = `${printSheet(sheet)}!${printArea(one)}`;
        expect(splitSheet(address)).toEqual({ sheet, rest: printArea(one) });
        expect(splitList(`${address},${address}`, ",;")).toEqual([address, address]);
      }),
    );
  });

  test.each(["", "A", "1", "A0", "A1:", ":A1", "ZZZZ1", "XFE1", "A1048577", "A1:B2:C3", "A:1"])(
    "%j is none",
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );
});

describe("areas", () => {
  test("what is left and what is cut make the whole, without overlap", () => {
    fc.assert(
      fc.property(area, area, (one, hole) => {
        const parts = subtract(one, hole);
        const cut = intersection(one, hole);
        const total = parts.reduce((sum, part) => sum + cellCount(part), 0);
        expect(total + (cut ? cellCount(cut) : 0)).toBe(cellCount(one));
        for (const part of parts) expect(intersection(part, hole)).toBeNull();
      }),
    );
  });

  test("rows that come and go again leave an area where it was", () => {
    fc.assert(
      fc.property(area, fc.nat(80), fc.integer({ min: 1, max: 9 }), (one, at, by) => {
        const band = { first: 0, last: 16_383 };
        const there = movedArea(one, { axis: "rows", at, by, band });
        expect(there).not.toBeNull();
        if (!there) return;
        expect(movedArea(there, { axis: "rows", at, by: -by, band })).toEqual(one);
        expect(contains(there, at, one.left)).toBe(one.top < at && at <= one.bottom);
      }),
    );
  });
});

describe("French numbers", () => {
  test("an amount as Intl prints it is read to the cent", () => {
    const printer = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        expect(readNumber(printer.format(cents / 100))?.value).toBe(cents / 100);
      }),
    );
  });
});

test.each([
  "=SUM(A1,B2:B9)",
  '=IF(A1>0.5,"a;b,c",TRUE)',
  "=SUMIFS('Plan; d''action'!A:A,B:B,\"x\")",
  "=ROUND(1.005,2)+Autre!C3",
])("%s is the same after French and back", (formula) => {
  expect(fromLocalFormula(toLocalFormula(formula))).toBe(formula);
});
