import type { SheetData, WorkbookData } from "./data";
import { refuseTooWide } from "./extent";
import { refuseOtherArchives, refuseOtherFormats } from "../zip/otherFormats";
import { Parts, type PartMap } from "./parts";
import { findSettingsPart, readSettings } from "./settingsPart";
import { readSharedStrings } from "./sharedStrings";
import { readStyles } from "./styles";
import { readTables } from "./tables";
import type { FunctionPrefixes } from "../xml/filePrefixes";
import type { XmlElement } from "../xml/xml";
import { readWorkbookPart, type WorkbookPart } from "./workbookPart";
import { readWorksheet } from "./worksheet";
import { readZip } from "../zip/zip";

/** What the parts of an .xlsx hold. */
export interface ReadSource {
  readonly parts: Parts;
  readonly workbook: WorkbookPart;
  readonly data: WorkbookData;
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
 * nothing is calculated. Those without a result, or all when the file asks to be calculated, await one.
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
  const prefixes: FunctionPrefixes = new Map();
  const sheets = workbook.sheets.map((entry): SheetData => {
    const sheet = readWorksheet(parts, entry, {
      strings,
      styleCount: styles.cells.length,
      date1904: workbook.date1904,
      differential: styles.differential,
      prefixes,
    });
    const tables = readTables(parts, entry.part).map(({ table }) => table);
    return tables.length === 0 ? sheet : { ...sheet, tables };
  });
  refuseTooWide(sheets);
  const data: WorkbookData = {
    sheets,
    activeSheet: workbook.activeSheet,
    styles: styles.cells,
    settings: readSettings(parts, findSettingsPart(parts, workbook.relations)),
    names: workbook.names,
    functionPrefixes: prefixes,
    date1904: workbook.date1904,
  };
  if (workbook.fullCalcOnLoad) awaitAll(sheets);
  return { parts, workbook, data };
}

/** The file says that its results are not to be relied on: Excel calculates them on opening. */
function awaitAll(sheets: readonly SheetData[]): void {
  for (const { rows } of sheets) {
    for (const cells of rows.values()) {
      for (const cell of cells.values()) if (cell.formula !== undefined) cell.isAwaiting = true;
    }
  }
}
