import type { RecapShape } from "../../plan/plan";
import type { RecapLines } from "./classify";

/** In what a recap differs from the template's shape. */
export function shapeOf({ sources, subtotals }: RecapLines, isAcross: boolean): RecapShape[] {
  const isSeveral = new Set(sources.map(({ source }) => source)).size < sources.length;
  return [
    ...(isAcross ? (["across"] as const) : []),
    ...(isSeveral ? (["several-lines"] as const) : []),
    ...(subtotals.length > 0 ? (["subtotals"] as const) : []),
  ];
}
