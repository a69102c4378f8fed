import { isBlank, valueOf } from "../../plan/amounts";
import { sameAmount } from "../../plan/money";
import type { AmountCell, Plan } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { ledgerOf } from "../ledger";
import type { Witness } from "./witness";

/** Fewer lines that repeat their amount for the next year are a coincidence. */
const FEWEST_REPEATED = 3;

/** What the workbook itself says beside its sums: envelopes, amounts that most lines repeat for the next year. */
export function ownWitnesses(plan: Plan): Witness[] {
  return [...envelopes(plan), ...nextYear(plan)];
}

function envelopes(plan: Plan): Witness[] {
  return [...plan.envelopes].flatMap(([source, amount]) => ofSource(plan, source, amount));
}

/** What the State pays by a source is that amount: its lines together, its line of the green table, its total of 2022. */
export function ofSource(plan: Plan, source: Source, amount: Witness["amount"]): Witness[] {
  const lines = ledgerOf(plan).entries.state.filter((entry) => entry.source === source);
  const recap = (plan.recap?.lines ?? []).filter((line) => line.source === source);
  const column = plan.columns.find(({ spec }) => spec.source === source)?.column;
  const total = column === undefined ? undefined : plan.grandTotal?.cells.get(column);
  const sums: AmountCell[][] = [
    lines.map(({ cell }) => cell),
    recap.map(({ state }) => state),
    total ? [total] : [],
  ];
  return sums.filter((cells) => cells.length > 0).map((cells) => ({ cells, amount }));
}

function nextYear({ lines }: Plan): Witness[] {
  const said = lines.flatMap(({ states, next }): Witness[] => {
    const amount = valueOf(next);
    const [state, ...others] = states;
    if (isBlank(next) || !amount || !state || others.length > 0) return [];
    return [{ cells: [state.cell], amount }];
  });
  const repeated = said.filter(({ cells: [cell], amount }) => {
    const value = valueOf(cell);
    return value !== null && sameAmount(value, amount);
  });
  const isUsual = repeated.length >= FEWEST_REPEATED && 2 * repeated.length > said.length;
  return isUsual ? said : [];
}
