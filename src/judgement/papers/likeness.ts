import { objectiveSpec } from "../../plan/edition";
import { agreesWith } from "../../plan/papers/rounded";
import type { Fiche } from "../../plan/papers/fiche";
import { amountOf } from "../../plan/papers/statement";
import { ZERO, isZero, sum } from "../../plan/money";
import type { Plan, PlanLine } from "../../plan/plan";
import { fold } from "../../plan/text";
import { valueOf } from "../../plan/amounts";
import { stateOf } from "./sides";

/** Words that every objective of a plan can hold. */
const COMMON = new Set(
  "action actions avec dans pour leur leurs des aux enfant enfants protection enfance mise œuvre departement departemental departementale dispositif dispositifs renforcer developper ameliorer soutenir poursuivre poursuite maintenir renforcement developpement favoriser public publics prise charge financement fiche objectif horizon moins niveau national notamment"
    .split(" ")
    .map((word) => fold(word).slice(0, 6)),
);

function stems(text: string): Set<string> {
  return new Set(
    [...fold(text).matchAll(/[a-z]{3,}/g)]
      .map(([word]) => word.slice(0, 6))
      .filter(
        (word) =>
          (word.length >= 4 || /^(?:pmi|ase|mna|vad|epp|ppe|tdc)$/.test(word)) && !COMMON.has(word),
      ),
  );
}

/** How many words a fiche's title shares with an objective: its wording and its actions. */
export function sharedWords(plan: Plan, fiche: Fiche, lines: readonly PlanLine[]): number {
  const own = stems(fiche.title);
  const numbers = new Set(lines.flatMap(({ objectives }) => objectives));
  const wordings = [...numbers].map((number) => objectiveSpec(plan.edition, number)?.wording ?? "");
  const texts = lines.flatMap(({ wording, action }) => [wording.text, action.text]);
  const others = stems([...wordings, ...texts].join(" "));
  return [...own].filter((word) => others.has(word)).length;
}

/** An amount of the fiche, other than zero, is one of those lines' or their sum. */
export function sharesAmounts(fiche: Fiche, lines: readonly PlanLine[]): boolean {
  const sides = [
    { of: "state", amounts: lines.map((line) => stateOf(line) ?? ZERO) },
    { of: "department", amounts: lines.map(({ department }) => valueOf(department) ?? ZERO) },
  ] as const;
  return sides.some(({ of, amounts }) =>
    fiche.budgets.some((budget) => {
      const said = amountOf(budget[of]);
      if (!said || isZero(said.amount)) return false;
      return [...amounts, sum(amounts)].some((amount) => agreesWith(amount, said));
    }),
  );
}
