import { agreesWith } from "../../plan/papers/rounded";
import { numberKey, type Fiche } from "../../plan/papers/fiche";
import { PAYERS, amountOf } from "../../plan/papers/statement";

/** Two fiches of one number that do not say the same. */
export interface Duplicate {
  readonly first: Fiche;
  readonly second: Fiche;
}

/** The fiches each once: a second copy that says the same is left out, one that doesn't is told. */
export function withoutCopies(fiches: readonly Fiche[]): {
  readonly fiches: readonly Fiche[];
  readonly duplicates: readonly Duplicate[];
} {
  const kept: Fiche[] = [];
  const duplicates: Duplicate[] = [];
  for (const fiche of fiches) {
    const known = kept.find((one) => keyOf(one) !== "" && keyOf(one) === keyOf(fiche));
    if (known && saysSame(known, fiche)) continue;
    if (known) duplicates.push({ first: known, second: fiche });
    kept.push(fiche);
  }
  return { fiches: kept, duplicates };
}

function keyOf({ numbers }: Fiche): string {
  return numbers.map(numberKey).join(" ");
}

/** The same amounts, payer by payer. */
function saysSame(one: Fiche, other: Fiche): boolean {
  if (one.budgets.length !== other.budgets.length) return false;
  return one.budgets.every((budget, i) =>
    PAYERS.every((payer) => {
      const mine = amountOf(budget[payer]);
      const theirs = amountOf(other.budgets[i]?.[payer] ?? null);
      if (mine === null || theirs === null) return mine === theirs;
      return agreesWith(mine.amount, theirs) && agreesWith(theirs.amount, mine);
    }),
  );
}
