import type { AreaData, SheetData } from "../../files/workbook/data";
import { cellName, parseArea } from "../../files/workbook/a1";
import { child } from "../../files/xml/elements";
import type { CellChanges } from "./cellChanges";
import type { SheetLayout } from "./sheetLayout";
import { UnsavableChange } from "./unsavableChange";

/**
 * Gives their own formula to the cells that share one whose first cell changes, which alone holds
 * the text: they would be left without.
 */
export function unshareFormulas(layout: SheetLayout, after: SheetData, changes: CellChanges): void {
  const orphans = new Set<string>();
  const followers: { row: number; column: number; group: string }[] = [];
  for (const { index: row, cells } of layout.rows) {
    for (const [column, element] of cells) {
      const formula = child(element, "f");
      if (formula?.attributes.t === "array") {
        assertArrayIsWhole(parseArea(formula.attributes.ref ?? ""), changes);
      }
      if (formula?.attributes.t !== "shared") continue;
      const group = formula.attributes.si ?? "";
      if (formula.text === "") followers.push({ row, column, group });
      else if (losesFormula(changes, row, column)) orphans.add(group);
    }
  }
  for (const { row, column, group } of followers) {
    const cell = after.rows.get(row)?.get(column);
    if (!orphans.has(group) || cell === undefined) continue;
    const ofRow = changes.get(row) ?? new Map<number, null>();
    const known = ofRow.get(column);
    const changesStyle = known?.changesStyle ?? false;
    ofRow.set(column, {
      row,
      column,
      cell,
      keepsFormula: false,
      keepsContent: false,
      changesStyle,
    });
    changes.set(row, ofRow);
  }
}

/** Excel itself refuses to change a part of an array formula that fills several cells. */
function assertArrayIsWhole(area: AreaData | undefined, changes: CellChanges): void {
  if (area === undefined || (area.top === area.bottom && area.left === area.right)) return;
  for (const [row, ofRow] of changes) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of ofRow.keys()) {
      if (column < area.left || column > area.right || !losesFormula(changes, row, column))
        continue;
      throw new UnsavableChange(
        `La cellule ${cellName(row, column)} fait partie d’une formule matricielle : modifiez-la dans Excel.`,
      );
    }
  }
}

function losesFormula(changes: CellChanges, row: number, column: number): boolean {
  const change = changes.get(row)?.get(column);
  return change === null || (change !== undefined && !change.keepsFormula);
}
