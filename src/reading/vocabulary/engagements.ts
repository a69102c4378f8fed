import type { Edition } from "../../plan/edition";
import { fold } from "../../plan/text";

function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

const ENGAGEMENTS = new WeakMap<Edition, readonly string[]>();

function bareEngagements(edition: Edition): readonly string[] {
  const known = ENGAGEMENTS.get(edition) ?? edition.engagements.map(bare);
  ENGAGEMENTS.set(edition, known);
  return known;
}

/** « engagement 2 », « axe 2 » of « Axe n° 2 : … »; null where no number names it. */
function numberedName(folded: string): string | null {
  const [, word, number] =
    /^(engagement|axe|orientation|priorite) (?:n )?(\d{1,2})(?!\d)/.exec(folded) ?? [];
  return word === undefined || number === undefined ? null : `${word} ${number}`;
}

/** The engagement that a heading names: its place in the edition, or null. */
export function engagementOf(text: string, edition: Edition): number | null {
  const folded = bare(text);
  const numbered = numberedName(folded);
  const place = bareEngagements(edition).findIndex((known) => {
    if (numbered !== null) return numberedName(known) === numbered;
    return known === folded || (folded.length > 20 && known.endsWith(folded));
  });
  return place === -1 ? null : place;
}
