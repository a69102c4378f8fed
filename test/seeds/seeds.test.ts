import { RULES } from "../../src/rules";
import { arithmetic } from "./arithmetic";
import { saidAfter, type Base } from "./base";
import { cofinancing } from "./cofinancing";
import { content } from "./content";
import { entry } from "./entry";
import { harmless } from "./harmless";
import { expectedAfter, type Mistake } from "./mistake";
import { bases } from "./plans";
import { recap } from "./recap";
import { slips } from "./slips";
import { source } from "./source";
import { structure } from "./structure";
import { Tally } from "./tally";

const SECTIONS = { structure, entry, source, arithmetic, recap, cofinancing, content, slips };

const tally = new Tally();
let plans: readonly Base[] = [];

beforeAll(async () => {
  plans = await bases();
});

afterAll(() => {
  console.log(tally.table());
});

/** The seeds in every plan that has a place for them: what is found there, and what should be. */
async function sown(mistake: Mistake) {
  const found: Record<string, string[]> = {};
  const expected: Record<string, string[]> = {};
  for (const base of plans) {
    const seed = mistake.seed(base);
    if (!seed) continue;
    expected[base.name] = expectedAfter(base, seed);
    found[base.name] = await saidAfter(base, seed.gesture);
    tally.count(base, seed, found[base.name] ?? []);
  }
  return { found, expected };
}

describe.each(Object.entries(SECTIONS))("mistakes of %s", (_section, mistakes) => {
  test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
    "%s",
    async (_name, mistake) => {
      const { found, expected } = await sown(mistake);
      expect(Object.keys(found)).not.toEqual([]);
      expect(found).toEqual(expected);
    },
  );
});

describe("harmless changes", () => {
  test.each(harmless.map((change) => [change.name, change] as const))(
    "%s",
    async (_name, change) => {
      const { found, expected } = await sown(change);
      expect(Object.keys(found)).not.toEqual([]);
      expect(found).toEqual(expected);
    },
  );
});

/** What no gesture on a cell makes of a clean plan: tests of their own hold these rules. */
const NOT_SEEDED = [
  "split-column",
  "unit-not-euro",
  "amount-not-read",
  "plan-split",
  "plan-empty",
  "edition-other-year",
  "recap-reshaped",
];

test("every rule is found at least once", () => {
  const never = RULES.map(({ id }) => id).filter((id) => !tally.found(id));
  expect(never.filter((id) => !NOT_SEEDED.includes(id))).toEqual([]);
});
