import type { SheetData, WorkbookData } from "./data";
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

/** What the parts of an .xlsx hold. */
export interface ReadSource {
  readonly parts: Parts;
  readonly workbook: WorkbookPart;
  readonly data: WorkbookData;
  /** Some formula has no result in the file, or the file asks to be calculated when it is opened. */
  readonly needsCalculation: boolean;
}

/**
 * The parts of an .xlsx (or .xlsm), as the file holds them.
 * @throws UnreadableFile with a French sentence, for what is no such workbook
 */
export function partsOfXlsx(bytes: Uint8Array): PartMap {
  refuseOtherFormats(bytes);
  const source = readZip(bytes);
  refuseOtherArchives(source);
  return source;
}

/**
 * What these parts hold, the same each time. Formulas keep the results that the file holds:
 * nothing is calculated.
 * @throws UnreadableFile with a French sentence
 */
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
  return { parts, workbook, data, needsCalculation };
}
