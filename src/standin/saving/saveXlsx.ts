import type { SheetData, WorkbookData } from "../../files/workbook/data";
import { withFilePrefixes } from "../../files/xml/filePrefixes";
import type { ReadSource } from "../../files/workbook/readXlsx";
import { findSettingsPart } from "../../files/workbook/settingsPart";
import { readTables } from "../../files/workbook/tables";
import type { PartMap } from "../../files/workbook/parts";
import { writeZip } from "../../files/zip/zip";
import { withoutLastSheet } from "./addedSheet";
import { dialectOf } from "./dialect";
import { isDifferent } from "./framePatch";
import { openSource, type OpenedWorkbook } from "./openXlsx";
import { PackageEditor } from "./packageEditor";
import { saveSettings } from "./settingsPatch";
import { planSheet, type SheetPatch } from "./sheetPatch";
import { StylesPart } from "./stylesPart";
import { patchTable } from "./tablePatch";
import { UnsavableChange } from "./unsavableChange";
import { patchWorkbook } from "./workbookPatch";

/**
 * The .xlsx with the changes made to `data`. Parts without changes are given back byte for byte,
 * in the others only what changed is rewritten; the same data gives the same bytes.
 * @throws UnsavableChange for a change that cannot be written (a sheet added or renamed, or removed
 *   otherwise than a plain one from the end)
 */
export function saveXlsx(opened: OpenedWorkbook): Uint8Array {
  const { data } = opened;
  const { source, original } = fileUnder(opened);
  assertSameSheets(original.data, data);
  const { workbook, parts } = original;
  const text = parts.text(workbook.name) ?? "";
  const editor = new PackageEditor(source, parts, dialectOf(text));
  const styles = new StylesPart(editor, original, data);
  const patches = patchSheets(editor, original, data, styles);
  const isCalculated = patches.every(({ changesCells }) => !changesCells);
  // Excel knows what could not be recalculated here.
  const asks = !isCalculated && data.sheets.some(awaitsExcel);
  editor.write(workbook.name, patchWorkbook(text, workbook, original.data, data, asks));
  if (patches.some((patch) => patch.changesFormulas)) dropCalculationChain(editor, original);
  if (isDifferent([...original.data.settings], [...data.settings])) {
    saveSettings(editor, workbook, findSettingsPart(parts, workbook.relations), data.settings);
  }
  styles.save();
  return writeZip(editor.result);
}

/** The file to save upon: a plain sheet that was taken from the end is taken from the file first. */
function fileUnder({ data, source }: OpenedWorkbook): { source: PartMap; original: ReadSource } {
  const original = openSource(source);
  const last = original.data.sheets.at(-1);
  const isLost = last !== undefined && data.sheets.length === original.data.sheets.length - 1;
  const less = isLost ? withoutLastSheet(source, last.name) : null;
  return less ? { source: less, original: openSource(less) } : { source, original };
}

function patchSheets(
  editor: PackageEditor,
  original: ReadSource,
  after: WorkbookData,
  styles: StylesPart,
): SheetPatch[] {
  const { workbook, parts, data: before } = original;
  const movesFront = before.activeSheet !== after.activeSheet;
  const filed = (formula: string): string =>
    withFilePrefixes(formula.replace(/^=/, ""), after.functionPrefixes);
  const plans = workbook.sheets.flatMap(({ part }, at) => {
    const [one, other] = [before.sheets[at], after.sheets[at]];
    const text = parts.text(part);
    if (one === undefined || other === undefined || text === undefined) return [];
    const isSelected = movesFront ? at === after.activeSheet : undefined;
    const plan = planSheet(text, { part, before: one, after: other, isSelected }, filed);
    return [{ part, one, other, plan }];
  });
  styles.release(plans.flatMap(({ plan }) => plan.removedStyles));
  return plans.map(({ part, one, other, plan }) => {
    const patch = plan.write({ dxf: (style) => styles.dxf(style), filed });
    editor.write(part, patch.text);
    const tables = patch.changesCells && one.tables !== undefined ? readTables(parts, part) : [];
    for (const table of tables) {
      editor.write(table.part, patchTable(parts.text(table.part) ?? "", table, one, other));
    }
    return patch;
  });
}

/** The order in which Excel last calculated; it makes a new one when there is none. */
function dropCalculationChain(editor: PackageEditor, { workbook }: ReadSource): void {
  const chain = workbook.relations.find(({ kind }) => kind === "calcChain");
  if (chain === undefined) return;
  editor.remove(chain.target);
  editor.unrelate(workbook.name, chain.id);
}

function awaitsExcel({ rows }: SheetData): boolean {
  for (const cells of rows.values()) {
    for (const cell of cells.values()) if (cell.isAwaiting === true) return true;
  }
  return false;
}

function assertSameSheets(before: WorkbookData, after: WorkbookData): void {
  const names = ({ sheets }: WorkbookData): string[] => sheets.map(({ name }) => name);
  if (!isDifferent(names(before), names(after))) return;
  throw new UnsavableChange(
    "Des feuilles ont été ajoutées, supprimées, renommées ou déplacées : faites-le dans Excel.",
  );
}
