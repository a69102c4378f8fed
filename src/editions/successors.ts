import type { Certainty, Edition } from "../plan/edition";

/** An objective that goes on as another, and how sure that is. */
export interface Successor {
  readonly to: number;
  readonly certainty: Certainty;
  /** What it rests on, in French. */
  readonly because: string;
}

/** From the surest to the least. */
const CERTAINTIES: readonly Certainty[] = ["certain", "probable", "doubtful"];

function lessSure(one: Certainty, other: Certainty): Certainty {
  return CERTAINTIES.indexOf(one) >= CERTAINTIES.indexOf(other) ? one : other;
}

/** What an objective of the edition before became in this one. */
function step(number: number, { follows, objectives }: Edition): Successor[] {
  if (follows?.successors === "same") {
    const isThere = objectives.some((objective) => objective.number === number);
    const because = "Même numéro et même libellé d'une édition à l'autre";
    return isThere ? [{ to: number, certainty: "certain", because }] : [];
  }
  return (follows?.successors ?? [])
    .filter(({ from }) => from.includes(number))
    .flatMap(({ to, certainty, because }) => to.map((one) => ({ to: one, certainty, because })));
}

/** The editions from the one after `from` up to `to`; null when `to` doesn't follow it. */
function between(from: Edition, to: Edition, editions: readonly Edition[]): Edition[] | null {
  const chain: Edition[] = [];
  let last: Edition | undefined = to;
  while (last && last.id !== from.id) {
    // Editions that follow each other in a ring lead nowhere.
    if (chain.includes(last)) return null;
    chain.unshift(last);
    const before: string | undefined = last.follows?.edition;
    last = editions.find(({ id }) => id === before);
  }
  return last ? chain : null;
}

/**
 * What an objective of one edition became in a later one, as the editions' files say it (never by
 * likeness of wordings): the surest first; empty when it has no successor.
 * @returns null when nothing links the two editions
 */
export function successorsOf(
  number: number,
  from: Edition,
  to: Edition,
  editions: readonly Edition[],
): readonly Successor[] | null {
  const chain = between(from, to, editions);
  if (!chain) return null;
  const isKnown = from.objectives.some((objective) => objective.number === number);
  let found: Successor[] = isKnown
    ? [{ to: number, certainty: "certain", because: "Même édition" }]
    : [];
  for (const edition of chain) {
    found = found.flatMap((before) =>
      step(before.to, edition).map((after) => ({
        to: after.to,
        certainty: lessSure(before.certainty, after.certainty),
        because: after.because,
      })),
    );
  }
  const sorted = found.sort(
    (one, other) => CERTAINTIES.indexOf(one.certainty) - CERTAINTIES.indexOf(other.certainty),
  );
  // By two ways to one objective: the surer counts.
  return sorted.filter(
    ({ to: one }, place) => sorted.findIndex((other) => other.to === one) === place,
  );
}
