import { fold } from "../../plan/text";
import { NAMES_OF_SOURCES } from "./sources";
import type { Word } from "./word";

const WORD = "tota(?:l|ux)";

/** A row of the table that begins so is a total, whatever it is of; « Total pour l'objectif » heads a column. Folded. */
export const TOTAL = new RegExp(
  String.raw`^(?:(?:sous|s)[ -/]{0,3})?${WORD}\b(?! pour)|^s ?\/ ?t\b`,
);

const OF = String.raw`general|partiel|d[eu]|des|d'|l'|la|le|pour|objectifs?|obj|engagements?|actions?|mesures?|etat|departement|${NAMES_OF_SOURCES}|n ?°|\d{1,2}(?!\d)`;

/** « Total », « Sous-total de l'objectif 2 », and no more. Folded. */
export const BARE_TOTAL = new RegExp(String.raw`^(?:sous[ -]?)?${WORD}(?: ?(?:${OF}))*[ .:]*$`);

/** In the green table, and over a column. */
const LABEL = new RegExp(String.raw`^(?:montant )?${WORD}\b`);
const SUBTOTAL = new RegExp(String.raw`^(?:sous|s)[ -/]{0,3}${WORD}\b`);

/** « Total », « Montant total », « Ensemble »: the last line of the green table. */
export function isTotalLabel(folded: string): boolean {
  return LABEL.test(folded) || folded === "ensemble";
}

/** « Sous-total ARS », « S/total »: a line of the green table that adds up some of the others. */
export function isSubtotalLabel(folded: string): boolean {
  return SUBTOTAL.test(folded);
}

/** Words of the header of the plan's totals, and of one that speaks of something else. Folded. */
export const TOTAL_HEADER = { is: LABEL, not: /etat|recap/ };

const of = (test: (folded: string) => boolean) => (text: string) => test(fold(text));

export const WORDS: readonly Word[] = [
  {
    word: "row of a total",
    is: of((folded) => TOTAL.test(folded)),
    yes: [
      "Total",
      "TOTAUX",
      "Sous-total ARS",
      "Sous total",
      "Total général du plan",
      "Total des actions innovantes",
      "S/total engagement 2",
      "S/T engagement 1",
    ],
    no: ["Total pour l'objectif", "Totale", "Le total", "Grand total"],
  },
  {
    word: "total and no more",
    is: of((folded) => BARE_TOTAL.test(folded)),
    yes: [
      "Total",
      "Sous-total de l'objectif 2",
      "Total engagement 1",
      "Total FIR",
      "Total BOP 304",
      "TOTAL GÉNÉRAL :",
      "Total État",
    ],
    no: ["Total des actions innovantes", "Total de 12 places", "Totalité", "Coût total"],
  },
  {
    word: "total of the green table",
    is: of(isTotalLabel),
    yes: ["Total", "TOTAL", "Totaux", "Montant total", "Total FIR + 304", "Ensemble"],
    no: ["Sous-total", "Ensemble des sources", "Le total", "Totale"],
  },
  {
    word: "subtotal of the green table",
    is: of(isSubtotalLabel),
    yes: ["Sous-total ARS", "S/total", "sous total", "S-Total préfecture"],
    no: ["Total", "Soustotalité", "Souscription totale"],
  },
  {
    word: "header of the totals",
    is: of((folded) => TOTAL_HEADER.is.test(folded) && !TOTAL_HEADER.not.test(folded)),
    yes: ["Total", "Totaux", "Total pour l'objectif", "Montant total"],
    no: ["Total État", "Total récap", "Le total", "Totale"],
  },
];
