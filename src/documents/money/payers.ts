import type { Payer } from "../../plan/papers/statement";
import type { Source } from "../../plan/source";
import { foldSame } from "../amounts/foldSame";

/** A payer named in a text, with the purse where it is said (« ARS » pays from the FIR). */
export interface PayerMention {
  readonly payer: Payer;
  /** The State's purse; null where it is not said, and for the others. */
  readonly purse: Source | null;
  readonly start: number;
  readonly end: number;
}

/** The names of payers, on a folded text. The first that fits at a place is taken. */
export const PAYER_WORDS = {
  fir: String.raw`(?:agences? regionales? de sante|\bars\b|fonds? d'intervention regional|\bf\.?i\.?r\b\.?)`,
  bop: String.raw`(?:(?:bop|programmes?|prog\.?|\bp)[ .]?(?:n ?° ?)?0?304(?!\d)|304(?![ .]?\d)(?! ?(?:€|euro))|\b(?:prefets?|prefectures?)\b|\bd(?:d|r)?e?ets(?:pp)?\b|\bddcs(?:pp)?\b|\bdgcs\b|\bministere\b|\bloi de finances\b)`,
  ondam: String.raw`(?:\bondam\b(?: medico-social)?|objectif national des? depenses d'assurance maladie)`,
  state: String.raw`\betat\b(?! (?:des? |d'|civil))`,
  department: String.raw`(?:conseils? (?:departemental|general)|collectivite europeenne d'alsace|departement(?:ale?|aux)?\b|\bdept?\b\.?|\bdpt\b|\bcd ?\d{2,3}[ab]?\b|\bcd\b|\bc\.d\.?|metropole|collectivite(?! ?s)(?! locale| territoriale)|\bcea\b|fonds propres|autofinancement|credits propres)`,
  other: String.raw`(?:autres? (?:sources?(?: de financements?)?|financements?|financeurs?|partenaires?|co-?financ\w+|participations?|recettes?|credits?|contributions?|collectivites?|ressources?|fonds|organismes?|subventions?)|(?:financements?|participations?|contributions?|co-?financements?|ressources|credits) (?:autres?|externes?|exterieure?s?|complementaires?|partenariaux)|co-?financeurs?|\bcaf\b|\bcpam\b|\bmsa\b|\bcarsat\b|\bcommunes?\b|\bvilles?\b|\bepci\b|\bcommunautes? (?:de communes|d'agglomeration|urbaine)|\bregion\b|conseil regional|\bfse\b\+?|\bfeder\b|fondations?\b|mecenat|union europeenne|education nationale|\bpjj\b|\badepape\b)`,
} as const;

const NAMES: readonly (readonly [Payer, Source | null, string])[] = [
  ["other", null, PAYER_WORDS.other],
  ["state", "FIR", PAYER_WORDS.fir],
  ["state", "BOP 304", PAYER_WORDS.bop],
  ["state", "ONDAM", PAYER_WORDS.ondam],
  ["state", null, PAYER_WORDS.state],
  ["department", null, PAYER_WORDS.department],
  [
    "budget",
    null,
    String.raw`(?:budgets?(?! (?:departemental|du departement|principal|de la direction|de l'ase))|couts?(?! (?:d'un|unitaire|moyen|horaire|journalier|par |a la ))|montants? (?:total|global|previsionnel total)|\btotal\b|enveloppe (?:totale|globale)|besoin de financement)`,
  ],
];

const MENTIONS = NAMES.map(([payer, purse, words]) => ({
  payer,
  purse,
  pattern: new RegExp(words, "g"),
}));

/** A département that is a territory, a State that is a condition: nobody pays there. */
const ELSEWHERE =
  /(?:dans|sur|a travers|au sein|l'ensemble|echelle|territoires?|services?|agents?|president|habitants?|enfants confies au|enfants|partenariat avec)(?: (?:le|la|les|du|de|des|tout le|l'ensemble du|de l'))?[ ']?$/;

/** « 1 304 » is a number: its end names nobody. */
const IN_NUMBER = /\d[ .,]?$/;

/** The payers that a text names, in reading order. */
export function payersIn(text: string): PayerMention[] {
  const folded = foldSame(text).replaceAll("\n", " ");
  const found: PayerMention[] = [];
  for (const { payer, purse, pattern } of MENTIONS) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => start < one.end && one.start < end)) continue;
      if (ELSEWHERE.test(folded.slice(0, start))) continue;
      if (match[0] === "304" && IN_NUMBER.test(folded.slice(0, start))) continue;
      found.push({ payer, purse, start, end });
    }
  }
  return merged(
    found.sort((one, other) => one.start - other.start),
    folded,
  );
}

/** « l'État (BOP 304) », « Etat : ARS »: one payer, said twice. */
function merged(mentions: readonly PayerMention[], folded: string): PayerMention[] {
  const kept: PayerMention[] = [];
  for (const mention of mentions) {
    const before = kept.at(-1);
    const isSame =
      before?.payer === mention.payer &&
      (before.purse === null || mention.purse === null || before.purse === mention.purse) &&
      !/[\d\n;,]|\bet\b/.test(folded.slice(before.end, mention.start)) &&
      (mention.payer !== "other" || mention.start - before.end < 4);
    if (before && isSame) {
      kept.splice(-1, 1, { ...before, purse: before.purse ?? mention.purse, end: mention.end });
    } else {
      kept.push(mention);
    }
  }
  return kept;
}
