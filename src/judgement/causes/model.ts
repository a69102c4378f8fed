import { valueOf } from "../../plan/amounts";
import { ZERO } from "../../plan/money";
import type { AmountCell, Plan } from "../../plan/plan";
import { addsByCriterion } from "./addedCells";
import { equationsOf, type Equation, type Mended } from "./equations";
import { add, Expressions } from "./expressions";
import { isNone, TICKS_PER_CENT, toCents, toTicks, type Ticks } from "./ticks";
import { Variables, type Variable } from "./variables";

/** An equation between variables: what it comes to should be nothing. */
export interface ModelEquation extends Equation {
  readonly id: number;
  readonly terms: readonly { readonly variable: Variable; readonly count: number }[];
  /** By how much the totals are above their parts. */
  readonly residual: Ticks;
}

/** By how much each equation that doesn't hold is wrong. */
export type Residual = ReadonlyMap<number, Ticks>;

/** A plan as equations between the amounts that can be wrong by themselves. */
export interface Model {
  readonly plan: Plan;
  readonly mended: Mended;
  readonly equations: readonly ModelEquation[];
  readonly variables: Variables;
  readonly residual: Residual;
}

/** Draws up the equations of a plan, lines counted for the sources that they are mended to. */
export function modelOf(plan: Plan, mended: Mended): Model {
  const variables = new Variables();
  const expressions = new Expressions(plan, variables);
  const equations: ModelEquation[] = [];
  for (const equation of equationsOf(plan, mended)) {
    const terms = termsOf(equation, expressions, variables);
    if (terms === null || terms.size === 0) continue;
    const id = equations.length;
    const members = [...terms].flatMap(([index, count]) => {
      const variable = variables.all[index];
      return variable ? [{ variable, count }] : [];
    });
    for (const { variable, count } of members) variable.equations.set(id, count);
    equations.push({ ...equation, id, terms: members, residual: residualOf(equation) });
  }
  const violated = equations.filter(({ residual }) => !isNone(residual));
  const residual = new Map(violated.map((one) => [one.id, one.residual]));
  return { plan, mended, equations, variables, residual };
}

function ticksOf(cells: readonly AmountCell[]): Ticks {
  return cells.reduce((sum, cell) => sum + toTicks(valueOf(cell) ?? ZERO), 0);
}

/** To the cent. */
function residualOf({ totals, parts }: Equation): Ticks {
  return toCents(ticksOf(totals) - ticksOf(parts)) * TICKS_PER_CENT;
}

/** Totals less parts, in variables; nothing where formulas hold it by themselves; null where an amount can't be judged. */
function termsOf(
  equation: Equation,
  expressions: Expressions,
  variables: Variables,
): Map<number, number> | null {
  const { totals, parts } = equation;
  const added = expressions.sum(parts);
  const formulas = totals.filter(({ formula }) => formula !== null);
  const hasText = parts.some(({ reading }) => reading.kind === "text");
  if (added === null || (formulas.length > 0 && hasText)) return null;
  const terms = new Map<number, number>();
  for (const total of totals) {
    const expression = expressions.of(total);
    if (expression === null) return null;
    add(terms, expression, 1);
  }
  add(terms, added, -1);
  const [total] = formulas;
  if (!total || totals.length > 1 || terms.size === 0) return terms;
  const isPlain = expressions.isPlain(total);
  const isChosen = addsByCriterion(total.formula ?? "");
  if (!isPlain && !isChosen) return terms;
  if (isNone(residualOf(equation))) {
    // What it adds up beside is blank, or its criterion chooses what it should.
    expressions.set(total, added);
    return new Map();
  }
  // A right formula is never a suspect; one that is not, for what it lacks.
  const lack = variables.lackOf(total);
  const whole = new Map(isChosen ? added : expressions.of(total));
  whole.set(lack.id, 1);
  expressions.set(total, whole);
  if (isChosen) return new Map([[lack.id, 1]]);
  terms.set(lack.id, 1);
  return terms;
}
