import type { Plan } from "../../plan/plan";
import { recapWrites } from "../../recap/fill";
import { recapView } from "./recapView";

/** Where the green table stands, in one line above it. */
export function recapNote(plan: Plan): string {
  const isPartial = recapView(plan).some(({ cells }) =>
    cells.some(({ state }) => state === "unknown"),
  );
  if (isPartial) {
    return "Un montant du plan ne se lit pas : les totaux qui en dépendent ne sont pas écrits.";
  }
  return recapWrites(plan).length > 0
    ? "Seules les cellules « ≠ » seront écrites."
    : "✓ Le tableau vert reprend les totaux du plan.";
}
