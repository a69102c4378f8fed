import { isRowPlace, type Correction } from "../plan/correction";
import type { ObeyedCorrection } from "../plan/plan";
import { columnRoleName } from "./readingNames";

/** What the officer said: « Ligne 31 : c'est un total. » */
export function saidSentence({ at, said, objective }: Correction): string {
  if (!isRowPlace(at)) {
    return said === "ignored" || said === "line"
      ? `Colonne ${at} : ne pas compter.`
      : `Colonne ${at} : cette colonne est « ${columnRoleName(said)} ».`;
  }
  if (said === "line") {
    return objective === undefined
      ? `Ligne ${at} : c'est une ligne du plan.`
      : `Ligne ${at} : c'est une ligne de l'objectif ${String(objective)}.`;
  }
  return said === "total" ? `Ligne ${at} : c'est un total.` : `Ligne ${at} : ne pas compter.`;
}

/** What became of it: nothing to say where it is obeyed in its place. */
export function standingSentence({ at, kept, standing }: ObeyedCorrection): string | null {
  const isRow = isRowPlace(at);
  switch (standing) {
    case "gone":
      return isRow
        ? "Cette ligne a changé ou n'est plus là : votre décision ne s'applique plus. Redites-le, ou retirez-la."
        : "Cette colonne a changé ou n'est plus là : votre décision ne s'applique plus. Redites-le, ou retirez-la.";
    case "impossible":
      return isRow
        ? "Cette ligne est hors du tableau : votre décision ne peut pas être suivie. Retirez-la."
        : "Cette édition n'a pas cette colonne : votre décision ne peut pas être suivie. Retirez-la.";
    case "obeyed":
      return kept.at === at
        ? null
        : `Dit de ${isRow ? "la ligne" : "la colonne"} ${kept.at}, déplacée depuis.`;
  }
}
