import { lineHasMoney, valueOf } from "../../plan/amounts";
import { ZERO } from "../../plan/money";
import { sameCell } from "../../plan/address";
import { sourceIds } from "../../plan/editionSources";
import type { Plan, PlanLine } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { departmentSource, plannedSources } from "../../plan/sourcesOfLine";
import { SIDES } from "../../plan/side";
import { ledgerOf } from "../ledger";
import { sourceUses, type SourceUse } from "../sourceVerdict";
import { addsByCriterion } from "./addedCells";
import type { Model } from "./model";
import { slipOf, type Slip } from "./slip";
import { toTicks, type Ticks } from "./ticks";
import type { Variable } from "./variables";

/** The slips that leave no choice of the amount: exchanged sides, other sources. */
export function fixedSlips(model: Model): Slip[] {
  return [...swaps(model), ...otherSources(model), ...otherColumns(model)].filter(
    ({ effect }) => effect.size > 0,
  );
}

function typed(variable: Variable | undefined): variable is Variable {
  return variable?.kind === "typed";
}

/** État and Département of a line, exchanged. */
function swaps({ plan, variables }: Model): Slip[] {
  return plan.lines.flatMap((line) => {
    const department = variables.find(line.department);
    if (!typed(department)) return [];
    return line.states.flatMap(({ cell }) => {
      const state = variables.find(cell);
      if (!typed(state) || state.value === department.value) return [];
      if (line.states.length > 1 && state.value === 0) return [];
      const by = state.value - department.value;
      return [
        slipOf("swap", [
          { variable: department, by },
          { variable: state, by: -by },
        ]),
      ];
    });
  });
}

/** The sources that all the lines under a cell may have. */
export function sourcesFor(plan: Plan, lines: readonly PlanLine[]): readonly Source[] {
  const all = sourceIds(plan.edition);
  return lines.reduce<readonly Source[]>((left, line) => {
    const planned = plannedSources(plan.edition, line);
    return planned ? left.filter((source) => planned.includes(source)) : left;
  }, all);
}

/** A cell that names the source, and nothing else: it can be written. */
export function hasOwnCell({ source, lines }: SourceUse): boolean {
  return lines.every(({ number }) => !sameCell(source.at, number.at));
}

/** The lines under a source cell, counted for another source that they may have. */
function otherSources(model: Model): Slip[] {
  const { plan, mended } = model;
  return sourceUses(plan).flatMap((use) => {
    if (!hasOwnCell(use) || !use.lines.some(lineHasMoney)) return [];
    const [first] = use.lines;
    const now = first && (mended.get(first) ?? departmentSource(plan.edition, first));
    const possible = sourcesFor(plan, use.lines);
    // A source that its objective has alone is no slip.
    if (possible.length === 1 && possible[0] === now) return [];
    return possible
      .filter((source) => source !== now)
      .map((to) => ({
        kind: "source" as const,
        key: `source ${String(use.source.at.row)} ${String(use.source.at.column)} ${to}`,
        changes: [],
        source: { use, to },
        effect: effectOfSource(model, use.lines, now ?? null, to),
      }));
  });
}

/** What it does to the green table that lines count for another source. */
export function effectOfSource(
  { plan, equations }: Pick<Model, "plan" | "equations">,
  lines: readonly PlanLine[],
  from: Source | null,
  to: Source,
): Map<number, Ticks> {
  const effect = new Map<number, Ticks>();
  for (const side of SIDES) {
    const amount = ledgerOf(plan)
      .entries[side].filter(({ line }) => lines.includes(line))
      .reduce((sum, { cell }) => sum + toTicks(valueOf(cell) ?? ZERO), 0);
    for (const { id, kind, source, side: own, totals } of equations) {
      // A formula that chooses by the source's name follows.
      const follows = totals.some(({ formula }) => formula !== null && addsByCriterion(formula));
      if (kind !== "recap" || own !== side || amount === 0 || follows) continue;
      if (source === from) effect.set(id, amount);
      if (source === to) effect.set(id, -amount);
    }
  }
  return effect;
}

/** An amount in the column of another source, where each has its own. */
function otherColumns({ plan, variables }: Model): Slip[] {
  if (!plan.edition.facts.columnPerSource) return [];
  return plan.lines.flatMap((line) => {
    const planned = plannedSources(plan.edition, line);
    return line.states.flatMap((from) => {
      const own = variables.find(from.cell);
      if (!typed(own) || own.value === 0) return [];
      return line.states.flatMap((to) => {
        const other = variables.find(to.cell);
        if (to === from || !typed(other) || other.value !== 0 || to.source === null) return [];
        if (planned && !planned.includes(to.source)) return [];
        const slip = slipOf("source", [
          { variable: other, by: own.value },
          { variable: own, by: -own.value },
        ]);
        return [slip];
      });
    });
  });
}
