import type { Edition, ObjectiveSpec } from "../../plan/edition";
import { fold } from "../../plan/text";

/** Words too common to tell one objective from another. */
const COMMON = new Set(
  "a au aux avec d dans de des du en et l la le les leur leurs ou par pour qu que sur un une".split(
    " ",
  ),
);

/** A wording without its own number, the years in it and its punctuation. */
function bare(text: string): string {
  return fold(text)
    .replace(/^(?:objectif ?)?(?:n ?° ?)?\d{1,2}/, "")
    .replace(/\b20\d\d\b/g, " ")
    .replace(/[^\p{L}\d%]+/gu, " ")
    .trim();
}

function words(text: string): ReadonlySet<string> {
  return new Set(
    bare(text)
      .split(" ")
      .filter((word) => !COMMON.has(word)),
  );
}

/** Dice's coefficient: 1 for the same words, 0 for none in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}

/** From here on, a wording is taken for the objective's, shortened or touched up. */
const ALIKE = 0.6;

interface Known {
  readonly spec: ObjectiveSpec;
  readonly words: ReadonlySet<string>;
}

const BY_EDITION = new WeakMap<Edition, Wordings>();

/** Texts remembered at the most: a plan has a few dozen. */
const MOST_SEEN = 20_000;

/** Recognises the official wordings of an edition, whatever number stands beside them. */
export class Wordings {
  private readonly known: readonly Known[];
  private readonly seen = new Map<string, readonly number[]>();

  /** One for each edition serves all the readings: wordings come back from check to check. */
  static of(edition: Edition): Wordings {
    let wordings = BY_EDITION.get(edition);
    if (!wordings) BY_EDITION.set(edition, (wordings = new Wordings(edition)));
    return wordings;
  }

  private constructor(edition: Edition) {
    this.known = edition.objectives.map((spec) => ({
      spec,
      words: words(spec.wording),
    }));
  }

  /** The objectives whose wording stands in the text, several where it holds several; empty when none does. */
  match(text: string): readonly number[] {
    const before = this.seen.get(text);
    if (before) return before;
    const segments = text.replace(/([.;])\s/gu, "$1\n").split(/\n|&|\bet\s+(?=\d{1,2}\s*\/)/u);
    const whole = this.best(text);
    const parts = segments.length > 1 ? segments.flatMap((segment) => this.best(segment)) : [];
    // One objective's wording can run over several lines: the parts count when they find more than the whole.
    const found = [...new Set(parts.length > whole.length ? parts : whole)];
    if (this.seen.size >= MOST_SEEN) this.seen.clear();
    this.seen.set(text, found);
    return found;
  }

  private best(text: string): number[] {
    const own = words(text);
    const [first] = this.known
      .map((known) => ({ number: known.spec.number, like: likeness(own, known.words) }))
      .sort((one, other) => other.like - one.like);
    return first && first.like >= ALIKE ? [first.number] : [];
  }
}
