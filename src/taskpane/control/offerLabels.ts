import type { Offer } from "../../checking/offers";
import { a1From } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import { counted, listed } from "../words/typography";

/** More are counted, not named. */
const MOST_NAMED = 3;

/** « Corriger H19 », « Mettre à jour I19, D35 et D36 ». */
export function offerLabel(sheet: string | null, { kind, writes }: Offer): string {
  const verb = kind === "other-way" ? "Mettre à jour" : "Corriger";
  return `${verb} ${cellsLabel(sheet, writes, kind === "own" ? 1 : MOST_NAMED)}`;
}

function cellsLabel(sheet: string | null, writes: readonly CellWrite[], most: number): string {
  const names = writes.map(({ at }) => a1From(sheet, at));
  return names.length <= most ? listed(names) : counted(names.length, "cellule");
}
