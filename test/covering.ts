/**
 * Products of several axes (a fault × a scene × a round trip) are long to play whole. `npm test`
 * plays enough of each for every pair of values to be met; `npm run test:exhaustive` plays it whole.
 */
export const isExhaustive = process.env.EXHAUSTIVE === "1";

/** The whole of a product, or its covering sample. */
export function played<Case>(
  cases: readonly Case[],
  valuesOf: (one: Case) => readonly unknown[],
): readonly Case[] {
  return isExhaustive ? cases : covering(cases, valuesOf);
}

/**
 * Some of the cases, in their order, in which each value of each axis and every two values that any
 * case brings together are there: those that bring the most first, so always the same ones.
 * @param valuesOf the case's value on each axis
 */
export function covering<Case>(
  cases: readonly Case[],
  valuesOf: (one: Case) => readonly unknown[],
): readonly Case[] {
  const pairs = pairsOf(cases.map(valuesOf));
  const missing = new Set(pairs.flat());
  const taken = new Set<number>();
  for (let most = Math.max(0, ...pairs.map((own) => own.length)); most > 0; most -= 1) {
    pairs.forEach((own, index) => {
      if (own.filter((pair) => missing.has(pair)).length < most) return;
      taken.add(index);
      own.forEach((pair) => missing.delete(pair));
    });
  }
  return cases.filter((_, index) => taken.has(index));
}

/** The names of the pairs of values in each row; a value is paired with itself too. */
function pairsOf(rows: readonly (readonly unknown[])[]): string[][] {
  const numbers = new Map<unknown, number>();
  const named = (value: unknown, axis: number) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return `${String(axis)}:${String(number)}`;
  };
  return rows.map((values) => {
    const names = values.map(named);
    return names.flatMap((name, axis) => names.slice(axis).map((other) => `${name} ${other}`));
  });
}
