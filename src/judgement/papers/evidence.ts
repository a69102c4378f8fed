import type { Contract } from "../../plan/papers/contract";
import { numberKey, type Fiche } from "../../plan/papers/fiche";
import type { Papers, PreviousPlan } from "../../plan/papers/papers";
import type { Plan } from "../../plan/plan";
import { yearOfPlan } from "../../plan/years";
import { mismatchesOf, type Mismatch } from "./compare";
import { contractInForce } from "./contracts";
import { withoutCopies, type Duplicate } from "./duplicates";
import { groupsOf, isDenied, type Group } from "./groups";
import { matchFiches, type Match } from "./matching";
import { comparisonOfYears, type YearComparison } from "./previous";
import { withAmounts } from "./withAmounts";
import { isOfAnotherYear } from "./years";

/** A plan beside its papers: what the rules on papers judge, worked out once. */
export interface Evidence {
  readonly plan: Plan;
  /** The year that the plan is for. */
  readonly year: number;
  readonly papers: Papers["papers"];
  /** Every fiche, once, with its lines. */
  readonly matches: readonly Match[];
  readonly duplicates: readonly Duplicate[];
  /** Fiches of another year: not compared. */
  readonly otherYears: readonly Match[];
  /** Fiches of an action that the plan says there is none of: not compared. */
  readonly denied: readonly Match[];
  /** What is compared, group by group. */
  readonly groups: readonly Group[];
  readonly mismatches: readonly Mismatch[];
  /** The contract of the plan's year, an avenant before it; null where none or several stand. */
  readonly contract: Contract | null;
  readonly previous: PreviousPlan | null;
  /** The plan beside last year's; null where there is none to compare with. */
  readonly years: YearComparison | null;
}

/** Puts a plan and its papers side by side. */
export function evidenceOf(plan: Plan, { papers: read, previous, choices }: Papers): Evidence {
  const papers = withAmounts(read, choices.amounts);
  const year = yearOfPlan(plan);
  const all = papers.flatMap((paper) => paper.fiches.map((fiche) => ({ fiche, year: paper.year })));
  const yearOf = new Map<Fiche, number | null>(all.map((one) => [one.fiche, one.year]));
  const copies = withoutCopies(all.map(({ fiche }) => fiche));
  const matches = matchFiches(plan, copies.fiches, choices);
  const otherYears = matches.filter(({ fiche }) =>
    isOfAnotherYear(fiche, yearOf.get(fiche) ?? null, year),
  );
  const denied = matches.filter(
    ({ fiche, lines, by }) => by !== "choice" && isDenied(fiche, lines),
  );
  const usable = matches.filter((match) => !otherYears.includes(match) && !denied.includes(match));
  const duplicates = copies.duplicates.filter(
    (duplicate) => !bothCount(plan, usable, duplicate) && !isSettled(usable, duplicate),
  );
  const doubtful = new Set(duplicates.flatMap(({ first, second }) => [first, second]));
  const inDoubt = (group: Group) => group.fiches.some((fiche) => doubtful.has(fiche));
  // Amounts in thousands: nothing can be said of euros.
  const groups = plan.unit !== null ? [] : groupsOf(usable).filter((group) => !inDoubt(group));
  return {
    plan,
    year,
    papers,
    matches,
    duplicates,
    otherYears,
    denied,
    groups,
    mismatches: groups.flatMap((group) => mismatchesOf(plan, group)),
    contract: contractInForce(papers, year),
    previous,
    years: comparisonOfYears(plan, previous),
  };
}

/** Two fiches of one number that together say what the plan does: two actions of one objective. */
function bothCount(plan: Plan, matches: readonly Match[], { first, second }: Duplicate): boolean {
  const both = matches.filter(({ fiche }) => fiche === first || fiche === second);
  const [group] = groupsOf(both);
  return both.length === 2 && group !== undefined && mismatchesOf(plan, group).length === 0;
}

/** The officer said of one of them that it is about no line, or one is of another year. */
function isSettled(usable: readonly Match[], { first, second }: Duplicate): boolean {
  const standing = usable.filter(
    ({ fiche, by, lines }) =>
      (fiche === first || fiche === second) && !(by === "choice" && lines.length === 0),
  );
  return standing.length < 2;
}

/** The fiches that the papers announce in their names and that could not be read. */
export function unreadNumbers({ papers }: Pick<Evidence, "papers">): ReadonlySet<string> {
  return new Set(
    papers
      .filter(({ fiches, refusal }) => refusal !== null || fiches.length === 0)
      .flatMap(({ named }) => named.map(numberKey)),
  );
}
