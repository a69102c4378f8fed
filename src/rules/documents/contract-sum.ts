import { formatEuros } from "../../plan/money";
import { nameOfContract, type Contract, type Quoted } from "../../plan/papers/contract";
import { agreesWith, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import { contractsIn } from "../../judgement/papers/contracts";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOfContract, euros } from "../../judgement/papers/words";
import { STATE_SUPPORT } from "./basis";

const messages = {
  differs: (contract: Contract, made: Rounded, total: Quoted) => {
    const name = nameOfContract(contract);
    return `Les montants par source que donne ${name} font ${formatEuros(made.amount)} ; ${name} annonce ${euros(total)}.`;
  },
};

/** 304 + FIR + ONDAM do not make the contract's total. */
export const contractSum: CrossRule = {
  id: "contract-sum",
  family: "documents",
  severity: "warning",
  title: "Total du contrat inexact",
  basis: STATE_SUPPORT,
  why: "Le total du contrat est la somme de ses sources : sinon, l'une des sources ou le total est faux, ou l'un d'eux a été mal lu.",
  remedy: "Vérifiez les montants de l'article 2.2.1 du contrat.",
  *check({ papers }) {
    for (const contract of contractsIn(papers)) {
      const { amounts, total } = contract;
      const made = sumOfRounded([...amounts.values()]);
      if (!total || amounts.size < 2 || agreesWith(made.amount, total)) continue;
      yield {
        cells: [],
        message: messages.differs(contract, made, total),
        found: made.amount,
        expected: total.amount,
        document: citationOfContract(contract, total.quote, total.place),
      };
    }
  },
};
