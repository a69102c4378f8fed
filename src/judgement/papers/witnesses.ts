import type { Decimal } from "decimal.js";
import { sumOf, valueOf } from "../../plan/amounts";
import { agreesWith, exactly, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import { amountOf } from "../../plan/papers/statement";
import { ZERO, sameAmount } from "../../plan/money";
import { totalsBySource } from "../ledger";
import type { Mismatch } from "./compare";
import type { Evidence } from "./evidence";
import { paidOn, sourceOf } from "./sides";

/** A figure that sides with the plan or with the paper: it says which of the two to mend. */
export type Witness = "contract" | "fiche-budget" | "fiche-parts" | "recap" | "line-total";

/** Who sides with whom, and so what is to be mended; null where nobody says, or they do not agree. */
export interface Verdict {
  readonly agree: readonly Witness[];
  readonly mend: "plan" | "document" | null;
}

/**
 * The figures that side with one of two amounts. What stands in the plan can only speak for the
 * fiche, what stands in the fiche only for the plan; the contract speaks for either.
 */
export function verdictOn(evidence: Evidence, mismatch: Mismatch): Verdict {
  const { expected, found } = mismatch;
  if (expected === null) return { agree: [], mend: null };
  const contract = contractSays(evidence, mismatch, found, expected);
  const forPlan: Witness[] = [
    ...(contract === "plan" ? (["contract"] as const) : []),
    ...(budgetSays(mismatch) ? (["fiche-budget"] as const) : []),
    ...(partsSay(mismatch) ? (["fiche-parts"] as const) : []),
  ];
  const forPaper: Witness[] = [
    ...(contract === "document" ? (["contract"] as const) : []),
    ...(recapSays(evidence, mismatch, expected) ? (["recap"] as const) : []),
    ...(totalSays(mismatch, expected) ? (["line-total"] as const) : []),
  ];
  if (forPlan.length > 0 && forPaper.length > 0)
    return { agree: [...forPlan, ...forPaper], mend: null };
  if (forPlan.length > 0) return { agree: forPlan, mend: "document" };
  return { agree: forPaper, mend: forPaper.length > 0 ? "plan" : null };
}

/** What the source's total would be with the fiche's amount in the line's place. */
function totalWith({ plan }: Evidence, { side, lines, found }: Mismatch, expected: Rounded) {
  const [line] = lines;
  const source = line && sourceOf(plan, line, side);
  const total = source ? totalsBySource(plan).get(source) : undefined;
  if (!source || !total || total.isPartial[side]) return null;
  const now = total[side];
  return { source, now, then: now.minus(found).plus(expected.amount) };
}

function contractSays(
  evidence: Evidence,
  mismatch: Mismatch,
  found: Decimal,
  expected: Rounded,
): "plan" | "document" | null {
  if (mismatch.side !== "state" || sameAmount(found, expected.amount)) return null;
  const totals = totalWith(evidence, mismatch, expected);
  const notified = totals && evidence.contract?.amounts.get(totals.source);
  if (!notified) return null;
  if (agreesWith(totals.now, notified)) return "plan";
  return agreesWith(totals.then, notified) ? "document" : null;
}

/** The fiche's own Budget less what the others pay is what the plan says. */
function budgetSays({ side, unit, found, lines, group }: Mismatch): boolean {
  const whole = amountOf(unit.budget.budget);
  const beside = amountOf(unit.budget[side === "state" ? "department" : "state"]);
  // One budget for several lines: all that the plan says of them stands against it.
  const isOnly = unitsIn(group) === 1;
  const asked = isOnly ? group.lines.map((line) => paidOn(line, side)) : [found];
  if (!whole || !beside || (!isOnly && lines.length !== 1)) return false;
  const others = amountOf(unit.budget.other);
  const paid = [...asked.map((amount) => exactly(amount ?? ZERO)), beside];
  return (
    agreesWith(sumOfRounded(paid).amount, whole) ||
    (others !== null && agreesWith(sumOfRounded([...paid, others]).amount, whole))
  );
}

/** How many budgets the fiches of a group have. */
function unitsIn({ fiches }: Mismatch["group"]): number {
  return fiches.reduce((count, { budgets }) => count + budgets.length, 0);
}

function partsSay({ unit, found, expected }: Mismatch): boolean {
  const parts = unit.statement?.parts ?? [];
  if (parts.length < 2 || !unit.statement?.stated || expected === null) return false;
  return agreesWith(found, sumOfRounded(parts));
}

/** A typed total of the recap is right with the fiche's amount, and wrong with the plan's. */
function recapSays(evidence: Evidence, mismatch: Mismatch, expected: Rounded): boolean {
  const totals = totalWith(evidence, mismatch, expected);
  const cells = (evidence.plan.recap?.lines ?? [])
    .filter(({ source }) => source !== null && source === totals?.source)
    .map((line) => line[mismatch.side]);
  const isTyped = cells.length > 0 && cells.every(({ formula }) => formula === null);
  const typed = isTyped ? sumOf(cells) : null;
  if (!totals || typed === null) return false;
  return sameAmount(typed, totals.then) && !sameAmount(typed, totals.now);
}

/** The line's typed total is right with the fiche's amount, and wrong with the plan's. */
function totalSays({ side, lines, found }: Mismatch, expected: Rounded): boolean {
  const [line, ...others] = lines;
  const typed = line?.total?.formula === null ? valueOf(line.total) : null;
  const beside = line && paidOn(line, side === "state" ? "department" : "state");
  if (others.length > 0 || !typed || !beside) return false;
  return sameAmount(typed, beside.plus(expected.amount)) && !sameAmount(typed, beside.plus(found));
}
