import { EDITIONS } from "../../src/editions";
import { loadEdition } from "../../src/editions/load/loadEdition";
import { successorsOf } from "../../src/editions/successors";
import type { Edition } from "../../src/plan/edition";
import { annexe2023, annexe2024, avenant2022, plan2025 } from "../plans/editions";
import { PLAN_2027 } from "./plan2027";

/** « 8 certain »: what an objective became, and how sure it is. */
function became(number: number, from: Edition, to: Edition, editions = EDITIONS) {
  return successorsOf(number, from, to, editions)?.map(
    (one) => `${String(one.to)} ${one.certainty}`,
  );
}

test("from 2022 to 2024 numbers stay what they are", () => {
  for (const [from, to] of [
    [avenant2022, annexe2023],
    [annexe2023, annexe2024],
    [avenant2022, annexe2024],
    [annexe2024, annexe2024],
  ] as const) {
    for (const { number } of from.objectives) {
      expect(became(number, from, to)).toEqual([`${String(number)} certain`]);
    }
  }
});

test.each<[number, readonly string[]]>([
  [1, ["1 certain"]],
  [2, ["3 certain"]],
  [3, ["1 certain", "2 probable"]],
  [13, ["4 probable", "5 doubtful"]],
  [6, ["8 certain"]],
  [23, ["9 probable", "7 doubtful"]],
  [18, ["7 doubtful"]],
  [9, []],
  [27, []],
  [99, []],
])("objective %d of 2022 and 2024 in the contract of 2025", (number, expected) => {
  expect(became(number, annexe2024, plan2025)).toEqual(expected);
  expect(became(number, avenant2022, plan2025)).toEqual(expected);
});

test("every succession names objectives that both editions have", () => {
  for (const { follows, objectives } of EDITIONS) {
    if (!follows || follows.successors === "same") continue;
    const before = EDITIONS.find(({ id }) => id === follows.edition);
    const has = (edition: Pick<Edition, "objectives"> | undefined, number: number) =>
      edition?.objectives.some((objective) => objective.number === number);
    for (const { from, to } of follows.successors) {
      expect(from.every((number) => has(before, number))).toBe(true);
      expect(to.every((number) => has({ objectives }, number))).toBe(true);
    }
  }
});

test("an earlier edition doesn't come after, nor does one that nothing links", () => {
  expect(successorsOf(1, plan2025, annexe2024, EDITIONS)).toBeNull();
  expect(successorsOf(1, annexe2024, loadEdition(PLAN_2027), EDITIONS)).toBeNull();
});

describe("over several editions", () => {
  const step = { from: [8], to: [2], certainty: "probable", because: "Le même public" };
  const next = loadEdition({
    ...PLAN_2027,
    follows: { edition: "2025-plan", successors: [step] },
  });

  test("a succession is as sure as its least sure step", () => {
    expect(became(8, plan2025, next, [...EDITIONS, next])).toEqual(["2 probable"]);
    expect(became(6, avenant2022, next, [...EDITIONS, next])).toEqual(["2 probable"]);
    expect(became(1, avenant2022, next, [...EDITIONS, next])).toEqual([]);
  });

  test("editions that follow each other in a ring lead nowhere", () => {
    const one = { ...next, id: "one", follows: { edition: "two", successors: "same" as const } };
    const two = { ...next, id: "two", follows: { edition: "one", successors: "same" as const } };
    expect(successorsOf(1, plan2025, one, [plan2025, one, two])).toBeNull();
  });
});
