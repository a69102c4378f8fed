import type { SheetData } from "../../files/workbook/data";
import { changesFormulas, findCellChanges } from "./cellChanges";
import { patchConditionalFormats, type RuleWriting } from "./conditionalFormatPatch";
import { unshareFormulas } from "./formulaSharing";
import { isDifferent, patchDimension, patchFrame, patchSelected } from "./framePatch";
import { patchRows } from "./rowPatch";
import { readLayout } from "./sheetLayout";
import { TextPatch } from "./textPatch";

export interface SheetPatch {
  readonly text: string;
  /** The differential styles of the rules that went away. */
  readonly removedStyles: readonly number[];
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

/** The sheet's XML with what changed; the same text when nothing did. */
export function patchSheet(
  text: string,
  { part, before, after, isSelected }: SheetVersions,
  writing: RuleWriting,
): SheetPatch {
  const changes = findCellChanges(before, after, writing.filed);
  const changesCells = changes.size > 0;
  const isSame =
    !changesCells &&
    isSelected === undefined &&
    !isDifferent(aroundCells(before), aroundCells(after));
  if (isSame) return { text, removedStyles: [], changesCells, changesFormulas: false };
  const formulas = changesFormulas(changes, before);
  const layout = readLayout(text, part);
  const patch = new TextPatch(text);
  unshareFormulas(layout, after, changes);
  patchRows(patch, layout, before, after, changes);
  patchFrame(patch, layout, before, after);
  if (changesCells) patchDimension(patch, layout, after);
  const removedStyles = patchConditionalFormats(patch, layout, { before, after }, writing);
  if (isSelected !== undefined) patchSelected(patch, layout, isSelected);
  return { text: patch.apply(), removedStyles, changesCells, changesFormulas: formulas };
}

/** The visibility stands in the workbook part. */
function aroundCells(sheet: SheetData): unknown {
  const rowProperties = [...sheet.rowProperties].sort(([one], [other]) => one - other);
  return { ...sheet, rows: null, visibility: null, rowProperties };
}
