import { KEPT_KEY } from "../checking/kept";
import type { WorkbookSnapshot } from "../reading/snapshot";
import { hasExcelApi } from "./capabilities";
import { ExcelFailure, failure } from "./failure";
import { run } from "./run";
import { MARKING_KEY, MARKS_KEY, queueSettings, type Settings } from "./settings";
import { queueSheet, type QueuedSheet } from "./sheetQueue";
import { toSnapshot } from "./toSnapshot";

/** The workbook as it stood, and what the add-in keeps in it. */
export interface WorkbookReading extends WorkbookSnapshot {
  readonly settings: Settings;
  /** The file's name, with its ending once it was saved. */
  readonly name: string;
  /** Worksheet id -> name, to understand Excel's events. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/**
 * Reads all that a check needs, in two round trips whatever the workbook's size: one for the
 * list of sheets, one for the cells of all of them.
 * @throws {ExcelFailure} when Excel does not answer, or the active sheet is too large to be read.
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
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    context.workbook.load("name");
    const settings = queueSettings(context.workbook, [KEPT_KEY, MARKS_KEY, MARKING_KEY]);
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();

    const queued = worksheets.items.map((sheet) => queueSheet(sheet, withMerges));
    await context.sync();

    return {
      sheets: queued.filter((sheet) => isReadable(sheet, active.name)).map(toSnapshot),
      activeSheet: active.name,
      name: context.workbook.name,
      settings: settings(),
      sheetNames: new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name])),
    };
  });
}

/** Beyond five million cells Excel gives no values: no plan is that large, but the officer may be looking at it. */
function isReadable(queued: QueuedSheet, activeSheet: string): boolean {
  const values: unknown = queued.used.values;
  if (Array.isArray(values)) {
    return true;
  }
  if (queued.sheet.name === activeSheet) {
    throw failure("too-large", "No values for the used range of the active sheet.");
  }
  return false;
}
