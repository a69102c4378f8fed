import type { Plan, PlanLine, AmountCell } from "../../src/plan/plan";
import type { Source } from "../../src/plan/source";
import type { Base, Said } from "./base";
import { blocking, warning } from "./mistake";
import { euros, objectives, recapLine } from "./places";

/** What amounts become: a figure in euros, or null where it can no longer be read. */
export type Change = readonly [AmountCell, number | null];

/** An amount once the changes are made. */
type Amounts = (cell: AmountCell | null) => number | null;

interface Shares {
  readonly state: number;
  readonly department: number;
}

function after(changes: readonly Change[]): Amounts {
  const changed = new Map<AmountCell | null, number | null>(changes);
  return (cell) => {
    const amount = changed.get(cell);
    return amount === undefined ? euros(cell) : amount;
  };
}

function sourceOf(line: PlanLine): Source | null {
  if (line.source)
    return line.source.sources.length === 1 ? (line.source.sources[0] ?? null) : null;
  return line.states.find(({ cell }) => euros(cell) !== 0)?.source ?? null;
}

/** ONDAM is outside; so is the Département beside it. */
function shares(lines: readonly PlanLine[], amount: Amounts): Shares | null {
  let [state, department] = [0, 0];
  for (const line of lines) {
    if (sourceOf(line) === "ONDAM") continue;
    const amounts = [line.department, ...line.states.map(({ cell }) => cell)].map(amount);
    if (amounts.includes(null)) return null;
    for (const one of line.states) if (one.source !== "ONDAM") state += amount(one.cell) ?? 0;
    department += amount(line.department) ?? 0;
  }
  return { state, department };
}

function isShort(lines: readonly PlanLine[], amount: Amounts): boolean {
  const both = shares(lines, amount);
  return both !== null && both.department < both.state - 0.005;
}

function isEmptyShare({ lines }: Plan, amount: Amounts): boolean {
  const paid = lines.filter((line) =>
    line.states.some(({ cell, source }) => source !== "ONDAM" && amount(cell) !== 0),
  );
  const empty = paid.filter((line) => amount(line.department) === 0);
  return paid.length >= 5 && empty.length > 0.75 * paid.length;
}

/** What the three rules of co-financing say with these amounts. */
function cofinancing(plan: Plan, amount: Amounts): Said[] {
  const header = plan.columns.find(({ spec }) => spec.role === "department")?.header.at;
  const short = objectives(plan).filter((lines) => isShort(lines, amount));
  return [
    ...short.map(([first]) => warning("cofinancing-objective", first?.department?.at)),
    ...(isShort(plan.lines, amount) ? [warning("cofinancing-overall", header)] : []),
    ...(isEmptyShare(plan, amount) ? [warning("department-share-empty", header)] : []),
  ];
}

const RECKONED = [
  "cofinancing-objective",
  "cofinancing-overall",
  "department-share-empty",
  "envelope-exceeded",
];

function ownLine(plan: Plan, cell: AmountCell): PlanLine | undefined {
  return plan.lines.find((line) =>
    [line.department, ...line.states.map((one) => one.cell)].includes(cell),
  );
}

/** Cells that are sums, and what the changes make of each: those typed by hand don't follow. */
class Sums {
  private readonly drifts = new Map<AmountCell, { by: number; said: Said }>();

  add(cell: AmountCell | null | undefined, rule: string, by: number): void {
    if (cell?.formula !== null) return;
    const drift = this.drifts.get(cell)?.by ?? 0;
    this.drifts.set(cell, { by: drift + by, said: blocking(rule, cell.at) });
  }

  leftBehind(): Said[] {
    return [...this.drifts.values()].flatMap(({ by, said }) => (by === 0 ? [] : [said]));
  }
}

function addUp(sums: Sums, { plan, standing }: Base, cell: AmountCell, by: number): void {
  const line = ownLine(plan, cell);
  if (!line) return;
  const { total } = line;
  if (total?.reading.kind !== "blank") sums.add(total, "row-total", by);
  const heading = plan.headings.filter(({ row }) => row < line.row).at(-1);
  if (plan.edition.facts.subtotalsAbove) {
    sums.add(heading?.subtotals.get(cell.at.column), "subtotal", by);
    // The column of totals follows the lines' totals.
    const ofTotals = heading?.subtotals.get(total?.at.column ?? 0);
    if (total && total.formula !== null) sums.add(ofTotals, "subtotal", by);
  }
  if (standing.some(({ rule }) => rule === "recap-empty")) return;
  const side = cell === line.department ? "department" : "state";
  sums.add(recapLine(plan, sourceOf(line))?.[side], "recap-amount", by);
}

/** The 2022 envelopes that more is now asked of than they hold. */
function exceeded(
  { columns, envelopes, envelopeRow, grandTotal, lines }: Plan,
  amount: Amounts,
): Said[] {
  return columns.flatMap(({ spec, column }) => {
    const envelope = spec.source === undefined ? undefined : envelopes.get(spec.source)?.toNumber();
    if (envelope === undefined || !envelopeRow) return [];
    const cells = lines.flatMap((line) => line.states.map(({ cell }) => cell));
    const amounts = cells.filter(({ at }) => at.column === column).map(amount);
    if (amounts.includes(null)) return [];
    const asked = amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    return asked > envelope + 0.005
      ? [warning("envelope-exceeded", grandTotal?.cells.get(column)?.at)]
      : [];
  });
}

/**
 * What follows from changed amounts besides the mistake itself: typed cells that don't follow, and
 * co-financing and envelopes, reckoned here anew.
 */
export function consequences(base: Base, changes: readonly Change[]) {
  const { plan, standing } = base;
  const amount = after(changes);
  const sums = new Sums();
  for (const [cell, becomes] of changes) {
    if (becomes !== null) addUp(sums, base, cell, becomes - euros(cell));
  }
  const now = [...cofinancing(plan, amount), ...exceeded(plan, amount)];
  const isSame = (one: Said, other: Said) =>
    one.rule === other.rule &&
    one.cell?.row === other.cell?.row &&
    one.cell?.column === other.cell?.column;
  const isNew = (one: Said) => !standing.some((stood) => isSame(one, stood));
  return {
    adds: [...sums.leftBehind(), ...now.filter(isNew)],
    removes: (stood: Said) =>
      RECKONED.includes(stood.rule) && !now.some((one) => isSame(one, stood)),
  };
}
