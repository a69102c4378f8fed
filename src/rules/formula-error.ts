import { amountCells } from "../plan/amounts";
import { covers, referencesIn } from "../plan/formulaReferences";
import type { AmountCell } from "../plan/plan";
import { always } from "./editions";
import { FEED_FORM } from "./instructions";
import type { Rule } from "./rule";

export const messages = {
  error: (code: string) => `La cellule contient l'erreur ${code} : il n'y a pas de montant à lire.`,
};

/** Cells that can make a formula fail: errors, and amounts typed as text. */
function isCulprit(cell: AmountCell): boolean {
  const { kind } = cell.reading;
  return kind === "error" || kind === "text" || kind === "unreadable";
}

/** An error value in an amount, a total or the recap, at its root. */
export const formulaError: Rule = {
  id: "formula-error",
  severity: "blocking",
  title: "Erreur de formule",
  basis: FEED_FORM,
  why: "Une erreur d'Excel (#REF!, #VALEUR!, #DIV/0!…) n'est pas un montant : le total et le tableau vert qui la lisent ne valent rien. Corrigez la formule, ou tapez le montant.",
  appliesTo: always,
  *check(plan) {
    const cells = [...amountCells(plan), ...plan.lines.flatMap((line) => line.other ?? [])];
    const culprits = cells.filter(isCulprit);
    for (const cell of culprits) {
      if (cell.reading.kind !== "error") continue;
      const references = cell.formula === null ? [] : referencesIn(cell.formula, cell.at.sheet);
      // What only inherits an error is mended with its root.
      const inherits = culprits.some((other) => other !== cell && covers(references, other.at));
      if (inherits) continue;
      yield {
        cells: [cell.at],
        message: messages.error(cell.reading.code),
        found: cell.reading.code,
      };
    }
  },
};
