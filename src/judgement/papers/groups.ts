import { lineHasMoney } from "../../plan/amounts";
import type { Fiche } from "../../plan/papers/fiche";
import type { PlanLine } from "../../plan/plan";
import { isNoAction } from "../../reading/vocabulary/actions";
import { hasFicheMoney } from "./ficheAmounts";
import type { Match } from "./matching";

/** Fiches and lines that can only be compared together: an objective's, « 6 et 7 »'s. */
export interface Group {
  readonly fiches: readonly Fiche[];
  readonly lines: readonly PlanLine[];
}

/** The fiches and the lines by group: those that one fiche or one objective's line ties together. */
export function groupsOf(matches: readonly Match[]): Group[] {
  const groups: { fiches: Fiche[]; lines: Set<PlanLine>; objectives: Set<string> }[] = [];
  for (const { fiche, lines, by } of matches) {
    if (by === null || lines.length === 0) continue;
    // By number, all the fiches of an objective stand against all its lines.
    const keys = new Set(
      by === "number" || by === "objective"
        ? lines.flatMap(({ objectives }) => objectives.map(String))
        : lines.map(({ row }) => `row ${String(row)}`),
    );
    const tied = groups.filter(
      (group) =>
        [...keys].some((key) => group.objectives.has(key)) ||
        lines.some((line) => group.lines.has(line)),
    );
    const merged = {
      fiches: [...tied.flatMap(({ fiches }) => fiches), fiche],
      lines: new Set([...tied.flatMap((group) => [...group.lines]), ...lines]),
      objectives: new Set([...tied.flatMap((group) => [...group.objectives]), ...keys]),
    };
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ fiches, lines }) => ({
    fiches,
    lines: [...lines].sort((one, other) => one.row - other.row),
  }));
}

/** The plan says that there is no action where the fiche describes one: nothing to compare. */
export function isDenied(fiche: Fiche, lines: readonly PlanLine[]): boolean {
  const isActive = hasFicheMoney(fiche) || fiche.hasAction;
  return (
    isActive &&
    lines.length > 0 &&
    lines.every((line) => isNoAction(line.action.text) && !lineHasMoney(line))
  );
}
