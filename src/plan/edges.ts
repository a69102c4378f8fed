import type { PlanColumn } from "./plan";

/** The first and the last column of a table. */
export function edgesOf(columns: readonly Pick<PlanColumn, "column">[]): {
  readonly left: number;
  readonly right: number;
} {
  const places = columns.map(({ column }) => column);
  return { left: Math.min(...places), right: Math.max(...places) };
}
