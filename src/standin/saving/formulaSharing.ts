import type { AreaData, SheetData } from "../../files/workbook/data";
import { cellName, parseArea } from "../../files/workbook/a1";
import { child } from "../../files/xml/elements";
import { shiftable, shifted, type ShiftableFormula } from "../../files/workbook/sharedFormula";
import { decodeXstring } from "../../files/xml/xmlText";
import type { CellChanges } from "./cellChanges";
import type { CellChange } from "./cellMarkup";
import type { SheetLayout } from "./sheetLayout";
import { UnsavableChange } from "./unsavableChange";

/** The first cell of a group, whose text all share. */
interface Leader {
  readonly row: number;
  readonly column: number;
  /** As the file writes it, prefixes included. */
  readonly formula: ShiftableFormula;
}

/**
 * Gives their own formula to the cells that share one whose first cell changes, which alone holds
 * the text: they would be left without.
 */
export function unshareFormulas(layout: SheetLayout, after: SheetData, changes: CellChanges): void {
  const orphaned = new Map<string, Leader>();
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
      else if (losesFormula(changes, row, column)) {
        const text = decodeXstring(formula.text);
        orphaned.set(group, { row, column, formula: shiftable(text) });
      }
    }
  }
  for (const { row, column, group } of followers) {
    const cell = after.rows.get(row)?.get(column);
    const leader = orphaned.get(group);
    const ofRow = changes.get(row) ?? new Map<number, CellChange | null>();
    const known = ofRow.get(column);
    // One that changes its own formula has its own already.
    if (leader === undefined || cell === undefined || known?.keepsFormula === false) continue;
    ofRow.set(column, {
      row,
      column,
      cell,
      keepsFormula: false,
      keepsContent: false,
      changesStyle: known?.changesStyle ?? false,
      filedFormula: shifted(leader.formula, row - leader.row, column - leader.column),
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
