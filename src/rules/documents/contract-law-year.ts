import { nameOfContract, type Contract } from "../../plan/papers/contract";
import { contractsIn } from "../../judgement/papers/contracts";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOfContract } from "../../judgement/papers/words";
import { STATE_SUPPORT } from "./basis";

const messages = {
  differs: (contract: Contract, year: number, law: number) =>
    `Les visas citent les lois de finances pour ${String(law)}, dans ${nameOfContract(contract)} de ${String(year)} : le texte de l'année précédente y est sans doute resté.`,
};

/** Finance laws of another year in the visas: last year's text was kept. */
export const contractLawYear: CrossRule = {
  id: "contract-law-year",
  family: "documents",
  severity: "info",
  title: "Lois de finances d'une autre année",
  basis: STATE_SUPPORT,
  why: "Les crédits d'un contrat sont ceux que votent les lois de finances de son année.",
  remedy: "Mettez à jour les visas du contrat.",
  *check({ year: ofPlan, papers }) {
    for (const contract of contractsIn(papers)) {
      const { year, lawYears, lawQuote } = contract;
      if (year === null || year !== ofPlan || lawYears.length === 0) continue;
      const law = Math.max(...lawYears);
      if (law === year) continue;
      yield {
        cells: [],
        message: messages.differs(contract, year, law),
        found: String(year),
        expected: String(law),
        document: citationOfContract(contract, lawQuote),
      };
    }
  },
};
