import { foldSame } from "../amounts/foldSame";
import { PAYER_WORDS, payersIn, type PayerMention } from "./payers";

/** What opens a list: dashes, bullets, « a) », « 1. ». */
const BULLET = String.raw`[^\p{L}\p{N}(]*(?:(?:\d{1,2}|[a-z])[.)°] ?(?!\d))?(?:o )?[^\p{L}\p{N}(]*`;
const ARTICLE = String.raw`(?:dont )?(?:l'|les? |la |du |de l'|de la |des |d'|une? |au titre (?:du |de l'|de la |de )|a la charge (?:de l'|du |de la )|(?:finance |financee? |pris en charge )?par (?:l'|le |la ))?`;
const NOUN = String.raw`(?:montants?|financements?|participations?|parts?|contributions?|subventions?|credits?|dotations?|apports?|soutiens?|concours|sollicitations?|demandes?|co-?financements?|prises? en charge|engagements?|enveloppes?|budgets?|couts?|moyens|aides?|sommes?|recettes?|fonds|valorisations?|depenses?|charges?|total)`;
const BETWEEN = String.raw`(?:financiers?|financieres?|previsionnel(?:le)?s?|demandee?s?|sollicitee?s?|attendue?s?|prevue?s?|apportee?s?|accordee?s?|proposee?s?|retenue?s?|notifiee?s?|affectee?s?|total(?:e|es)?|totaux|global(?:e|es)?|annuel(?:le)?s?|estimee?s?|propres?|directe?s?|en|a|au|aux|par|pour|aupres|de|du|des|la|le|les|cote|charge|titre|sur|par les?|services?|20\d\d|[-–])`;
const PAYER = [
  PAYER_WORDS.other,
  PAYER_WORDS.fir,
  PAYER_WORDS.bop,
  PAYER_WORDS.ondam,
  PAYER_WORDS.state,
  PAYER_WORDS.department,
].join("|");
const OF_PAYER = new RegExp(
  String.raw`^${BULLET}${ARTICLE}(?:${NOUN}(?: ?[:(] ?|[ ]+)(?:(?:${BETWEEN} |[dl]')*))?(?:${PAYER}|autres?(?= ?(?:[:(;=–-]|$)))`,
  "u",
);
const OF_BUDGET = new RegExp(
  String.raw`^${BULLET}(?:le |la |les |l'|un |une )?(?:budgets?|couts?|montants?|totaux|total|enveloppes?|besoins? de financement|depenses?|charges?|financements? (?:total|global)|chiffrage)(?!\p{L})(?! (?:unitaire|moyen|horaire|journalier|mensuel|marginal|par |a la |d'une? |annuel d'un))`,
  "u",
);
const AFTER_BUDGET = new RegExp(
  String.raw`^(?: |de l'|d'|l'|${BETWEEN}(?!\p{L})|general(?:e|es)?|action|projet|operation|dispositif|fiche|mesure|ttc|ht|toutes charges comprises|est|sont|etait|sera|serait|s'eleve|s'etablit|represente|evalue|estime|chiffre|hauteur|environ|n°|\([^)]*\))*`,
  "u",
);

/** A label that opens a line of money: what it is, and where what it says begins. */
export interface MoneyLabel extends PayerMention {
  /** Followed by « : », or by nothing else on its line. */
  readonly isMarked: boolean;
}

const MOST_OF_A_LABEL = 90;

/** A label stands within so many letters. */
const MOST_READ = 240;

/** What may stand between a payer's name and what it pays: « (BOP 304) », « de Saône-et-Loire », then « : » or nothing. */
const TO_MARK =
  /^([^:;=\n€]{0,70}?)(?: ?[:=→] ?)|^((?: ?\([^)]*\)| (?:de |du |d'|des )[^\s\d]+(?: [^\s\d]+){0,2})? ?)(?:$|\n)/u;

/** The label that a line begins with; null when it begins otherwise. */
export function labelOf(line: string): MoneyLabel | null {
  const folded = foldSame(line.slice(0, MOST_READ));
  const ofPayer = OF_PAYER.exec(folded);
  if (ofPayer && ofPayer[0].length <= MOST_OF_A_LABEL) {
    const { payer, purse } = payerIn(ofPayer[0]);
    return ended(folded, { payer, purse, start: 0, end: ofPayer[0].length });
  }
  const ofBudget = OF_BUDGET.exec(folded);
  if (!ofBudget) return null;
  const rest = AFTER_BUDGET.exec(folded.slice(ofBudget[0].length))?.[0] ?? "";
  const end = ofBudget[0].length + rest.length;
  return ended(folded, { payer: "budget", purse: null, start: 0, end });
}

function payerIn(label: string): Pick<PayerMention, "payer" | "purse"> {
  const named = payersIn(label).filter(({ payer }) => payer !== "budget");
  const state = named.find(({ payer }) => payer === "state");
  const first = named[0];
  if (!first) return { payer: "other", purse: null };
  return first.payer === "state" && state
    ? { payer: "state", purse: named.find(({ purse }) => purse !== null)?.purse ?? null }
    : first;
}

/** The label to its « : », where no amount stands before it. */
function ended(folded: string, mention: PayerMention): MoneyLabel {
  const after = folded.slice(mention.end);
  const toMark = TO_MARK.exec(after);
  const words = toMark?.[1] ?? toMark?.[2] ?? "";
  if (!toMark || /\d{3}|\d ?€/.test(words.replace(/\b20\d\d\b|304/g, ""))) {
    return { ...mention, isMarked: false };
  }
  const purse =
    mention.payer === "state" && mention.purse === null
      ? (payersIn(words).find((one) => one.payer === "state")?.purse ?? null)
      : mention.purse;
  return { ...mention, purse, end: mention.end + toMark[0].length, isMarked: true };
}

/** Where labels open inside a line: « … 187 000 € Financement Etat : 62 334 € ». Each ends with « : ». */
const INSIDE = [
  {
    after: /(?:[;,/|.–•➢-]|€|euros?|\)|:) ?$/,
    label: String.raw`(?:(?:${NOUN} (?:(?:${BETWEEN} |[dl]')*)(?:${PAYER}))|(?:${PAYER})|budgets?|couts? (?:total|previsionnel)|total)[^:;€\d\n]{0,30}:`,
  },
  {
    after: / $/,
    label: String.raw`(?:${NOUN} (?:(?:${BETWEEN} |[dl]')*)(?:${PAYER})|autres financements|financements? autres?)(?: ?\([^)]*\))? ?:`,
  },
].map(({ after, label }) => ({ after, label: new RegExp(label, "uy") }));

/** « 1.304 » is a number: its end opens no label. */
const IN_NUMBER = /\d[ .,]?$/;

/** Where labels open in a folded line, each after the one before. Older Safari reads no lookbehind. */
function opensAt(folded: string): number[] {
  const found: number[] = [];
  for (let at = 1; at < folded.length; at += 1) {
    // The longest of what a label follows: « euros ».
    const before = folded.slice(Math.max(0, at - 7), at);
    const end = INSIDE.reduce((most, { after, label }) => {
      if (most > 0 || !after.test(before)) return most;
      label.lastIndex = at;
      return label.test(folded) ? label.lastIndex : 0;
    }, 0);
    if (end === 0 || (folded.startsWith("304", at) && IN_NUMBER.test(before))) continue;
    found.push(at);
    at = end - 1;
  }
  return found;
}

/** A line cut where labels open inside it: texts pasted on one line, cells joined. */
export function cutAtLabels(line: string): string[] {
  const folded = foldSame(line);
  const cuts = opensAt(folded);
  return [0, ...cuts].map((from, i) => line.slice(from, cuts[i] ?? line.length).trim());
}
