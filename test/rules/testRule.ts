import { Decimal } from "decimal.js";
import { a1From } from "../../src/plan/address";
import { readPlan } from "../../src/reading/readPlan";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import type { Severity } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";

/** A finding that a plan must give, in the sheet's order. */
export interface Expected {
  /** The primary cell; null when there is none. */
  cell: string | null;
  message: string;
  severity?: Severity;
  found?: number | string | null;
  expected?: number | string | null;
  /** What the fix would write, by cell: amounts as numbers, texts and formulas as they are. */
  fix?: Record<string, number | string>;
}

export interface Cases {
  /** Plans of which the rule says nothing, by what they are. */
  accept: Readonly<Record<string, WorkbookSnapshot>>;
  /** Plans that the rule rejects, with all that it says of them. */
  reject: Readonly<Record<string, readonly [WorkbookSnapshot, readonly Expected[]]>>;
}

function plain(value: Decimal | string | null | undefined): number | string | null {
  return value instanceof Decimal ? value.toNumber() : (value ?? null);
}

function planIn(snapshot: WorkbookSnapshot) {
  const plan = readPlan(snapshot);
  if (!plan) throw new Error("No plan was read from this sheet");
  return plan;
}

/** Runs a rule alone on plans that it accepts and plans that it rejects. */
export function testRule(rule: Rule, { accept, reject }: Cases): void {
  describe(rule.id, () => {
    test.each(Object.entries(accept))("accepts: %s", (_name, snapshot) => {
      const plan = planIn(snapshot);
      const observations = rule.appliesTo(plan.edition) ? [...rule.check(plan)] : [];
      expect(observations.map(({ cells, message }) => [cells[0], message])).toEqual([]);
    });

    test.each(Object.entries(reject))("rejects: %s", (_name, [snapshot, expected]) => {
      const plan = planIn(snapshot);
      expect(rule.appliesTo(plan.edition)).toBe(true);
      const found = [...rule.check(plan)].map((observation, index) => {
        const wanted = expected[index];
        const [cell] = observation.cells;
        return {
          cell: cell ? a1From(plan.sheet, cell) : null,
          message: observation.message,
          ...(wanted?.severity && { severity: observation.severity ?? rule.severity }),
          ...(wanted?.found !== undefined && { found: plain(observation.found) }),
          ...(wanted?.expected !== undefined && { expected: plain(observation.expected) }),
          ...(wanted?.fix && {
            fix: Object.fromEntries(
              (observation.fix ?? []).map(({ at, after }) => [
                a1From(plan.sheet, at),
                after.kind === "amount"
                  ? after.amount.toNumber()
                  : after.kind === "text"
                    ? after.text
                    : after.kind === "formula"
                      ? after.formula
                      : "",
              ]),
            ),
          }),
        };
      });
      expect(found).toEqual(expected);
    });
  });
}
