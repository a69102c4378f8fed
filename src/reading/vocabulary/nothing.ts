import { fold } from "../../plan/text";
import type { Word } from "./word";

/** « Nothing », wherever it stands. */
const NOTHING = String.raw`neant|aucune?|sans objet|n\/a`;

/** « Non sollicité », « Pas de financement cette année », « Aucun crédit demandé ». */
const WITHOUT = String.raw`(?:non|pas|aucune?|sans) (?:de )?(?:financements?|montants?|credits?|demandes?|depenses?|couts?|sollicites?|finances?|concernee?s?|prevue?s?|chiffree?s?|applicables?|renseignee?s?|communiquee?s?|finance|sollicite|demande|prevu|valorisee?s?)(?: (?:de financements?|sollicites?|demandes?|prevue?s?|a ce jour|cette annee|en 20\d\d|pour 20\d\d|etat|complementaires?|specifiques?))*`;
const IN_AMOUNT = new RegExp(
  String.raw`^(?:[-/.]+ ?(?:€|euros?)?|${NOTHING}|s\.?o\.?|s\/o|n\.?\/?a\.?|n\.?c\.?|r\.?a\.?s\.?|rien|zero|${WITHOUT}|financements? non (?:sollicites?|demandes?)|gratuit|a titre gratuit|sans cout)[ .]*$`,
);
const IN_SOURCE = new RegExp(String.raw`^[-/. ]*$|^(?:${NOTHING}|pas de financement.*)$`);
const IN_ACTION = new RegExp(
  String.raw`^(?:${NOTHING}|r\.?a\.?s\.?|s\.?o\.?|non(?: concernee?s?)?|0|-|\/|x)$`,
);
const IN_OTHER_FUNDING = /^(?:non|neant|aucun|pas d|sans|rien|nc\b|x$)/;

/** Where an amount is expected: as good as blank. */
export function isNoAmount(text: string): boolean {
  return IN_AMOUNT.test(fold(text));
}

/** Where a source is expected. */
export function isNoSource(text: string): boolean {
  return IN_SOURCE.test(fold(text));
}

/** Where an action is expected, in one word and folded already. */
export function isNothingDone(folded: string): boolean {
  return IN_ACTION.test(folded);
}

/** How a text begins that says that there is no other funding. */
export function isNoOtherFunding(text: string): boolean {
  return IN_OTHER_FUNDING.test(fold(text));
}

export const WORDS: readonly Word[] = [
  {
    word: "no amount",
    is: isNoAmount,
    yes: [
      "-",
      "- €",
      "--",
      "/",
      ".",
      "Néant",
      "Aucune",
      "Sans objet",
      "s.o.",
      "s/o",
      "N/A",
      "NC",
      "RAS",
      "Rien",
      "Zéro",
      "Non sollicité",
      "Pas de financement",
      "Aucun crédit demandé en 2024",
      "Sans coût",
    ],
    no: [
      "0",
      "- 1 €",
      "sans objet cette année",
      "rien à ce jour",
      "so what",
      "néant ?",
      "x",
      "Non sollicité auprès de la CAF",
      "à préciser",
    ],
  },
  {
    word: "no source",
    is: isNoSource,
    yes: [
      "",
      "-",
      "- / -",
      "...",
      "Néant",
      "aucun",
      "sans objet",
      "N/A",
      "Pas de financement sollicité",
    ],
    no: ["FIR", "CAF", "aucune idée", "304 sans objet", "- FIR", "RAS"],
  },
  {
    word: "nothing done",
    is: (text) => isNothingDone(fold(text)),
    yes: [
      "Néant",
      "RAS",
      "R.A.S.",
      "Sans objet",
      "SO",
      "N/A",
      "Aucune",
      "Non",
      "Non concerné",
      "0",
      "-",
      "/",
      "X",
    ],
    no: ["", "Néant en 2024", "rien", "RASED", "aucune idée", "non renouvelé", "10"],
  },
  {
    word: "no other funding",
    is: isNoOtherFunding,
    yes: [
      "Non",
      "Néant",
      "Aucun financement",
      "Pas d'autre financement",
      "Sans",
      "Rien",
      "NC",
      "x",
    ],
    no: ["CPAM", "ARS : 5 000 €", "NCE", "xx", "à préciser", ""],
  },
];
