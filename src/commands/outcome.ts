import { leftOutNotes } from "../checking/leftOut";
import type { Report } from "../checking/report";
import { a1From } from "../plan/address";
import type { CellWrite } from "../plan/cellWrite";
import type { Plan } from "../plan/plan";
import { recapNote, recapStanding } from "../taskpane/recap/recapStanding";
import { shownContent } from "../plan/shownCell";
import { french } from "../plan/typography";
import { counted, listed, quoted } from "../taskpane/words/typography";
import { spokenVerdict } from "../taskpane/words/verdict";

/** What « Vérifier » says when it ends. */
export function checkOutcome(report: Report, protectedSheets: readonly string[]): string {
  const locked =
    protectedSheets.length === 0
      ? ""
      : ` ${protectedNote(protectedSheets)} les constats sont dans le volet, rien n'y est surligné.`;
  const notes = leftOutNotes(report.leftOut)
    .map((note) => `\n${note}`)
    .join("");
  return `${spokenVerdict(report)}${locked}${notes}\nOuvrez ${quoted("Contrôle")} pour le détail.`;
}

/** What « Remplir le tableau vert » says: each cell, what stood there, what stands there now. */
export function fillOutcome(
  plan: Plan,
  writes: readonly CellWrite[],
  warnings: readonly string[] = [],
): string {
  const isPartial = recapStanding(plan) === "partial";
  if (writes.length === 0) {
    return isPartial
      ? `${recapNote(plan)} Rien n'a été écrit.`
      : "Le tableau vert reprend déjà les totaux des lignes du plan. Rien n'a été écrit.";
  }
  const cells = writes.map(
    ({ at, before, after }) =>
      `${a1From(plan.sheet, at)}${french(" :")} ${shownContent(before)} → ${shownContent(after)}`,
  );
  const count = `${counted(writes.length, "cellule remplie", "cellules remplies")}.`;
  return [...warnings, isPartial ? `${count} ${recapNote(plan)}` : count, ...cells].join("\n");
}

/** What « Effacer les surlignages » says. */
export function clearOutcome(protectedSheets: readonly string[]): string {
  return protectedSheets.length === 0
    ? "Les surlignages sont effacés."
    : `${protectedNote(protectedSheets)} ses surlignages restent. Ôtez la protection (onglet Révision), puis réessayez.`;
}

/** No green table to fill, or no plan at all. */
export function nothingToFill(report: Report): string {
  return report.plan ? recapNote(report.plan) : spokenVerdict(report);
}

function protectedNote(sheets: readonly string[]): string {
  const names = listed(sheets.map(quoted));
  return sheets.length === 1
    ? french(`La feuille ${names} est protégée :`)
    : french(`Les feuilles ${names} sont protégées :`);
}
