import type { WorkbookData } from "../../files/workbook/data";
import type { PartMap } from "../../files/workbook/parts";
import { partsOfXlsx, readSource, type ReadSource } from "../../files/workbook/readXlsx";
import { recalculate } from "../formulas";

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
  const source = partsOfXlsx(bytes);
  return { data: openSource(source).data, source };
}

/** These parts as they were opened: the same each time, so that a save can tell what was changed. */
export function openSource(source: PartMap): ReadSource {
  const read = readSource(source);
  if (awaitsResults(read.data)) recalculate(read.data, { areas: [] });
  return read;
}

function awaitsResults({ sheets }: WorkbookData): boolean {
  for (const { rows } of sheets) {
    for (const cells of rows.values()) {
      for (const { isAwaiting } of cells.values()) if (isAwaiting === true) return true;
    }
  }
  return false;
}
