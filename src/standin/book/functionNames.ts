/** French names of the functions that a plan d'action, or somebody who mends one, may use. */
const ENGLISH_TO_FRENCH: Readonly<Record<string, string>> = {
  ABS: "ABS",
  AND: "ET",
  AVERAGE: "MOYENNE",
  AVERAGEIF: "MOYENNE.SI",
  CONCATENATE: "CONCATENER",
  COUNT: "NB",
  COUNTA: "NBVAL",
  COUNTBLANK: "NB.VIDE",
  COUNTIF: "NB.SI",
  COUNTIFS: "NB.SI.ENS",
  DATE: "DATE",
  DAY: "JOUR",
  FALSE: "FAUX",
  FIND: "TROUVE",
  HLOOKUP: "RECHERCHEH",
  IF: "SI",
  IFERROR: "SIERREUR",
  IFNA: "SI.NON.DISP",
  INDEX: "INDEX",
  INDIRECT: "INDIRECT",
  INT: "ENT",
  ISBLANK: "ESTVIDE",
  ISERROR: "ESTERREUR",
  ISNUMBER: "ESTNUM",
  ISTEXT: "ESTTEXTE",
  LEFT: "GAUCHE",
  LEN: "NBCAR",
  LOWER: "MINUSCULE",
  MATCH: "EQUIV",
  MAX: "MAX",
  MID: "STXT",
  MIN: "MIN",
  MOD: "MOD",
  MONTH: "MOIS",
  N: "N",
  NOT: "NON",
  NOW: "MAINTENANT",
  OR: "OU",
  PRODUCT: "PRODUIT",
  REPLACE: "REMPLACER",
  RIGHT: "DROITE",
  ROUND: "ARRONDI",
  ROUNDDOWN: "ARRONDI.INF",
  ROUNDUP: "ARRONDI.SUP",
  SEARCH: "CHERCHE",
  SUBSTITUTE: "SUBSTITUE",
  SUBTOTAL: "SOUS.TOTAL",
  SUM: "SOMME",
  SUMIF: "SOMME.SI",
  SUMIFS: "SOMME.SI.ENS",
  SUMPRODUCT: "SOMMEPROD",
  TEXT: "TEXTE",
  TODAY: "AUJOURDHUI",
  TRIM: "SUPPRESPACE",
  TRUE: "VRAI",
  UPPER: "MAJUSCULE",
  VALUE: "CNUM",
  VLOOKUP: "RECHERCHEV",
  XLOOKUP: "RECHERCHEX",
  YEAR: "ANNEE",
};

const FRENCH_TO_ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENGLISH_TO_FRENCH).map(([english, french]) => [french, english]),
);

/** A name that isn't known stays as it is: Excel then shows « #NOM? ». */
export function toFrench(name: string): string {
  return ENGLISH_TO_FRENCH[name.toUpperCase()] ?? name;
}

export function toEnglish(name: string): string {
  return FRENCH_TO_ENGLISH[name.toUpperCase()] ?? name.toUpperCase();
}
