import { fold } from "../../plan/text";

/** Labels are short: a wording that names a source is none. */
export const LONGEST_LABEL = 60;
/** Lines between the headers and the first source, and columns between the labels and the amounts. */
export const REACH = 4;

const TITLE = /recap|tableau vert|montants totaux/;
const AMOUNT = "(?:montants?|parts?|total|financements?|credits?)?";
const STATE = new RegExp(`^${AMOUNT}\\s?(?:de\\s)?(?:l')?etat\\b`);
const DEPARTMENT = new RegExp(
  `^${AMOUNT}\\s?(?:de\\s|du\\s)?(?:la\\s|l')?(?:departement|metropole|collectivite|conseil departemental)`,
);

export const isTitleText = (folded: string) => TITLE.test(folded);
export const headsState = (folded: string) => STATE.test(folded);
export const headsDepartment = (folded: string) => DEPARTMENT.test(folded);

/** A text that says: the green table starts here. */
export function isRecapTitle(text: string): boolean {
  return text.length <= 2 * LONGEST_LABEL && TITLE.test(fold(text));
}

/** « Total », « Montant total », « Ensemble ». */
export const isTotalLabel = (folded: string) =>
  /^(?:montant )?tota(?:l|ux)\b|^ensemble$/.test(folded);

/** « Sous-total ARS », « S/total ». */
export const isSubtotalLabel = (folded: string) =>
  /^(?:sous|s)[ -/]{0,3}tota(?:l|ux)\b/.test(folded);

/** « dont FIR innovant », « - dont part ARS »: a part of the line above, counted in it. */
export const isPartLabel = (folded: string) => /^[-–• (]*dont\b/.test(folded);

/** « Part en % », « Taux de cofinancement », « Enveloppe notifiée », « Rappel 2023 », « Écart »: no amount of this plan. */
export const isReminderLabel = (folded: string) =>
  /^(?:part en|pourcentage|taux|%|enveloppes?\b|notifie|pour memoire|rappel|ecart|difference|solde|reste)\b|notifie/.test(
    folded,
  );
