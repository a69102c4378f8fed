import { formatEuros } from "../../plan/money";
import { nameOfContract, type Contract, type Quoted } from "../../plan/papers/contract";
import { agreesWith, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOfContract, euros } from "../../judgement/papers/words";
import { STATE_SUPPORT } from "./basis";

const messages = {
  differs: (paper: Contract, paid: Quoted, made: Rounded) => {
    const name = nameOfContract(paper);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} alloue ${euros(paid)} au Département ; le 304 et le FIR du contrat font ${formatEuros(made.amount)}.`;
  },
};

/** What is paid to the Département is not 304 + FIR: the ONDAM goes to the establishments. */
export const contractPaid: CrossRule = {
  id: "contract-paid",
  family: "documents",
  severity: "warning",
  title: "Somme versée au Département inexacte",
  basis: STATE_SUPPORT,
  why: "L'ONDAM est versé aux établissements : ce que reçoit le Département est le 304 et le FIR.",
  remedy: "Vérifiez la somme versée au Département dans le contrat ou la délibération.",
  *check({ papers, contract, year }) {
    const fir = contract?.amounts.get("FIR");
    const bop = contract?.amounts.get("BOP 304");
    if (!fir || !bop) return;
    const made = sumOfRounded([fir, bop]);
    for (const paper of papers.flatMap(({ contracts }) => contracts)) {
      const { paid } = paper;
      if (!paid || (paper.year !== null && paper.year !== year)) continue;
      if (agreesWith(made.amount, paid)) continue;
      yield {
        cells: [],
        message: messages.differs(paper, paid, made),
        found: made.amount,
        expected: paid.amount,
        document: citationOfContract(paper, paid.quote, paid.place),
      };
    }
  },
};
