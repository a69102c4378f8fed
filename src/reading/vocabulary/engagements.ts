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

/** The engagement that a heading names: its place in the edition, or null. */
export function engagementOf(text: string, edition: Edition): number | null {
  const folded = bare(text);
  const number = /^engagement (?:n )?(\d)/.exec(folded)?.[1];
  const place = bareEngagements(edition).findIndex((known) => {
    if (number !== undefined) return known.startsWith(`engagement ${number} `);
    return known === folded || (folded.length > 20 && known.endsWith(folded));
  });
  return place === -1 ? null : place;
}
