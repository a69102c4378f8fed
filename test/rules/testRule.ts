import { Decimal } from "decimal.js";
import { a1From } from "../../src/plan/address";
import type { CellWrite } from "../../src/plan/cellWrite";
import type { Plan } from "../../src/plan/plan";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import type { Severity } from "../../src/judgement/finding";
import type { Observation, Rule } from "../../src/judgement/rule";
import { planIn } from "../plans/read";

/** A finding that a plan must give, in the sheet's order. */
export interface Expected {
  /** The primary cell; null when there is none. */
  cell: string | null;
  message: string;
  remedy?: string;
  /** The other cells that it names, in its order. */
  against?: readonly string[];
  severity?: Severity;
  found?: number | string | null;
  expected?: number | string | null;
  /** What the fix would write, by cell: amounts as numbers, texts and formulas as they are; {}: no fix. */
  fix?: Record<string, number | string>;
}

export interface Cases {
  /** Plans of which the rule says nothing, by what they are. */
  accept: Readonly<Record<string, WorkbookSnapshot>>;
  /** Plans that the rule rejects, with all that it says of them. */
  reject: Readonly<Record<string, readonly [WorkbookSnapshot, readonly Expected[]]>>;
  /** Which of them docs/regles.md shows, by name; the first of each when left out. */
  shown?: { readonly accept?: string; readonly reject?: string | WorkbookSnapshot };
}

/** The tables of the tests that were loaded, by rule. */
export const TABLES = new Map<string, Cases>();

function plain(value: Decimal | string | null | undefined): number | string | null {
  return value instanceof Decimal ? value.toNumber() : (value ?? null);
}

function written({ after }: CellWrite): number | string {
  switch (after.kind) {
    case "amount":
      return after.amount.toNumber();
    case "text":
      return after.text;
    case "formula":
      return after.formula;
    case "blank":
      return "";
  }
}

/** What an observation says of the things that the test speaks of. */
function spoken(rule: Rule, plan: Plan, observation: Observation, wanted: Expected | undefined) {
  const [cell = null, ...others] = observation.cells.map((at) => a1From(plan.sheet, at));
  return {
    cell,
    message: observation.message,
    ...(wanted?.remedy && { remedy: observation.remedy ?? rule.remedy }),
    ...(wanted?.against && { against: others }),
    ...(wanted?.severity && { severity: observation.severity ?? rule.severity }),
    ...(wanted?.found !== undefined && { found: plain(observation.found) }),
    ...(wanted?.expected !== undefined && { expected: plain(observation.expected) }),
    ...(wanted?.fix && {
      fix: Object.fromEntries(
        (observation.fix ?? []).map((write) => [a1From(plan.sheet, write.at), written(write)]),
      ),
    }),
  };
}

/** One sentence that tells the officer what to do, or that there is nothing to do. */
const SENTENCE = /^(?:\p{Lu}[\p{Ll}-]+ez[ -]|Rien à corriger|Si |La formule )[^\n]*[^.]\.$/u;

/** Runs a rule alone on plans that it accepts and plans that it rejects. */
export function testRule(rule: Rule, cases: Cases): void {
  TABLES.set(rule.id, cases);
  const { accept, reject } = cases;
  describe(rule.id, () => {
    for (const [name, snapshot] of Object.entries(accept)) {
      test(`accepts: ${name}`, () => {
        const plan = planIn(snapshot);
        const observations = rule.appliesTo(plan.edition) ? [...rule.check(plan)] : [];
        expect(observations.map(({ cells, message }) => [cells[0], message])).toEqual([]);
      });
    }
    for (const [name, [snapshot, expected]] of Object.entries(reject)) {
      test(`rejects: ${name}`, () => {
        const plan = planIn(snapshot);
        expect(rule.appliesTo(plan.edition)).toBe(true);
        const observations = [...rule.check(plan)];
        const found = observations.map((observation, index) =>
          spoken(rule, plan, observation, expected[index]),
        );
        expect(found).toEqual(expected);
        for (const { remedy = rule.remedy } of observations) expect(remedy).toMatch(SENTENCE);
      });
    }
  });
}
