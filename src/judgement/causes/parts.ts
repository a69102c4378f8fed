import type { Candidates } from "./candidates";
import type { Residual } from "./model";

/** Splits what is wrong into parts that no single slip could join. */
export function partsOf(candidates: Candidates, residual: Residual): Residual[] {
  const parent = new Map([...residual.keys()].map((id) => [id, id]));
  const root = (id: number): number => {
    const above = parent.get(id) ?? id;
    return above === id ? id : root(above);
  };
  const join = (ids: Iterable<number>) => {
    const [first, ...others] = [...ids].filter((id) => residual.has(id));
    if (first === undefined) return;
    for (const id of others) parent.set(root(id), root(first));
  };
  for (const [id, amount] of residual) {
    for (const slip of candidates.of(id, amount)) join(slip.effect.keys());
  }
  const parts = new Map<number, Map<number, number>>();
  for (const [id, amount] of residual) {
    const part = parts.get(root(id)) ?? new Map<number, number>();
    parts.set(root(id), part.set(id, amount));
  }
  return [...parts.values()];
}
