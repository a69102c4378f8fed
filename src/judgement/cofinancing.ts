import type { Decimal } from "decimal.js";
import { departmentAmount, sumOf, valueOf } from "../plan/amounts";
import { isMatched } from "../plan/editionSources";
import { ZERO, isLess } from "../plan/money";
import type { Plan, PlanLine, StateAmount } from "../plan/plan";
import type { Source } from "../plan/source";
import { possibleSources } from "../plan/sourcesOfLine";
import { blocksOf } from "./objectives";

/** What the co-financing rules compare, in euros: what the State pays to the département, and what the Département brings. */
export interface Shares {
  readonly state: Decimal;
  readonly department: Decimal;
}

/** A source paid to the département may be counted here, one paid to others (ONDAM) may not; either where nobody knows. */
function countsIn(plan: Plan, source: Source | null): boolean {
  return source === null || isMatched(plan.edition, source) !== false;
}
/** The source may be paid to others than the département: what goes with it is no co-financing. */
export function staysOut(plan: Plan, source: Source | null): boolean {
  return source !== null && isMatched(plan.edition, source) !== true;
}

const NOTHING: Shares = { state: ZERO, department: ZERO };

/** A line's shares, each way that it may rightly be counted: one way unless its source is in doubt. */
function sharesOf(plan: Plan, line: PlanLine): Shares[] | null {
  if (!line.department || (line.source === null && !plan.edition.facts.columnPerSource))
    return null;
  if (line.source === null) {
    const shares = sharesByColumn(plan, line);
    return shares && [shares];
  }
  const possible = possibleSources(plan.edition, line);
  // Whatever its amounts are, be they unreadable.
  if (!possible.some((source) => countsIn(plan, source))) return [NOTHING];
  const department = departmentAmount(line);
  const state = sumOf(line.states.map(({ cell }) => cell));
  if (department === null || state === null) return null;
  const ways: Shares[] = [];
  if (possible.some((source) => countsIn(plan, source))) ways.push({ state, department });
  if (possible.some((source) => staysOut(plan, source))) ways.push(NOTHING);
  return ways;
}

/** A column for each source: the columns of the other sources, and the Département unless its money goes with those that stay out alone. */
function sharesByColumn(plan: Plan, line: PlanLine): Shares | null {
  const isOutside = ({ source }: StateAmount) => staysOut(plan, source);
  const inside = line.states.filter((one) => !isOutside(one)).map(({ cell }) => cell);
  const state = sumOf(inside);
  if (state === null) return null;
  const goesOutside =
    staysOut(plan, possibleSources(plan.edition, line)[0] ?? null) ||
    line.states.some((one) => isOutside(one) && !valueOf(one.cell)?.isZero());
  if (goesOutside && state.isZero()) return NOTHING;
  const department = departmentAmount(line);
  return department && { state, department };
}

function gain({ state, department }: Shares): Decimal {
  return department.minus(state);
}

/**
 * The shares of some lines, counted in the way that favours the Département where a source is in
 * doubt (another rule says so); null when an amount can't be read.
 */
export function sharesOfLines(plan: Plan, lines: readonly PlanLine[]): Shares | null {
  let state: Decimal = ZERO;
  let department: Decimal = ZERO;
  for (const line of lines) {
    const ways = sharesOf(plan, line);
    if (ways === null) return null;
    const [best] = ways.sort((one, other) => gain(other).comparedTo(gain(one)));
    if (!best) continue;
    state = state.plus(best.state);
    department = department.plus(best.department);
  }
  return { state, department };
}

export function isShort({ state, department }: Shares): boolean {
  return isLess(department, state);
}

/** The plan's lines by objective; objectives that share a number cell (« 6 et 7 ») are one group. */
export function objectiveGroups(plan: Plan): { objectives: number[]; lines: PlanLine[] }[] {
  const groups: { objectives: number[]; lines: PlanLine[] }[] = [];
  const alone: typeof groups = [];
  for (const block of blocksOf(plan)) {
    if (block.objectives.length === 0) continue;
    const joined = block.isInDoubt
      ? []
      : groups.filter((group) =>
          group.objectives.some((number) => block.objectives.includes(number)),
        );
    const [into] = joined;
    if (!into) {
      const group = { objectives: [...block.objectives], lines: [...block.lines] };
      (block.isInDoubt ? alone : groups).push(group);
      continue;
    }
    for (const other of joined.slice(1)) {
      into.objectives.push(...other.objectives);
      into.lines.push(...other.lines);
      groups.splice(groups.indexOf(other), 1);
    }
    into.objectives = [...new Set([...into.objectives, ...block.objectives])];
    into.lines.push(...block.lines);
  }
  for (const { objectives, lines } of groups) {
    objectives.sort((one, other) => one - other);
    lines.sort((one, other) => one.row - other.row);
  }
  return [...groups, ...alone];
}
