import { ficheNumbers, numberKey } from "../../plan/papers/fiche";
import type { Plan, PlanLine } from "../../plan/plan";
import { isReference } from "../../reading/vocabulary/actions";
import { unreadNumbers, type Evidence } from "./evidence";
import { needsFiche, ownReferences } from "./references";

/** Which lines should have a fiche, and which have none among those given. */
export interface Coverage {
  readonly wanted: readonly PlanLine[];
  readonly uncovered: readonly PlanLine[];
  /** At least half of them have one: the others can be said to lack it. */
  readonly isTold: boolean;
}

/** What the fiches given cover; a fiche that could not be read covers its lines all the same. */
export function coverageOf(evidence: Evidence): Coverage {
  const { plan, matches } = evidence;
  const spoken = new Set(matches.flatMap(({ lines, aside }) => [...lines, ...aside]));
  const wanted = plan.lines.filter((line) => needsFiche(line) && !isSpokenOfElsewhere(plan, line));
  const unread = unreadNumbers(evidence);
  const uncovered = wanted.filter((line) => !spoken.has(line) && !isAmong(plan, line, unread));
  return { wanted, uncovered, isTold: (wanted.length - uncovered.length) * 2 >= wanted.length };
}

/** « cf. fiche n° 7 » in the plan's column, « Voir objectif 20 » in its action. */
function isSpokenOfElsewhere(plan: Plan, line: PlanLine): boolean {
  const reference = ownReferences(plan)?.references.find((one) => one.line === line);
  return reference?.isAside === true || isReference(line.action.text);
}

function isAmong(plan: Plan, line: PlanLine, numbers: ReadonlySet<string>): boolean {
  if (numbers.size === 0) return false;
  const own = ownReferences(plan);
  const named = own
    ? own.references.filter((one) => one.line === line).flatMap((one) => one.numbers)
    : line.objectives.flatMap((objective) => ficheNumbers(String(objective)));
  return [...numbers].some((number) =>
    named.some((one) => numberKey(one) === number || String(one.main) === number.split("-")[0]),
  );
}
