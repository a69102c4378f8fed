import { hasExcelApi } from "./capabilities";
import { isLikelyOurs } from "./ownWrites";
import { run } from "./run";

/** Stops watching. */
export type Unwatch = () => Promise<void>;

/**
 * Calls back when someone changes a cell of any sheet: the officer, or a co-author. Our own
 * writes are left out, by what Excel says (ExcelApi 1.14) or by when they happen.
 * @throws {ExcelFailure} when Excel cannot watch; the pane works without.
 */
export function onCellsChanged(changed: (sheetId: string) => void): Promise<Unwatch> {
  const knowsTrigger = hasExcelApi("1.14");
  return run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      const isOurs = knowsTrigger
        ? event.triggerSource === Excel.EventTriggerSource.thisLocalAddin
        : event.source === Excel.EventSource.local && isLikelyOurs();
      if (!isOurs) {
        changed(event.worksheetId);
      }
      return Promise.resolve();
    });
    await context.sync();
    return () => unwatch(handler);
  });
}

/** Takes an event handler away, in the context that it was made in as Excel demands. */
export async function unwatch<T>(handler: OfficeHandler<T>): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

interface OfficeHandler<T> {
  remove(): void;
  readonly context: { sync(passThrough?: T): Promise<unknown> };
}
