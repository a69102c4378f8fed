import { a1From, type CellAddress } from "../plan/address";
import { AWAITING } from "../plan/amounts";
import { french } from "../plan/typography";
import type { WorkbookSnapshot } from "../reading/snapshot";

/** The cells whose formulas Excel is still to calculate, in the order of the workbook. */
export function awaitingCells({ sheets }: WorkbookSnapshot): CellAddress[] {
  return sheets.flatMap(({ name, top, left, cells }) =>
    cells.flatMap((row, down) =>
      row.flatMap((cell, right) =>
        cell?.isAwaiting === true ? [{ sheet: name, row: top + down, column: left + right }] : [],
      ),
    ),
  );
}

/** So many are named. */
const MOST_NAMED = 10;

/**
 * « D34 attend le calcul d'Excel : … », with what to do; null when none does.
 * @param sheet whose cells are named without their sheet
 */
export function awaitingSentence(
  sheet: string | null,
  cells: readonly CellAddress[],
): string | null {
  if (cells.length === 0) return null;
  const own = cells.filter((cell) => cell.sheet === sheet);
  const others = cells.filter((cell) => cell.sheet !== sheet);
  const named = [...own, ...others].slice(0, MOST_NAMED).map((cell) => a1From(sheet, cell));
  const left = cells.length - named.length;
  const names = left === 0 ? named.join(", ") : `${named.join(", ")} et ${String(left)} autres`;
  const verb = cells.length === 1 ? AWAITING : AWAITING.replace("attend", "attendent");
  return french(
    `${names} ${verb} : ouvrez le classeur dans Excel, enregistrez-le, puis vérifiez-le de nouveau.`,
  );
}
