import { run } from "./run";

/**
 * Changes a value kept in the workbook, saved with it and shared with its co-authors: two round
 * trips, since somebody else may have changed it since it was read.
 * @param change from what stands there (undefined: nothing) to what is to: anything that JSON can hold
 * @throws {ExcelFailure}
 */
export function keepInWorkbook(key: string, change: (stored: unknown) => object): Promise<void> {
  return run(async (context) => {
    const { settings } = context.workbook;
    // By its key: the others can be large.
    const setting = settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    settings.add(key, change(setting.isNullObject ? undefined : setting.value));
    await context.sync();
  });
}

/**
 * What the workbook keeps under some keys, absent where it keeps nothing: one round trip.
 * @throws {ExcelFailure}
 */
export function keptInWorkbook(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  return run(async (context) => {
    const settings = keys.map((key) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load("value");
      return { key, setting };
    });
    await context.sync();
    return new Map(
      settings.flatMap(({ key, setting }): [string, unknown][] =>
        setting.isNullObject ? [] : [[key, setting.value]],
      ),
    );
  });
}
