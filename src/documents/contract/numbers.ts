import { fold } from "../../plan/text";

const WORDS =
  "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente".split(
    " ",
  );

/** A number in words or in digits, as a pattern on a folded text. */
export const NUMBER = String.raw`(?:\d{1,2}|${[...WORDS.slice(1)]
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replace(/-/g, "[- ]"))
  .join("|")})(?: ?\(\d{1,2}\))?`;

/** « quinze », « quinze (15) », « 15 » → 15; null for anything else. */
export function numberOf(written: string): number | null {
  const folded = fold(written)
    .replace(/ ?\(.*$/, "")
    .replace(/ /g, "-")
    .replace("vingt-et-une", "vingt-et-un");
  if (/^\d+$/.test(folded)) return Number(folded);
  const at = WORDS.indexOf(folded);
  return at === -1 ? null : at;
}
