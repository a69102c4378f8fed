import fc from "fast-check";
import { Axis } from "../../src/page/grid/axis";

const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });
const axisOf = (list: readonly number[]) => new Axis(list.length, (index) => list[index] ?? 0);

describe("the rows or columns laid end to end", () => {
  it("begin where those before them end", () => {
    const axis = axisOf([20, 0, 30]);
    expect([0, 1, 2, 3, 9].map((index) => axis.start(index))).toEqual([0, 20, 20, 50, 50]);
    expect(axis.length).toBe(50);
    expect(axis.span(0, 1)).toBe(20);
  });

  it("are found again by any of their pixels", () => {
    fc.assert(
      fc.property(sizes, (list) => {
        const axis = axisOf(list);
        for (const index of axis.visible(0, list.length)) {
          expect(axis.at(axis.start(index))).toBe(index);
          expect(axis.at(axis.start(index + 1) - 1)).toBe(index);
        }
      }),
    );
  });

  it("leave the hidden ones out, and step over them", () => {
    const axis = axisOf([0, 20, 0, 0, 20, 0]);
    expect(axis.visible(0, 5)).toEqual([1, 4]);
    expect(axis.next(1, 1)).toBe(4);
    expect(axis.next(4, -1)).toBe(1);
    expect(axis.next(4, 1)).toBe(4);
  });

  it("answer for pixels outside", () => {
    const axis = axisOf([20, 20]);
    expect(axis.at(-5)).toBe(0);
    expect(axis.at(500)).toBe(1);
  });
});
