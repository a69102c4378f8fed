import type { Decimal } from "decimal.js";
import { sumOfRounded } from "../../plan/papers/rounded";
import { amountOf } from "../../plan/papers/statement";
import type { AmountCell, Plan } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { ledgerOf } from "../ledger";
import type { Evidence } from "./evidence";
import { unitsOf } from "./ficheAmounts";
import type { Group } from "./groups";
import { PAID_BY, type PaidBy } from "./sides";

/** What a paper says of some cells of the plan, whether or not they say so: an independent witness. */
export interface PaperWitness {
  readonly cells: readonly AmountCell[];
  /** What they come to together, in euros, to the cent. */
  readonly amount: Decimal;
  readonly side: PaidBy | "total";
  /** « fiche 13 », « le contrat »… the kind of paper that says it. */
  readonly from: "fiche" | "contract";
}

/**
 * What the papers say of the plan's amounts, for whoever weighs which of them is wrong: each fiche of
 * its lines, the contract of each source. Rounded amounts, and those of other years, say nothing.
 */
export function paperWitnesses({ plan, groups, contract }: Evidence): PaperWitness[] {
  const ofFiches = groups.flatMap((group) => [
    ...PAID_BY.flatMap((side) => sideWitnesses(group, side)),
    ...totalWitnesses(group),
  ]);
  const ofContract = [...(contract?.amounts ?? [])].flatMap(([source, { amount, unit }]) =>
    unit.isZero() ? sourceWitnesses(plan, source, amount) : [],
  );
  return [...ofFiches, ...ofContract];
}

/** The fiches of a group together, of its lines together. */
function sideWitnesses(group: Group, side: PaidBy): PaperWitness[] {
  const units = group.fiches.flatMap((fiche) => unitsOf(fiche, side));
  const amounts = units.map(({ amount }) => amount);
  if (amounts.some((amount) => amount === null)) return [];
  const { amount, unit } = sumOfRounded(amounts.filter((one) => one !== null));
  const cells = group.lines.flatMap((line) =>
    side === "department"
      ? [line.department].filter((cell) => cell !== null)
      : line.states.map(({ cell }) => cell),
  );
  if (!unit.isZero() || cells.length === 0) return [];
  return [{ cells, amount, side, from: "fiche" }];
}

/** The whole that the fiches of a group give, of its lines' totals. */
function totalWitnesses({ fiches, lines }: Group): PaperWitness[] {
  const wholes = fiches.flatMap(({ budgets }) => budgets.map(({ budget }) => amountOf(budget)));
  const totals = lines.flatMap(({ total }) => (total === null ? [] : [total]));
  if (wholes.length === 0 || wholes.includes(null) || totals.length < lines.length) return [];
  const { amount, unit } = sumOfRounded(wholes.filter((whole) => whole !== null));
  return unit.isZero() ? [{ cells: totals, amount, side: "total", from: "fiche" }] : [];
}

/** A source of the contract, of its lines together and of its line of the green table. */
function sourceWitnesses(plan: Plan, source: Source, amount: Decimal): PaperWitness[] {
  const lines = ledgerOf(plan).entries.state.filter((entry) => entry.source === source);
  const recap = (plan.recap?.lines ?? []).filter((line) => line.source === source);
  return [lines.map(({ cell }) => cell), recap.map(({ state }) => state)]
    .filter((cells) => cells.length > 0)
    .map((cells) => ({ cells, amount, side: "state", from: "contract" }));
}
