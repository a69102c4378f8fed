import { hasExcelApi } from "./capabilities";
import { isLikelyOurs } from "./ownWrites";
import { run } from "./run";

/** Stops watching. */
export type Unwatch = () => Promise<void>;

/**
 * Calls back when someone changes a cell of any sheet: the officer, or a co-author. The
 * writes of this runtime are left out, by when they happen and by what Excel says (ExcelApi 1.14).
 * @throws {ExcelFailure} when Excel cannot watch; the pane works without.
 */
export function onCellsChanged(changed: (sheetId: string) => void): Promise<Unwatch> {
  const knowsTrigger = hasExcelApi("1.14");
  return run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      const isOfAddIn = knowsTrigger
        ? event.triggerSource === Excel.EventTriggerSource.thisLocalAddin
        : event.source === Excel.EventSource.local;
      // The ribbon's commands are the same add-in in a runtime of their own: theirs are told.
      const isOurs = isOfAddIn && isLikelyOurs();
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
