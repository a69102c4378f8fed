import type { SheetData } from "../../files/workbook/data";
import { changesFormulas, findCellChanges } from "./cellChanges";
import { patchRules, planRules, type RuleWriting } from "./conditionalFormatPatch";
import { unshareFormulas } from "./formulaSharing";
import { isDifferent, patchDimension, patchFrame, patchSelected } from "./framePatch";
import { patchRows } from "./rowPatch";
import { readLayout } from "./sheetLayout";
import { TextPatch } from "./textPatch";

export interface SheetPatch {
  readonly text: string;
  readonly changesCells: boolean;
  /** A formula came, went or was replaced. */
  readonly changesFormulas: boolean;
}

export interface SheetVersions {
  readonly part: string;
  readonly before: SheetData;
  readonly after: SheetData;
  /** Whether the sheet is to be marked as in front; undefined to leave the mark as it is. */
  readonly isSelected: boolean | undefined;
}

/** What is to be written of a sheet. */
export interface SheetPlan {
  /** The differential styles of the rules that go away, one for each. */
  readonly removedStyles: readonly number[];
  /** The sheet's XML with what changed; the same text when nothing did. */
  readonly write: (writing: RuleWriting) => SheetPatch;
}

/** Finds what changed in a sheet. */
export function planSheet(
  text: string,
  { part, before, after, isSelected }: SheetVersions,
  filed: (formula: string) => string,
): SheetPlan {
  const changes = findCellChanges(before, after, filed);
  const changesCells = changes.size > 0;
  const isSame =
    !changesCells &&
    isSelected === undefined &&
    !isDifferent(aroundCells(before), aroundCells(after));
  if (isSame) {
    return { removedStyles: [], write: () => ({ text, changesCells, changesFormulas: false }) };
  }
  const formulas = changesFormulas(changes, before);
  const layout = readLayout(text, part);
  const rules = planRules(layout, before, after);
  const write = (writing: RuleWriting): SheetPatch => {
    const patch = new TextPatch(text);
    unshareFormulas(layout, after, changes);
    patchRows(patch, layout, before, after, changes);
    patchFrame(patch, layout, before, after);
    if (changesCells) patchDimension(patch, layout, after);
    patchRules(patch, layout, rules, writing);
    if (isSelected !== undefined) patchSelected(patch, layout, isSelected);
    return { text: patch.apply(), changesCells, changesFormulas: formulas };
  };
  return { removedStyles: rules.removedStyles, write };
}

/** The visibility stands in the workbook part. */
function aroundCells(sheet: SheetData): unknown {
  const rowProperties = [...sheet.rowProperties].sort(([one], [other]) => one - other);
  return { ...sheet, rows: null, visibility: null, rowProperties };
}
