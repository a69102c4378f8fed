/** Something to calculate, and what it is calculated from. */
export interface Step<T> {
  readonly item: T;
  /** Those of the others that the item needs; read once, as far as needed. */
  readonly needs: Iterator<Step<T>>;
  /** Rank of discovery, 0 before; kept here so that no map is needed. */
  rank: number;
  /** Lowest rank reached from here. */
  low: number;
  isDone: boolean;
}

/**
 * Visits the steps so that each comes after all that it needs; steps that need each other in a
 * circle are visited together. Tarjan's algorithm, without recursion: chains can be long.
 */
export function visitInOrder<T>(
  steps: Iterable<Step<T>>,
  visit: (item: T) => void,
  visitCircle: (items: readonly T[]) => void,
): void {
  let ranks = 0;
  const found: Step<T>[] = [];
  const path: Step<T>[] = [];
  const selfNeeding = new Set<Step<T>>();

  const enter = (step: Step<T>): void => {
    ranks += 1;
    step.rank = ranks;
    step.low = ranks;
    found.push(step);
    path.push(step);
  };

  const leave = (step: Step<T>): void => {
    path.pop();
    const above = path.at(-1);
    if (above !== undefined) above.low = Math.min(above.low, step.low);
    if (step.low !== step.rank) return;
    const circle = found.splice(found.lastIndexOf(step));
    for (const member of circle) member.isDone = true;
    if (circle.length > 1 || selfNeeding.has(step)) visitCircle(circle.map(({ item }) => item));
    else visit(step.item);
  };

  for (const start of steps) {
    if (start.rank === 0) enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.needs.next();
      if (next.done === true) {
        leave(step);
      } else if (next.value.rank === 0) {
        enter(next.value);
      } else if (!next.value.isDone) {
        if (next.value === step) selfNeeding.add(step);
        step.low = Math.min(step.low, next.value.rank);
      }
    }
  }
}
