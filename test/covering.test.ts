import fc from "fast-check";
import { covering } from "./covering";

/** Rows of a product of three axes, some of which cannot be. */
const rows = fc.uniqueArray(
  fc.tuple(fc.nat({ max: 6 }), fc.constantFrom("a", "b", "c"), fc.nat({ max: 4 })),
  { selector: (row) => row.join(), maxLength: 105 },
);

/** Every two values that a row brings together, with their axes. */
const pairsIn = (row: readonly unknown[]) =>
  row.flatMap((one, i) => row.map((other, j) => JSON.stringify([i, one, j, other])));

const values = (row: readonly unknown[]) => row;

describe("a covering sample", () => {
  it("holds every pair of values that the whole holds, in the same order", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const sample = covering(all, values);
        expect(new Set(sample.flatMap(pairsIn))).toEqual(new Set(all.flatMap(pairsIn)));
        expect(sample).toEqual(all.filter((row) => sample.includes(row)));
      }),
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(covering(all, values)).toEqual(covering([...all], values));
      }),
    );
  });

  it("is much less than the whole", () => {
    const axis = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const all = axis.flatMap((one) =>
      axis.flatMap((two) => axis.map((three) => [one, two, three])),
    );
    expect(covering(all, values).length).toBeLessThan(200);
    expect(covering([], values)).toEqual([]);
    expect(covering([["only"]], values)).toEqual([["only"]]);
  });
});
