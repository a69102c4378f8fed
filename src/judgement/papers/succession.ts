import type { Edition } from "../../plan/edition";
import { fold } from "../../plan/text";

/** An objective that goes on as another, and how sure that is. */
export interface Heir {
  readonly to: number;
  readonly certainty: "certain" | "probable" | "doubtful";
}

/**
 * What an objective of an earlier edition became in a later one: the same number where the wording
 * is the same but for its years. null when nothing links the two editions.
 */
export function heirsOf(number: number, from: Edition, to: Edition): readonly Heir[] | null {
  if (!isSame(from, to)) return null;
  return to.objectives.some((one) => one.number === number)
    ? [{ to: number, certainty: "certain" }]
    : [];
}

/** The numbers mean the same objectives in both. */
function isSame(from: Edition, to: Edition): boolean {
  const wording = (text: string) => fold(text).replace(/\b20\d\d\b/g, "");
  return from.objectives.every((mine) => {
    const theirs = to.objectives.find(({ number }) => number === mine.number);
    return theirs === undefined || wording(mine.wording) === wording(theirs.wording);
  });
}
