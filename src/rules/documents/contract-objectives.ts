import { objectiveSpec } from "../../plan/edition";
import { nameOfContract, type Contract } from "../../plan/papers/contract";
import type { Plan } from "../../plan/plan";
import { isNoAction } from "../../reading/vocabulary/actions";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOfContract } from "../../judgement/papers/words";
import { OBJECTIVES_CHOSEN } from "./basis";

const messages = {
  differs: (contract: Contract, announced: number, found: number) => {
    const name = nameOfContract(contract);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} annonce ${String(announced)} objectifs ; ${String(found)} ont une action dans le plan.`;
  },
};

/** The objectives with an action; one that refers to another counts, « Pas d'action » does not. */
function activeObjectives({ lines, edition }: Plan): Set<number> {
  const active = lines.filter(({ action }) => action.text !== "" && !isNoAction(action.text));
  return new Set(
    active.flatMap(({ objectives }) =>
      objectives.filter((number) => objectiveSpec(edition, number) !== undefined),
    ),
  );
}

/** The contract does not announce as many objectives as have an action in the plan. */
export const contractObjectives: CrossRule = {
  id: "contract-objectives",
  family: "documents",
  severity: "warning",
  title: "Nombre d'objectifs différent du contrat",
  basis: OBJECTIVES_CHOSEN,
  why: "Le contrat dit sur combien d'objectifs les parties s'engagent : le plan en liste les actions.",
  remedy: "Ajoutez au plan l'objectif qui manque, ou corrigez le nombre dans le contrat.",
  *check({ plan, papers, year: ofPlan }) {
    const found = activeObjectives(plan).size;
    if (found === 0) return;
    for (const contract of papers.flatMap(({ contracts }) => contracts)) {
      const { objectives, year } = contract;
      if (!objectives || (year !== null && year !== ofPlan)) continue;
      if (objectives.all === found) continue;
      yield {
        cells: [],
        message: messages.differs(contract, objectives.all, found),
        found: String(found),
        expected: String(objectives.all),
        document: citationOfContract(contract, objectives.quote, objectives.place),
      };
    }
  },
};
