import type { Decimal } from "decimal.js";
import type { CellAddress } from "../../plan/address";
import { hasMoney, valueOf } from "../../plan/amounts";
import { ZERO, formatEuros, isZero, sameAmount } from "../../plan/money";
import { nameOfContract, type Contract, type Quoted } from "../../plan/papers/contract";
import { agreesWith } from "../../plan/papers/rounded";
import { columnOf, type Plan } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { totalsBySource } from "../../judgement/ledger";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { explanationOf } from "../../judgement/papers/explain";
import { cellOf } from "../../judgement/papers/sides";
import { citationOfContract, euros, ofSource } from "../../judgement/papers/words";
import { STATE_SUPPORT } from "./basis";

const messages = {
  differs: (contract: Contract, source: Source, found: Decimal, said: Quoted) => {
    const gap = found.minus(said.amount);
    return `Les lignes ${ofSource(source)} font ${formatEuros(found)} ; ${nameOfContract(contract)} en donne ${euros(said)}, soit ${formatEuros(gap.abs())} de ${gap.isNegative() ? "plus" : "moins"}.`;
  },
};

/** The recap's État of the source; without one the line that explains; else the header of the State column. */
function primaryCells(
  plan: Plan,
  source: Source,
  explaining: CellAddress | undefined,
): CellAddress[] {
  const inRecap = plan.recap?.lines.find((line) => line.source === source)?.state.at;
  const header = (
    plan.columns.find(({ spec }) => spec.source === source) ?? columnOf(plan, "state")
  )?.header.at;
  const first = inRecap ?? explaining ?? header;
  return [first, explaining].filter((cell) => cell !== undefined);
}

/** Lines whose source is not settled can rightly be counted or not. */
function isSettledBy(plan: Plan, found: Decimal, said: Quoted): boolean {
  let sums = [found];
  for (const { states } of plan.lines) {
    for (const { source, cell } of states) {
      const value = source === null && hasMoney(cell) ? valueOf(cell) : null;
      if (value && sums.length < 1024) sums = [...sums, ...sums.map((sum) => sum.plus(value))];
    }
  }
  return sums.some((sum) => agreesWith(sum, said));
}

/** A source's État over the lines is not the contract's. */
export const contractSourceAmount: CrossRule = {
  id: "contract-source-amount",
  family: "documents",
  severity: "blocking",
  title: "Montant d'une source différent du contrat",
  basis: STATE_SUPPORT,
  why: "Les lignes se déplacent à l'intérieur d'une source, mais leur total est celui que le contrat donne.",
  remedy:
    "Corrigez la ligne qui explique l'écart, puis remplissez le tableau récapitulatif ; ou joignez l'avenant qui change ce montant.",
  *check(evidence) {
    const { plan, contract } = evidence;
    const totals = totalsBySource(plan);
    const isUnfilled = [...totals.values()].every(({ state }) => isZero(state));
    if (!contract || isUnfilled || plan.unit !== null) return;
    for (const [source, said] of contract.amounts) {
      const total = totals.get(source);
      if (total?.isPartial.state) continue;
      const found = total?.state ?? ZERO;
      if (sameAmount(found, said.amount) || isSettledBy(plan, found, said)) continue;
      const explained = explanationOf(evidence, source, found.minus(said.amount));
      const explaining = explained ? cellOf(plan, explained.line, "state")?.at : undefined;
      yield {
        cells: primaryCells(plan, source, explaining),
        severity: contract.year === evidence.year ? "blocking" : "warning",
        message: [messages.differs(contract, source, found, said), explained?.sentence ?? ""]
          .join(" ")
          .trim(),
        found,
        expected: said.amount,
        document: citationOfContract(contract, said.quote, said.place),
      };
    }
  },
};
