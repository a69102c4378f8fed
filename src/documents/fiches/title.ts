import { ficheNumbers, type FicheNumber } from "../../plan/papers/fiche";
import { amountsIn } from "../amounts/proseAmounts";
import { foldSame } from "../amounts/foldSame";

/** A title that opens a fiche. */
export interface FicheTitle {
  /** As it is written: « 6 ET 7 », « 29-1 »; empty where the title gives none. */
  readonly written: string;
  readonly numbers: readonly FicheNumber[];
  /** What follows the number on the same line. */
  readonly rest: string;
  /** « fiche » is said; « Action n° 9 » is weaker. */
  readonly isFiche: boolean;
}

const ONE = String.raw`\d{1,2}(?:[.–-]\d{1,2})?(?![\d%])(?: ?(?:bis|ter))?`;
const NUMBERS = String.raw`(?:fir |bop |obj(?:ectif)?\.? ?)?(${ONE}(?: ?(?:,|et|&|/|\+) ?(?:n ?° ?)?${ONE})*)`;
const N = String.raw`(?:n ?[°o]s? ?|n°s? ?|numeros? |# ?)?`;
const BEFORE = String.raw`^(?:annexe [\divx.]{1,5} ?[:–-]? ?)?`;
const FICHE = new RegExp(
  String.raw`${BEFORE}(?:(?:projet de )?fiches?[ -]?(?:actions?|projets?|mesures?|objectifs?)? ?(?:du contrat |cdppe |pmi |ase )?:? ?|f\.?a\.? ?)[-–:]? ?${N}${NUMBERS}(?=$|[^\p{L}\d]|\p{Lu})`,
  "u",
);
const ACTION = new RegExp(String.raw`${BEFORE}actions? ?${N}${NUMBERS}(?=$|[^\p{L}\d])`, "u");
const UNNUMBERED = new RegExp(
  String.raw`${BEFORE}(?:fiche[ -]?actions?|fiche projet)(?= ?$| ?[:–-])`,
);

const LONGEST = 260;

/** Reads a line that is a fiche's title: it begins with it, names no amount and is no sentence. */
export function titleOf(line: string): FicheTitle | null {
  const text = line.replaceAll("\n", " ").trim();
  if (text.length > LONGEST || amountsIn(text).length > 0) return null;
  const folded = foldSame(text);
  const match = FICHE.exec(folded) ?? ACTION.exec(folded);
  if (match) {
    const rest = text.slice(match[0].length);
    if (isSentence(rest)) return null;
    const at = match[0].lastIndexOf(match[1] ?? "");
    const written = text.slice(at, match[0].length).trim();
    return {
      written,
      numbers: ficheNumbers(written),
      rest: rest.replace(/^[\s:.–—-]+/u, ""),
      isFiche: FICHE.test(folded),
    };
  }
  const unnumbered = UNNUMBERED.exec(folded);
  if (!unnumbered) return null;
  const rest = text.slice(unnumbered[0].length).replace(/^[\s:.–—-]+/u, "");
  return { written: "", numbers: [], rest, isFiche: true };
}

/** « prévoit 250 000 € », « a été transmise », « (voir…) »: the line speaks of a fiche. */
function isSentence(rest: string): boolean {
  return /^,? (?:a |est |sont |prevoit|prévoit|décrit|qui |dont |ci-|du présent|jointe|annexée|et suivantes|transmis|porte sur|concerne)/iu.test(
    rest,
  );
}

/** The number that a file's name gives: « FA13 PMI », « Fiche 9 handicap - ARS »; null when it gives none. */
export function titleOfFile(file: string): FicheTitle | null {
  const name = file.replace(/\.[^.]*$/, "").replace(/_/g, " ");
  const title = titleOf(name) ?? titleOf(name.replace(/^.*?(?=\bf(?:iche|a)[ -]?)/iu, ""));
  return title?.isFiche === true && title.numbers.length > 0 ? title : null;
}
