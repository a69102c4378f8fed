import { run } from "./run";

/**
 * Keeps a value in the workbook, saved with it and shared with its co-authors: one round trip.
 * @param value anything that JSON can hold
 * @throws {ExcelFailure}
 */
export function keepInWorkbook(key: string, value: object): Promise<void> {
  return run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
