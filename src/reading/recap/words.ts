import { fold } from "../../plan/text";

export { headsDepartment } from "../vocabulary/department";
export { isSubtotalLabel, isTotalLabel } from "../vocabulary/total";

/** Labels are short: a wording that names a source is none. */
export const LONGEST_LABEL = 60;
/** Lines between the headers and the first source, and columns between the labels and the amounts. */
export const REACH = 4;

const TITLE = /recap|tableau vert|montants totaux/;
const AMOUNT = "(?:montants?|parts?|total|financements?|credits?)?";
const STATE = new RegExp(`^${AMOUNT}\\s?(?:de\\s)?(?:l')?etat\\b`);

export const isTitleText = (folded: string) => TITLE.test(folded);
export const headsState = (folded: string) => STATE.test(folded);

/** A text that says: the green table starts here. */
export function isRecapTitle(text: string): boolean {
  return text.length <= 2 * LONGEST_LABEL && TITLE.test(fold(text));
}

/** « dont FIR innovant », « - dont part ARS »: a part of the line above, counted in it. */
export const isPartLabel = (folded: string) => /^[-–• (]*dont\b/.test(folded);

/** « Part en % », « Taux de cofinancement », « Enveloppe notifiée », « Rappel 2023 », « Écart »: no amount of this plan. */
export const isReminderLabel = (folded: string) =>
  /^(?:part en|pourcentage|taux|%|enveloppes?\b|notifie|pour memoire|rappel|ecart|difference|solde|reste)\b|notifie/.test(
    folded,
  );
