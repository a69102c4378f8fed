import type { Ticks } from "./ticks";

/** Classes of amounts by how round they are, and how many of a thousand euros' cents fall in each. */
const CLASSES = [
  { euros: 1000, share: 1 },
  { euros: 500, share: 1 },
  { euros: 100, share: 8 },
  { euros: 10, share: 90 },
  { euros: 1, share: 900 },
  { euros: 0, share: 99_000 },
] as const;

function classOf(ticks: Ticks): number {
  const cents = Math.round(Math.abs(ticks) / 100);
  return CLASSES.findIndex(({ euros }) => euros === 0 || cents % (euros * 100) === 0);
}

/** How often amounts as round as that one stand in the plan, for as many as there are. */
export type Density = (ticks: Ticks) => number;

/** The plan's own figures give the prior: where all are multiples of 500, 478 301 is unlikely. */
export function densityOf(amounts: readonly Ticks[]): Density {
  const money = amounts.filter((amount) => amount !== 0);
  const counts = CLASSES.map(() => 0.5);
  for (const amount of money) {
    const place = classOf(amount);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return (ticks) => {
    const place = classOf(ticks);
    return (counts[place] ?? 0) / (CLASSES[place]?.share ?? 1);
  };
}
