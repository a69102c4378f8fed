import { isNone, type Ticks } from "./ticks";

/** How an amount can have been mistyped, as the officer is told; null for no way in particular. */
export type Look =
  | "transposed"
  | "digit"
  | "missing"
  | "doubled"
  | "zeros-1"
  | "zeros-2"
  | "zeros-3"
  | "sign"
  | "neighbour";

/** How likely an amount was typed for another, and the likeliest way. */
export interface Likelihood {
  readonly probability: number;
  readonly look: Look | null;
}

/** What stands around a cell. */
export interface Surroundings {
  /** The amounts above and below. */
  readonly neighbours: readonly Ticks[];
  /** How usual an amount is there, from 0 to 1: a blank is then as likely forgotten. */
  readonly isUsual: number;
}

const ANYTHING_ELSE = 2e-5;
const BLANK_FOR_AMOUNT = 0.08;

const ZEROS = [
  { times: 10, chance: 0.025, look: "zeros-1" },
  { times: 100, chance: 0.0075, look: "zeros-2" },
  { times: 1000, chance: 0.015, look: "zeros-3" },
] as const;

/** The figures as one types them: cents only where there are some. */
function figuresOf(ticks: Ticks): string {
  const cents = Math.round(Math.abs(ticks) / 100);
  return cents % 100 === 0 ? String(cents / 100) : String(cents);
}

/** Both with the same number of decimals. */
function typedPair(found: Ticks, expected: Ticks): [string, string] {
  const isWhole = [found, expected].every((ticks) => Math.round(ticks / 100) % 100 === 0);
  return isWhole
    ? [figuresOf(found), figuresOf(expected)]
    : [String(Math.round(found / 100)), String(Math.round(expected / 100))];
}

function isTransposed(found: string, expected: string): boolean {
  if (found.length !== expected.length) return false;
  const places = Array.from(found).flatMap((digit, i) => (digit === expected[i] ? [] : [i]));
  const [first = 0, second = 0] = places;
  return (
    places.length === 2 &&
    second === first + 1 &&
    found[first] === expected[second] &&
    found[second] === expected[first]
  );
}

/** The digits that differ, where one does. */
function digitsApart(found: string, expected: string): [number, number] | null {
  if (found.length !== expected.length) return null;
  const places = Array.from(found).flatMap((digit, i) => (digit === expected[i] ? [] : [i]));
  const [place] = places;
  return places.length === 1 && place !== undefined
    ? [Number(found[place]), Number(expected[place])]
    : null;
}

/** The longer has one digit more than the shorter, somewhere. */
function lacksOne(shorter: string, longer: string): number[] {
  if (shorter.length + 1 !== longer.length) return [];
  return Array.from(longer).flatMap((_, i) =>
    longer.slice(0, i) + longer.slice(i + 1) === shorter ? [i] : [],
  );
}

/** Neighbours on a numeric keypad: 789 over 456 over 123 over 0. */
function areNear(one: number, other: number): boolean {
  if (one === 0 || other === 0) return [1, 2].includes(one + other);
  const [column, row] = [(one - 1) % 3, Math.floor((one - 1) / 3)];
  const [otherColumn, otherRow] = [(other - 1) % 3, Math.floor((other - 1) / 3)];
  return Math.abs(column - otherColumn) + Math.abs(row - otherRow) === 1;
}

/** A round difference: one digit and zeros, from ten on. */
function isRound(ticks: Ticks): boolean {
  const cents = Math.round(Math.abs(ticks) / 100);
  return cents % 100 === 0 && /^[1-9]0+$/.test(String(cents / 100));
}

/** The probability of having typed `found` where `expected` was meant, by the slips of the hand. */
export function likelihoodOf(
  found: Ticks,
  expected: Ticks,
  { neighbours, isUsual }: Surroundings,
): Likelihood {
  const ways: [number, Look | null][] = [[ANYTHING_ELSE, null]];
  if (isNone(found)) {
    ways.push([BLANK_FOR_AMOUNT * isUsual, null]);
  } else if (!isNone(expected)) {
    ways.push(...slipsOfTheHand(found, expected));
    if (neighbours.some((amount) => isNone(amount - found))) ways.push([0.02, "neighbour"]);
  }
  const sum = ways.reduce((total, [probability]) => total + probability, 0);
  const named = ways.filter(([, look]) => look !== null).sort(([one], [other]) => other - one);
  return { probability: sum, look: named[0]?.[1] ?? null };
}

function slipsOfTheHand(found: Ticks, expected: Ticks): [number, Look | null][] {
  const ways: [number, Look | null][] = [];
  const [typed, meant] = typedPair(found, expected);
  const n = meant.length;
  if (isNone(found + expected)) ways.push([0.03, "sign"]);
  if (found * expected < 0) return ways;
  for (const { times, chance, look } of ZEROS) {
    if (isNone(found * times - expected) || isNone(found - expected * times)) {
      ways.push([chance, look]);
    }
  }
  if (isTransposed(typed, meant)) ways.push([0.12 / (n - 1), "transposed"]);
  const apart = digitsApart(typed, meant);
  if (apart) {
    ways.push([0.12 / (9 * n) + (areNear(...apart) ? 0.1 / (3 * n) : 0), "digit"]);
  }
  const missing = lacksOne(typed, meant);
  if (missing.length > 0) ways.push([(0.08 * missing.length) / n, "missing"]);
  const doubled = lacksOne(meant, typed).filter(
    (i) => typed[i] === typed[i - 1] || typed[i] === typed[i + 1],
  );
  if (doubled.length > 0) ways.push([0.05 / n, "doubled"]);
  if (isRound(found - expected)) ways.push([0.1 / 60, null]);
  return ways;
}
