import type { Decimal } from "decimal.js";
import { formatEuros } from "../../plan/money";
import type { Contract, Quoted } from "../../plan/papers/contract";
import { agreesWith } from "../../plan/papers/rounded";
import { deliberationsIn } from "../../judgement/papers/contracts";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOfContract, euros, ofSource } from "../../judgement/papers/words";
import { STATE_SUPPORT } from "./basis";

const messages = {
  differs: (what: string, said: Quoted, found: Decimal) =>
    `La délibération donne ${euros(said)} ${what} ; le contrat, ${formatEuros(found)}.`,
};

/** What the délibération and the contract both say, by its name. */
function compared(deliberation: Contract, contract: Contract) {
  const ondam = contract.amounts.get("ONDAM") ?? null;
  return [
    { what: "en tout", said: deliberation.total, found: contract.total },
    { what: "pour les établissements", said: deliberation.paidElsewhere, found: ondam },
    ...[...deliberation.amounts].map(([source, said]) => ({
      what: `au titre ${ofSource(source)}`,
      said,
      found: contract.amounts.get(source) ?? null,
    })),
  ];
}

/** The délibération does not approve the contract's amounts. */
export const deliberationAmount: CrossRule = {
  id: "deliberation-amount",
  family: "documents",
  severity: "warning",
  title: "Montant de la délibération différent du contrat",
  basis: STATE_SUPPORT,
  why: "L'assemblée départementale approuve un contrat et ses montants : la délibération doit donner les mêmes.",
  remedy: "Vérifiez les montants de la délibération et ceux du contrat.",
  *check({ papers, contract }) {
    if (!contract) return;
    for (const deliberation of deliberationsIn(papers)) {
      const isOfYear =
        deliberation.year === null || contract.year === null || deliberation.year === contract.year;
      if (!isOfYear) continue;
      for (const { what, said, found } of compared(deliberation, contract)) {
        if (!said || !found || agreesWith(found.amount, said)) continue;
        yield {
          cells: [],
          message: messages.differs(what, said, found.amount),
          found: found.amount,
          expected: said.amount,
          document: citationOfContract(deliberation, said.quote, said.place),
        };
      }
    }
  },
};
