import { fold } from "../plan/text";

const NO_ACTION =
  /^(?:pas d'actions?|aucune actions?|sans action)(?: (?:nouvelles?|specifiques?|prevues?|programmees?|engagees?|identifiees?|financees?|a ce jour|cette annee|en 20\d\d|pour 20\d\d|sur cet objectif))*[ .!]*$/;
const NOTHING = /^(?:neant|sans objet|-|\/|x)$/;
const NO_FUNDING =
  /\b(?:pas de|aucun|sans) financements? (?:n'est |ne sont )?(?:sollicite|demande)|\b(?:pas de|aucune|sans) demandes? de financements?\b/;
const REFERENCE =
  /^\(?(?:voir|cf|confer|idem|se reporter a|se referer a|renvoi a?)\b[ .:]*(?:[^.;\n]*?)\b(?:objectifs?|obj\.?|fiches?|actions?)(?![a-z])[^.:;\n]{0,60}\.?\)?$|^\(?(?:voir|cf)\b[ .]*(?:ci-dessus|ci-dessous|plus haut|plus bas|supra|infra)\.?\)?$/;

function deniesAction(folded: string): boolean {
  return (NO_ACTION.test(folded) && folded.length <= 80) || NOTHING.test(folded);
}

/** « Pas d'action », and nothing else said. */
export function isNoAction(text: string): boolean {
  return deniesAction(fold(text));
}

/** « Voir objectif 20 », « cf. fiche action n° 9 », and nothing else said. */
export function isReference(text: string): boolean {
  return REFERENCE.test(fold(text));
}

/** « Pas d'action », « Voir objectif 20 », « Pas de financement sollicité »: nothing to pay for here. */
export function isInactive(text: string): boolean {
  const folded = fold(text);
  return deniesAction(folded) || REFERENCE.test(folded) || NO_FUNDING.test(folded);
}

/** The objectives that « Voir objectif 20 » or « voir objectifs 6 et 7 » refer to. */
export function referredObjectives(text: string): number[] {
  const folded = fold(text);
  if (!REFERENCE.test(folded)) return [];
  const [, list = ""] =
    /\bobj(?:ectifs?)?\b\.?\s*(?:n\s?°?s?\s*)?((?:\d{1,2}(?:\s*(?:,|et|&|\/|-)\s*)?)+)/.exec(
      folded,
    ) ?? [];
  return [...list.matchAll(/\d{1,2}/g)].map((match) => Number(match[0]));
}

/** An action in its own words: neither blank, nor « Pas d'action », nor a reference. */
export function isAction(text: string): boolean {
  const folded = fold(text);
  return folded !== "" && !deniesAction(folded) && !REFERENCE.test(folded);
}
