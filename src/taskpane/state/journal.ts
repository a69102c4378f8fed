import { sameCell, type CellAddress } from "../../plan/address";
import { movedTo } from "../../plan/identity";
import type { Plan } from "../../plan/plan";
import type { Stroke } from "./paneState";

/** Whether a cell of a stroke was put back. */
export function isUndone({ undone }: Pick<Stroke, "undone">, at: CellAddress): boolean {
  return undone.some((one) => sameCell(one, at));
}

/** The cells of a stroke that were not put back; `only`: that one, if it was not. */
export function cellsLeft(stroke: Stroke, only?: CellAddress): readonly CellAddress[] {
  return stroke.writes
    .map(({ at }) => at)
    .filter((at) => !isUndone(stroke, at) && (only === undefined || sameCell(at, only)));
}

/** Where the cells of a stroke stand now, by what they are in the plan; where nothing tells, as they were. */
export function placesSince({ plan }: Stroke, now: Plan | null): (at: CellAddress) => CellAddress {
  return (at) => (plan && now ? (movedTo(plan, now, at) ?? at) : at);
}

export const STROKE_TITLES: Readonly<Record<Stroke["kind"], string>> = {
  filling: "Tableau vert rempli",
  fixing: "Correction",
};
