import type { SheetData, WorkbookData } from "./data";
import { recalculate } from "../../standin/formulas";
import { refuseTooWide } from "./extent";
import { refuseOtherArchives, refuseOtherFormats } from "../zip/otherFormats";
import { Parts, type PartMap } from "./parts";
import { findSettingsPart, readSettings } from "./settingsPart";
import { readSharedStrings } from "./sharedStrings";
import { readStyles } from "./styles";
import type { XmlElement } from "../xml/xml";
import { readWorkbookPart, type WorkbookPart } from "./workbookPart";
import { readWorksheet } from "./worksheet";
import { readZip } from "../zip/zip";

/** A workbook in memory, and the file that it came from, which `saveXlsx` needs. */
export interface OpenedWorkbook {
  /** To be changed in place. */
  readonly data: WorkbookData;
  /** The original parts; opaque. */
  readonly source: PartMap;
}

/**
 * Opens an .xlsx (or .xlsm). Formulas keep the results that the file holds; they are calculated
 * when some have none, or when the file asks for it, as Excel does.
 * @throws UnreadableFile with a French sentence for the user
 */
export function openXlsx(bytes: Uint8Array): OpenedWorkbook {
  refuseOtherFormats(bytes);
  const source = readZip(bytes);
  refuseOtherArchives(source);
  return { data: readSource(source).data, source };
}

export interface ReadSource {
  readonly parts: Parts;
  readonly workbook: WorkbookPart;
  readonly data: WorkbookData;
}

/** The data that these parts hold: the same each time, so that a save can tell what was changed. */
export function readSource(source: PartMap): ReadSource {
  const parts = new Parts(source);
  const workbook = readWorkbookPart(parts);
  const related = (kind: string): string | undefined =>
    workbook.relations.find((relation) => relation.kind === kind)?.target;
  const tree = (part: string | undefined): XmlElement | undefined =>
    part === undefined ? undefined : parts.tree(part);
  const styles = readStyles(tree(related("styles")), tree(related("theme")));
  const strings = readSharedStrings(parts, related("sharedStrings"));
  let needsCalculation = workbook.fullCalcOnLoad;
  const sheets = workbook.sheets.map((entry): SheetData => {
    const { sheet, lacksResults } = readWorksheet(parts, entry, {
      part: entry.part,
      strings,
      styleCount: styles.cells.length,
      date1904: workbook.date1904,
      differential: styles.differential,
    });
    needsCalculation ||= lacksResults;
    return sheet;
  });
  refuseTooWide(sheets);
  const data: WorkbookData = {
    sheets,
    activeSheet: workbook.activeSheet,
    styles: styles.cells,
    settings: readSettings(parts, findSettingsPart(parts, workbook.relations)),
  };
  if (needsCalculation) recalculate(data);
  return { parts, workbook, data };
}
