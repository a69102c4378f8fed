import { run } from "./run";
import { settingsMap } from "./settings";

/**
 * Changes a value kept in the workbook, saved with it and shared with its co-authors: two round
 * trips, since somebody else may have changed it since it was read.
 * @param change from what stands there (undefined: nothing) to what is to: anything that JSON can hold
 * @throws {ExcelFailure}
 */
export function keepInWorkbook(key: string, change: (stored: unknown) => object): Promise<void> {
  return run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    settings.add(key, change(settingsMap(settings).get(key)));
    await context.sync();
  });
}
