import { a1 } from "../plan/address";
import type { Landmark } from "../plan/landmarks";
import { holds, type RawCell } from "./cellContent";
import { ExcelFailure } from "./failure";
import type { Wanted } from "./wanted";

/** The same failure, that says that nothing was written. */
export function unwritten({ kind, message, details }: ExcelFailure): ExcelFailure {
  return new ExcelFailure(kind, `${message} Rien n'a été écrit.`, details);
}

/** Nobody knows whether it was done: Excel may still do it when it wakes up. */
export function unanswered({ details }: ExcelFailure): ExcelFailure {
  return new ExcelFailure(
    "silent",
    "Excel n'a pas répondu : les cellules annoncées ont pu être écrites. Vérifiez avant de recommencer.",
    details,
  );
}

/** The cells may be written in part: nobody could look. */
export function unsure({ kind, details }: ExcelFailure, cells: readonly Wanted[]): ExcelFailure {
  return new ExcelFailure(
    kind,
    `Excel s'est arrêté pendant l'écriture : une partie des cellules ${namesOf(cells)} a pu être écrite. Vérifiez-les.`,
    details,
  );
}

/** Rows or columns came, went or moved: the cells are not where they were read. */
export function moved(details: string): ExcelFailure {
  return new ExcelFailure(
    "stale",
    "La feuille a changé depuis la vérification : rien n'a été écrit. Vérifiez à nouveau.",
    details,
  );
}

/** Rows moved since: a formula put back would speak of other cells. */
export function formulaMoved(): ExcelFailure {
  return new ExcelFailure(
    "stale",
    "Des lignes ont bougé depuis cette écriture : une formule remise telle quelle viserait d'autres cellules. Rien n'a été écrit ; corrigez-la à la main.",
    "A formula among cells that moved.",
  );
}

/** @throws {ExcelFailure} when a landmark is no longer in its place */
export function refuseIfMoved(landmarks: readonly Landmark[], found: readonly RawCell[]): void {
  const gone = landmarks.filter(({ content }, i) => {
    const cell = found[i];
    return cell === undefined || !holds(cell, content);
  });
  if (gone.length > 0) {
    throw moved(`Not in their place: ${namesOf(gone)}.`);
  }
}

/** @throws {ExcelFailure} when a cell no longer holds what was announced */
export function refuseIfChanged(cells: readonly Wanted[], found: readonly RawCell[]): void {
  const changed = cells.filter(({ expected }, i) => {
    const cell = found[i];
    return cell === undefined || !holds(cell, expected);
  });
  if (changed.length > 0) {
    const what =
      changed.length === 1
        ? `La cellule ${namesOf(changed)} a changé`
        : `Les cellules ${namesOf(changed)} ont changé`;
    throw new ExcelFailure(
      "stale",
      `${what} depuis la vérification : rien n'a été écrit. Vérifiez à nouveau.`,
      JSON.stringify(found),
    );
  }
}

function namesOf(cells: readonly { readonly at: Landmark["at"] }[]): string {
  return cells.map(({ at }) => a1(at)).join(", ");
}
