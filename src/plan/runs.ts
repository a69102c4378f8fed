import type { PlanLine } from "./plan";

/** Parts items into runs, in their order: an item joins the run before it where it goes on with it. */
export function runsOf<Item>(
  items: readonly Item[],
  goesOn: (item: Item, run: readonly [Item, ...Item[]]) => boolean,
): [Item, ...Item[]][] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && goesOn(item, run)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** The line goes on with the objective of one above: it opens none, and no heading stands between them. */
export function goesOnWith(line: PlanLine, above: PlanLine): boolean {
  return line.opens.length === 0 && line.engagement === above.engagement;
}
