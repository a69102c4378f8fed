import { a1, type CellAddress } from "../plan/address";
import { oneOf } from "../plan/lists";
import type { Plan } from "../plan/plan";

/** A cell as a sentence names it: « I19 », « D5 de la feuille « Récapitulatif » ». */
export function cellName({ sheet }: Pick<Plan, "sheet">, at: CellAddress): string {
  return at.sheet === sheet ? a1(at) : `${a1(at)} de la feuille « ${at.sheet} »`;
}

/** More than these are not read one by one. */
const MOST = 4;

/** « G19, H19 ou le total I19 »; where the cells are many, « le total I19, ou celui de ses montants qui est faux ». */
export function eitherOf(
  plan: Pick<Plan, "sheet">,
  cells: readonly CellAddress[],
  total: string,
): string {
  return cells.length > 0 && cells.length <= MOST
    ? oneOf([...cells.map((at) => cellName(plan, at)), total])
    : `${total}, ou celui de ses montants qui est faux`;
}
