import type { WorkbookSnapshot } from "../reading/snapshot";
import { hasExcelApi } from "./capabilities";
import { ExcelFailure } from "./failure";
import { listSheets } from "./listSheets";
import { readSheets } from "./readSheets";
import { run } from "./run";
import type { Settings } from "./settings";

/** The workbook as it stood, and what the add-in keeps in it. */
export interface WorkbookReading extends WorkbookSnapshot {
  readonly settings: Settings;
  /** The file's name, with its ending once it was saved. */
  readonly name: string;
  /** Worksheet id -> name, to understand Excel's events. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/**
 * Reads all that a check needs, in two round trips: one for the list of sheets and their sizes,
 * one for the cells of all of them; in a third, seldom in more, where one answer cannot hold them.
 * @throws {ExcelFailure} when Excel does not answer. What is too large to be read is left out.
 */
export async function readWorkbook(): Promise<WorkbookReading> {
  if (!hasExcelApi("1.13")) {
    return readOnce(false);
  }
  try {
    return await readOnce(true);
  } catch (error) {
    // Excel fails to list more than 512 merged areas: the plan reads without them too.
    if (error instanceof ExcelFailure && error.kind === "refused") {
      return readOnce(false);
    }
    throw error;
  }
}

function readOnce(withMerges: boolean): Promise<WorkbookReading> {
  return run(async (context) => {
    const { sheets, active, name, settings, extents } = await listSheets(context);
    const reading = { context, active: active.id, withMerges };
    return {
      ...(await readSheets(reading, sheets, extents)),
      activeSheet: active.name,
      name,
      settings,
      sheetNames: new Map(sheets.map((sheet) => [sheet.id, sheet.name])),
    };
  });
}
