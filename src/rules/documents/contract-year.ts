import { nameOfContract, type Contract } from "../../plan/papers/contract";
import { contractsIn } from "../../judgement/papers/contracts";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOfContract } from "../../judgement/papers/words";
import { STATE_SUPPORT } from "./basis";

const messages = {
  differs: (contract: Contract, year: number, plan: number) => {
    const name = nameOfContract(contract);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} est de ${String(year)} ; le plan est de ${String(plan)}. Leurs montants ne sont pas comparés.`;
  },
};

/** The contract is of another year than the plan: its amounts are not compared. */
export const contractYear: CrossRule = {
  id: "contract-year",
  family: "documents",
  severity: "warning",
  title: "Contrat d'une autre année",
  basis: STATE_SUPPORT,
  why: "Chaque année a son contrat ou son avenant, avec ses montants.",
  remedy: "Choisissez le contrat de l'année du plan.",
  *check({ year: ofPlan, papers }) {
    for (const contract of contractsIn(papers)) {
      const { year, yearQuote } = contract;
      if (year === null || year === ofPlan) continue;
      yield {
        cells: [],
        message: messages.differs(contract, year, ofPlan),
        found: String(ofPlan),
        expected: String(year),
        document: citationOfContract(contract, yearQuote),
      };
    }
  },
};
