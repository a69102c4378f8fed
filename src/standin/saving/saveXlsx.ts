import type { WorkbookData } from "../../files/workbook/data";
import type { ReadSource } from "../../files/workbook/readXlsx";
import { openSource, type OpenedWorkbook } from "./openXlsx";
import { saveSettings } from "./settingsPatch";
import { PackageEditor } from "./packageEditor";
import { patchSheet } from "./sheetPatch";
import { differentialMarkup } from "./styleMarkup";
import { appendStyles } from "./stylesPatch";
import { BLANK_STYLES, StyleSheetEditor } from "./styleSheetEditor";
import { UnsavableChange } from "./unsavableChange";
import { isDifferent } from "./framePatch";
import { patchWorkbook } from "./workbookPatch";
import { findSettingsPart } from "../../files/workbook/settingsPart";
import { writeZip } from "../../files/zip/zip";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * The .xlsx with the changes made to `data`. Parts without changes are given back byte for byte,
 * in the others only what changed is rewritten; the same data gives the same bytes.
 * @throws UnsavableChange for a change that cannot be written (a sheet added, renamed or removed)
 */
export function saveXlsx({ data, source }: OpenedWorkbook): Uint8Array {
  const original = openSource(source);
  assertSameSheets(original.data, data);
  const editor = new PackageEditor(source, original.parts);
  const styles = new StyleSheetEditor(stylesText(original) ?? BLANK_STYLES);
  const { workbook, parts } = original;
  const movesFront = original.data.activeSheet !== data.activeSheet;
  const patches = workbook.sheets.flatMap(({ part }, at) => {
    const before = original.data.sheets[at];
    const after = data.sheets[at];
    const text = parts.text(part);
    if (before === undefined || after === undefined || text === undefined) return [];
    const isSelected = movesFront ? at === data.activeSheet : undefined;
    const patch = patchSheet(text, { part, before, after, isSelected }, (style) =>
      styles.indexOf("dxfs", differentialMarkup(styles.prefix, style)),
    );
    editor.write(part, patch.text);
    return [patch];
  });
  appendStyles(styles, original.data, data);
  saveStyles(editor, original, styles);
  const text = parts.text(workbook.name) ?? "";
  // Excel knows what we could not recalculate.
  const asks =
    patches.some(({ changesCells }) => changesCells) && data.sheets.some(hasStaleFormula);
  editor.write(workbook.name, patchWorkbook(text, workbook, original.data, data, asks));
  if (patches.some((patch) => patch.changesFormulas)) dropCalculationChain(editor, original);
  if (isDifferent([...original.data.settings], [...data.settings])) {
    saveSettings(editor, workbook, findSettingsPart(parts, workbook.relations), data.settings);
  }
  return writeZip(editor.result);
}

function stylesText({ parts, workbook }: ReadSource): string | undefined {
  const part = workbook.relations.find(({ kind }) => kind === "styles")?.target;
  return part === undefined ? undefined : parts.text(part);
}

function saveStyles(
  editor: PackageEditor,
  { parts, workbook }: ReadSource,
  styles: StyleSheetEditor,
): void {
  const part = workbook.relations.find(({ kind }) => kind === "styles")?.target;
  const text = styles.result;
  if (part !== undefined && parts.text(part) !== undefined) editor.write(part, text);
  else if (text !== BLANK_STYLES) {
    editor.add("xl/styles.xml", text, STYLES_TYPE);
    editor.relate(workbook.name, "styles", "/xl/styles.xml");
  }
}

/** The order in which Excel last calculated; it makes a new one when there is none. */
function dropCalculationChain(editor: PackageEditor, { workbook }: ReadSource): void {
  const chain = workbook.relations.find(({ kind }) => kind === "calcChain");
  if (chain === undefined) return;
  editor.remove(chain.target);
  editor.unrelate(workbook.name, chain.id);
}

function hasStaleFormula({ rows }: WorkbookData["sheets"][number]): boolean {
  for (const cells of rows.values()) {
    for (const cell of cells.values()) if (cell.isStale === true) return true;
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
