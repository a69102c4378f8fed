import { run } from "./run";
import { queueSettings, type Settings } from "./settings";

/**
 * Changes a value kept in the workbook, saved with it and shared with its co-authors: two round
 * trips, since somebody else may have changed it since it was read.
 * @param change from what stands there (undefined: nothing) to what is to: anything that JSON can hold
 * @throws {ExcelFailure}
 */
export function keepInWorkbook(key: string, change: (stored: unknown) => object): Promise<void> {
  return run(async (context) => {
    const { settings } = context.workbook;
    const stored = queueSettings(context.workbook, [key]);
    await context.sync();
    settings.add(key, change(stored().get(key)));
    await context.sync();
  });
}

/**
 * What the workbook keeps under some keys, absent where it keeps nothing: one round trip.
 * @throws {ExcelFailure}
 */
export function keptInWorkbook(keys: readonly string[]): Promise<Settings> {
  return run(async (context) => {
    const stored = queueSettings(context.workbook, keys);
    await context.sync();
    return stored();
  });
}
