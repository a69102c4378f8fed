import { lineHasMoney } from "../../plan/amounts";
import type { Plan, PlanLine } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { departmentSource } from "../../plan/sourcesOfLine";
import { sourceUses, sourceVerdict, type SourceUse } from "../sourceVerdict";
import type { Mended } from "./equations";
import { effectOfSource, hasOwnCell, sourcesFor } from "./fixedSlips";
import type { Model } from "./model";
import { isNone, type Ticks } from "./ticks";

/** A source that the objective cannot have, and the only one that it can. */
export interface ImpossibleSource {
  readonly use: SourceUse;
  readonly to: Source;
  readonly effect: ReadonlyMap<number, Ticks>;
}

/** More are not tried together. */
const MOST = 8;

/**
 * The impossible sources that leave the fewest equations violated once they are mended: those that
 * every such choice mends, so that no other explanation fits as well.
 */
export function impossibleSources(model: Model): ImpossibleSource[] {
  if (model.residual.size === 0) return [];
  const found = candidatesIn(model.plan)
    .slice(0, MOST)
    .map(({ use, to, from }) => ({
      use,
      to,
      effect: effectOfSource(model, use.lines, from, to),
    }));
  let fewest = model.residual.size;
  let best: number[] = [0];
  for (let choice = 1; choice < 1 << found.length; choice += 1) {
    const violated = violatedAfter(
      model,
      found.filter((_, i) => choice & (1 << i)),
    );
    if (violated < fewest) [fewest, best] = [violated, [choice]];
    else if (violated === fewest) best.push(choice);
  }
  const always = best.reduce((both, choice) => both & choice, (1 << MOST) - 1);
  return found.filter((_, i) => always & (1 << i));
}

function candidatesIn(plan: Plan) {
  return sourceUses(plan).flatMap((use) => {
    const [only, ...others] = sourcesFor(plan, use.lines);
    const from = fromOf(plan, use.lines);
    const isWrong = use.lines.some(
      (line) =>
        lineHasMoney(line) &&
        ["not-allowed", "blank"].includes(sourceVerdict(plan, line, use.source)),
    );
    const isMendable = only !== undefined && others.length === 0 && hasOwnCell(use);
    return isWrong && isMendable && from !== only ? [{ use, to: only, from }] : [];
  });
}

function fromOf({ edition }: Plan, [line]: readonly PlanLine[]): Source | null {
  return line ? departmentSource(edition, line) : null;
}

function violatedAfter(
  { residual, equations }: Model,
  chosen: readonly ImpossibleSource[],
): number {
  const left = new Map<number, Ticks>(residual);
  for (const { effect } of chosen) {
    for (const [equation, change] of effect) {
      left.set(equation, (left.get(equation) ?? equations[equation]?.residual ?? 0) + change);
    }
  }
  return [...left.values()].filter((amount) => !isNone(amount)).length;
}

/** Lines counted for the sources that they are mended to. */
export function mendedBy(sources: readonly ImpossibleSource[]): Mended {
  return new Map(sources.flatMap(({ use, to }) => use.lines.map((line) => [line, to] as const)));
}
