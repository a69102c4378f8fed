import fc from "fast-check";
import { edgesOf } from "../../src/plan/edges";
import { goesOnWith, runsOf } from "../../src/plan/runs";
import { RUNS } from "../laws/runs";
import { in2024 } from "../plans/plan";
import { planIn } from "../plans/read";

test("runs hold every item once, in order, and begin where one doesn't go on", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 })), (items) => {
      const runs = runsOf(items, (item, [first]) => item >= first);
      expect(runs.flat()).toEqual(items);
      expect(runs.every((run) => run.every((item) => item >= run[0]))).toBe(true);
      expect(runs.slice(1).every((run, index) => run[0] < (runs[index]?.[0] ?? 0))).toBe(true);
    }),
    RUNS,
  );
});

test("a line goes on with one above that opens its objective, not across a heading", () => {
  const { lines } = planIn(
    in2024([
      { number: 1, state: 10 },
      { number: null, state: 20 },
      { number: 2, state: 30 },
      { heading: "Engagement 2 : Sécuriser les parcours", number: null, state: 40 },
    ]),
  );
  const [first, second, third, last] = lines;
  if (!first || !second || !third || !last) throw new Error("Four lines were to be read");
  expect(goesOnWith(second, first)).toBe(true);
  expect(goesOnWith(third, second)).toBe(false);
  expect(goesOnWith(last, third)).toBe(false);
});

test("a table's edges are its outermost columns, in whatever order they are given", () => {
  expect(edgesOf([{ column: 7 }, { column: 2 }, { column: 5 }])).toEqual({ left: 2, right: 7 });
});
