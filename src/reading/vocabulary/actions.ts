import { fold } from "../../plan/text";
import { isNothingDone } from "./nothing";
import type { Word } from "./word";

const NO_ACTION =
  /^(?:pas d['_ ]?actions?|aucune actions?|sans action)(?: (?:nouvelles?|specifiques?|prevues?|programmees?|engagees?|identifiees?|financees?|a ce jour|cette annee|en 20\d\d|pour 20\d\d|sur cet objectif))*[ .!]*$/;
const NO_FUNDING =
  /\b(?:pas de|aucun|sans) financements? (?:n'est |ne sont )?(?:soll?icite|demande)(?!\w* (?:aupres|sur (?:le |la |les )?(?:volet|partie|part)\b))|\b(?:pas de|aucune|sans) demandes? de financements?\b/;
/** The same, and nothing before it or after it. */
const NO_FUNDING_ALONE =
  /^(?:pas de|aucun|sans) financements? (?:n'est |ne sont )?(?:soll?icite|demande)\w*$|^(?:pas de|aucune|sans) demandes? de financements?$/;
const REFERENCE =
  /^\(?(?:voir|cf|confer|idem|se reporter a|se referer a|renvoi a?)\b[ .:]*(?:[^.;\n]*?)\b(?:obj[a-z]*\.?|fiches?|actions?)(?![a-z])[^.:;\n]{0,60}\.?\)?$|^\(?(?:voir|cf)\b[ .]*(?:ci-dessus|ci-dessous|plus haut|plus bas|supra|infra)\.?\)?$/;

/** How what stands beside a reference begins, where it names no action: « (page 3) », « - pas de financement ». */
const ASIDE =
  /^(?:voir|cf|confer|idem|pages?|p|annexes?|fiches?|actions?|obj[a-z]*|pas|sans|aucune?s?|neant|ci|et|ou|n|du|de|des|d|l|le|la|les|pour|plus|aux?|a|en|engagements?|axes?|mesures?|volets?|lignes?|tableau|deja|financ[a-z]*|commune?s?|mutualise[a-z]*|meme|supra|infra|contrat|plan|montants?|inclus[a-z]*|compris[a-z]*)(?![a-z])/;

/** A line break that begins another sentence is read as a dash. */
function readable(text: string): string {
  return fold(text.replace(/\s*\n\s*(?=\p{L})/gu, " - "));
}

/** « Voir objectif 20 » and nothing more: « cf. fiche n° 12 - Recrutement d'un psychologue » names an action. */
function refers(folded: string): boolean {
  if (!REFERENCE.test(folded)) return false;
  const [, ...beside] = folded.replace(/(\d) ?- ?(?=[a-z])/g, "$1,").split(/ - |[,(]/);
  return beside.every((part) => !/^ ?[a-z]{4}/.test(part) || ASIDE.test(part.trim()));
}

function deniesAction(folded: string): boolean {
  return (NO_ACTION.test(folded) && folded.length <= 80) || isNothingDone(folded);
}

/** The sentences of a text, and what stands in brackets: « Pas d'action (voir objectif 20) ». */
function sentences(folded: string): string[] {
  return (
    folded
      // What shortens a word ends no sentence.
      .replace(/\b(cf|obj|n)\.(?= |$)/g, "$1")
      .split(/\.(?= |$)|[;()\n]| - |, (?=voir |cf\b)/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => /[a-z\d]/.test(sentence))
  );
}

/** « Pas d'action », with or without « Pas de financement sollicité », and nothing else said. */
export function isNoAction(text: string): boolean {
  const folded = fold(text);
  if (deniesAction(folded)) return true;
  const said = sentences(folded);
  return (
    said.some(deniesAction) &&
    said.every((sentence) => deniesAction(sentence) || NO_FUNDING_ALONE.test(sentence))
  );
}

/** « Voir objectif 20 », « cf. fiche action n° 9 », and nothing else said. */
export function isReference(text: string): boolean {
  return refers(readable(text));
}

/** « Pas d'action », « Voir objectif 20 », « Pas de financement sollicité »: nothing to pay for here. */
export function isInactive(text: string): boolean {
  const folded = readable(text);
  if (deniesAction(folded) || refers(folded) || NO_FUNDING.test(folded)) return true;
  const said = sentences(folded);
  return said.some(deniesAction) && said.every((one) => deniesAction(one) || refers(one));
}

/** « objectifs 6 et 7 », « obj. n° 20 »: a number ends where its digits do, so that there is one way to read it. */
const OBJECTIVES = String.raw`obj[a-z]*\.?\s*(?:n\s?°?s?\s*)?(\d{1,2}(?!\d)(?:\s*(?:,|et|&|\/|-)\s*\d{1,2}(?!\d))*)`;
const LIST = new RegExp(String.raw`\b${OBJECTIVES}`, "g");
/** « (voir objectif 20) » among other words. */
const REFERENCE_INSIDE = new RegExp(
  String.raw`\b(?:voir|cf|se reporter a|renvoi a)\b[ .:]*(?:aussi |egalement )?(?:l'|les? |aux? )?${OBJECTIVES}`,
  "g",
);
/** « … du schéma », « … de la stratégie »: the objectives of another paper; not « … de l'engagement 3 ». */
const ELSEWHERE =
  /^ (?:de|du|des)\b(?! ?(?:l'|la |ce |cet |cette |present )*(?:engagement|plan d'actions?|tableau|mesure)\b)/;

/** The objectives that « Voir objectif 20 » or « AEMO (voir objectifs 6 et 7) » refer to. */
export function referredObjectives(text: string): number[] {
  const folded = fold(text);
  const inWhole = REFERENCE.test(folded);
  return [...folded.matchAll(inWhole ? LIST : REFERENCE_INSIDE)]
    .filter((match) => !ELSEWHERE.test(folded.slice(match.index + match[0].length)))
    .flatMap(([, list = ""]) => [...list.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits)));
}

/** Nothing but « Pas d'action », a reference, « Pas de financement sollicité »: one of the first two at least. */
function saysNoAction(folded: string): boolean {
  if (deniesAction(folded) || refers(folded)) return true;
  const said = sentences(folded);
  const isNone = (one: string) => deniesAction(one) || refers(one);
  return said.some(isNone) && said.every((one) => isNone(one) || NO_FUNDING_ALONE.test(one));
}

/** An action in its own words: neither blank, nor « Pas d'action », nor a reference. */
export function isAction(text: string): boolean {
  const folded = readable(text);
  return folded !== "" && !saysNoAction(folded);
}

export const WORDS: readonly Word[] = [
  {
    word: "no action",
    is: isNoAction,
    yes: [
      "Pas d'action",
      "Pas d’actions.",
      "Aucune action nouvelle",
      "Sans action en 2024",
      "Pas d'action prévue cette année",
      "Néant",
      "RAS",
      "Pas d'action. Pas de financement sollicité",
      "Pas d'action (pas de demande de financement)",
    ],
    no: [
      "",
      "Pas d'action nouvelle. Poursuite des entretiens",
      "Pas de financement sollicité",
      "Voir objectif 20",
      "Pas d'action (voir objectif 20)",
      "Aucune action n'est à mener sans les familles",
    ],
  },
  {
    word: "reference",
    is: isReference,
    yes: [
      "Voir objectif 20",
      "cf. fiche action n° 9",
      "Cf. objectifs 6 et 7",
      "(voir objectif 20)",
      "Se reporter à la fiche n° 3 (page 3)",
      "Voir ci-dessus",
      "Idem action 4",
    ],
    no: [
      "",
      "cf. fiche n° 12 - Recrutement d'un psychologue",
      "Visites à domicile (voir objectif 20)",
      "Voir les familles chez elles",
      "Idem",
    ],
  },
  {
    word: "nothing to pay for here",
    is: isInactive,
    yes: [
      "Pas d'action",
      "Voir objectif 20",
      "Pas de financement sollicité",
      "Poursuite des entretiens. Pas de financements sollicités",
      "Pas d'action (voir objectif 20)",
      "Néant",
    ],
    no: [
      "",
      "Visites à domicile",
      "Pas de financement sollicité auprès de la CAF",
      "Pas de financement demandé sur le volet formation",
    ],
  },
  {
    word: "action",
    is: isAction,
    yes: [
      "Visites à domicile",
      "Pas de financement sollicité",
      "Poursuite des entretiens. Pas de financements sollicités",
      "Pas d'action nouvelle. Poursuite des entretiens",
      "cf. fiche n° 12 - Recrutement d'un psychologue",
      "AEMO (voir objectifs 6 et 7)",
    ],
    no: [
      "",
      " ",
      "Néant",
      "RAS",
      "R.A.S.",
      "Pas d'actions",
      "Aucune action en 2024",
      "Voir objectif 20",
      "cf. fiche action n° 9",
      "Pas d'action. Pas de financement sollicité",
      "Pas d'action (voir objectif 20)",
      "Sans objet",
      "Non concerné",
      "-",
    ],
  },
];
