import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { recapWrites } from "../../judgement/recapFill";
import { recapView } from "./recapView";

/** How the green table stands. */
export type RecapStanding =
  /** The plan has none, and should. */
  | "missing"
  /** The edition's template has none. */
  | "none"
  /** An amount of the lines can't be read: not all of the totals are known. */
  | "partial"
  /** Cells are to be written. */
  | "to-fill"
  /** It holds the totals of the lines. */
  | "right";

/** Where the green table stands. A total that nobody can know is never said to be right. */
export function recapStanding(plan: Plan): RecapStanding {
  if (!plan.recap) {
    return plan.edition.recap ? "missing" : "none";
  }
  const isPartial = recapView(plan).some(({ cells }) =>
    cells.some(({ state }) => state === "unknown"),
  );
  if (isPartial) {
    return "partial";
  }
  return recapWrites(plan).length > 0 ? "to-fill" : "right";
}

/** The same in a sentence. */
export function recapNote(plan: Plan): string {
  return french(NOTES[recapStanding(plan)]);
}

const NOTES: Readonly<Record<RecapStanding, string>> = {
  missing: "Ce classeur n'a pas de tableau vert. Recopiez celui du modèle officiel sous le plan.",
  none: "Le modèle de cette édition n'a pas de tableau vert.",
  partial: "Un montant du plan ne se lit pas : les totaux qui en dépendent ne sont pas écrits.",
  "to-fill": "Seules les cellules « ≠ » seront écrites.",
  right: "✓ Le tableau vert reprend les totaux du plan.",
};
