import { fold } from "../../plan/text";
import type { Word } from "./word";

/** What a collectivité that signs the contract is, before its own name. */
const KINDS = "departement|metropole|collectivite|conseil departemental";

/** « Département de Saône-et-Loire », « Métropole de Lyon », « la Collectivité européenne d'Alsace ». */
const NAME = new RegExp(
  String.raw`^(?:le |la )?(?:${KINDS})(?: (?:de|du|des|d|l|la|europeenne|territoriale|unique)\b.*)?$`,
);
/** Words of a header over what the collectivité pays, and of one that speaks of something else. Folded. */
export const DEPARTMENT_HEADER = {
  is: /\bdepartement(?:ale?s?|aux)?\b|\bmetropole\b|\bcollectivite\b|^cd ?\d{0,3}$|^cea$/,
  not: /total|fiche|recap|sollicite|autre/,
};

/** « Montant Département », « Part de la Métropole »: over a column of the green table. */
const HEADS = new RegExp(
  String.raw`^(?:montants?|parts?|total|financements?|credits?)?\s?(?:de\s|du\s)?(?:la\s|l')?(?:${KINDS})`,
);

/** A header that is nothing but the name of a collectivité, in bare words (no case, accents, punctuation, years). */
export function isDepartmentName(bare: string): boolean {
  return NAME.test(bare);
}

/** The header of the green table's amounts of the Département, folded. */
export function headsDepartment(folded: string): boolean {
  return HEADS.test(folded);
}

export const WORDS: readonly Word[] = [
  {
    word: "name of a collectivité",
    is: (text) =>
      isDepartmentName(
        fold(text)
          .replace(/[^\p{L}\d]+/gu, " ")
          .trim(),
      ),
    yes: [
      "Département",
      "Le Département du Nord",
      "Métropole",
      "La Métropole",
      "Métropole de Lyon",
      "Collectivité",
      "Collectivité européenne d'Alsace",
      "Collectivité territoriale",
      "Collectivité de Corse",
      "Conseil départemental",
      "Conseil départemental des Vosges",
    ],
    no: ["Part Département", "Départements", "Département 71", "Métropoles", "Conseil régional"],
  },
  {
    word: "header of what the collectivité pays",
    is: (text) => {
      const folded = fold(text);
      return DEPARTMENT_HEADER.is.test(folded) && !DEPARTMENT_HEADER.not.test(folded);
    },
    yes: [
      "Département",
      "Part départementale",
      "Crédits départementaux",
      "Métropole",
      "CD71",
      "CD 974",
      "CEA",
      "CD",
    ],
    no: [
      "Total Département",
      "Fiche Département",
      "Récap Département",
      "Autre collectivité",
      "CD 12345",
      "Départementx",
      "Montant Département sollicité",
    ],
  },
  {
    word: "header of the Département in the green table",
    is: (text) => headsDepartment(fold(text)),
    yes: [
      "Montant Département",
      "Département",
      "Part de la Métropole",
      "Montants du Département",
      "Crédits de la Collectivité",
      "Total Département",
    ],
    no: ["État et Département", "Nos départements", "Part des communes", "Montant État"],
  },
];
