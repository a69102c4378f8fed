import { numberKey, type Fiche, type FicheNumber } from "../../plan/papers/fiche";
import { ficheKey, type PaperChoices } from "../../plan/papers/choices";
import { amountOf } from "../../plan/papers/statement";
import { isZero } from "../../plan/money";
import { lineHasMoney } from "../../plan/amounts";
import type { Plan, PlanLine } from "../../plan/plan";
import { isReference, referredObjectives } from "../../reading/vocabulary/actions";
import { sharedWords, sharesAmounts } from "./likeness";
import { ownReferences, type FicheReference } from "./references";

/** How a fiche's lines were found. */
export type MatchedBy = "column" | "text" | "objective" | "number" | "choice";

/** A fiche and its lines of the plan. */
export interface Match {
  readonly fiche: Fiche;
  readonly lines: readonly PlanLine[];
  /** Lines that only refer to it (« cf. fiche n° 7 »): they ask for no other fiche. */
  readonly aside: readonly PlanLine[];
  /** null: which lines it is about is not known, and nothing can be said of it. */
  readonly by: MatchedBy | null;
}

/**
 * The lines of each fiche: those that the officer chose; else those that the plan itself refers to
 * it from; else those of the objective that the fiche names; else those of the objective that has its
 * number, where titles and amounts of the fiches bear that out.
 */
export function matchFiches(plan: Plan, fiches: readonly Fiche[], choices: PaperChoices): Match[] {
  const own = ownReferences(plan);
  const byNumber = new Map<Fiche, readonly PlanLine[]>();
  const matches = fiches.map((fiche): Match => {
    const chosen = choices.rows.get(ficheKey(fiche));
    if (chosen) {
      const lines = plan.lines.filter(({ row }) => chosen.includes(row));
      return { fiche, lines, aside: [], by: "choice" };
    }
    if (own) return { fiche, ...referring(fiche, own.references, fiches), by: own.by };
    if (fiche.objectives.length > 0) {
      const lines = linesOfObjectives(plan, fiche.objectives);
      return { fiche, lines, aside: [], by: "objective" };
    }
    const lines = linesOfNumbers(plan, fiche);
    byNumber.set(fiche, lines);
    return { fiche, lines, aside: [], by: fiche.numbers.length === 0 ? null : "number" };
  });
  if (isBorneOut(plan, byNumber)) return matches;
  return matches.map((match) =>
    match.by === "number" ? { ...match, lines: [], by: null } : match,
  );
}

/** The lines that name a fiche; « 9 » also serves « 9-1 » and « 9-2 ». */
function referring(
  fiche: Fiche,
  references: readonly FicheReference[],
  fiches: readonly Fiche[],
): Pick<Match, "lines" | "aside"> {
  const keys = new Set(fiches.flatMap(({ numbers }) => numbers.map(numberKey)));
  const named = new Set(references.flatMap(({ numbers }) => numbers.map(numberKey)));
  const serves = (mine: FicheNumber, theirs: FicheNumber) => {
    if (numberKey(mine) === numberKey(theirs)) return true;
    if (mine.main !== theirs.main) return false;
    return mine.sub === null
      ? !keys.has(numberKey(theirs)) && !named.has(numberKey(mine))
      : theirs.sub === null && !named.has(numberKey(mine));
  };
  const mine = references.filter(({ numbers }) =>
    numbers.some((theirs) => fiche.numbers.some((number) => serves(number, theirs))),
  );
  const isOwn = ({ isAside, line }: FicheReference) => !isAside || lineHasMoney(line);
  return {
    lines: mine.filter(isOwn).map(({ line }) => line),
    aside: mine.filter((reference) => !isOwn(reference)).map(({ line }) => line),
  };
}

function linesOfObjectives(plan: Plan, objectives: readonly number[]): PlanLine[] {
  const own = plan.lines.filter((line) => line.objectives.some((one) => objectives.includes(one)));
  // « Voir objectif 20 »: the money of the fiche stands there.
  const elsewhere = own
    .filter(({ action }) => isReference(action.text))
    .flatMap(({ action }) => referredObjectives(action.text));
  const further = plan.lines.filter(
    (line) => !own.includes(line) && line.objectives.some((one) => elsewhere.includes(one)),
  );
  return own.some((line) => lineHasMoney(line)) ? own : [...own, ...further];
}

/** The lines of the objectives of a fiche's numbers; « 29-4 » is the fourth line of objective 29. */
function linesOfNumbers(plan: Plan, { numbers }: Fiche): PlanLine[] {
  const found = numbers.flatMap(({ main, sub }) => {
    const lines = linesOfObjectives(plan, [main]);
    if (sub === null) return lines;
    const isPair =
      lines.some(({ objectives }) => objectives.includes(sub)) ||
      (sub === main + 1 && lines.length < sub);
    if (isPair) return [...lines, ...linesOfObjectives(plan, [sub])];
    const line = lines[sub - 1];
    return line === undefined ? lines : [line];
  });
  return plan.lines.filter((line) => found.includes(line));
}

/**
 * Whether the fiches bear the numbers of the objectives: at least half of those that say something
 * say what the objective of their number says, in words or amounts, rather than another.
 */
function isBorneOut(plan: Plan, byNumber: ReadonlyMap<Fiche, readonly PlanLine[]>): boolean {
  let spoken = 0;
  let borneOut = 0;
  const objectives = [...new Set(plan.lines.flatMap((line) => line.objectives))];
  for (const [fiche, lines] of byNumber) {
    if (lines.length === 0) continue;
    const own = sharedWords(plan, fiche, lines);
    const isOwn = own >= 2 || sharesAmounts(fiche, lines);
    const elsewhere = isOwn
      ? 0
      : Math.max(
          0,
          ...objectives.map((objective) => {
            const others = linesOfObjectives(plan, [objective]).filter(
              (line) => !lines.includes(line),
            );
            if (others.length === 0) return 0;
            return sharesAmounts(fiche, others) ? 9 : sharedWords(plan, fiche, others);
          }),
        );
    const says = fiche.title !== "" || fiche.budgets.some((budget) => saysMoney(budget));
    if (!says || (!isOwn && own === 0 && elsewhere === 0)) continue;
    spoken += 1;
    if (isOwn || own >= elsewhere) borneOut += 1;
  }
  return borneOut * 2 >= spoken;
}

function saysMoney(budget: Fiche["budgets"][number]): boolean {
  return [budget.state, budget.department].some((one) => {
    const amount = amountOf(one);
    return amount !== null && !isZero(amount.amount);
  });
}
