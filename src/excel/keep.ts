import { run } from "./run";
import { queueSettings, type Settings } from "./settings";

/**
 * Changes a value kept in the workbook, saved with it and shared with its co-authors: two round
 * trips, since somebody else may have changed it since it was read; more when one does so meanwhile.
 * @param change from what stands there (undefined: nothing) to what is to: anything that JSON can hold
 * @throws {ExcelFailure}
 */
export function keepInWorkbook(key: string, change: (stored: unknown) => object): Promise<void> {
  return run(async (context) => {
    const { settings } = context.workbook;
    // By its key: the others can be large.
    const ask = () => queueSettings(context.workbook, [key]);
    let read = ask();
    await context.sync();
    let stands = read().get(key);
    let base = stands;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const wanted = change(base);
      // Asked before it is changed, in the same batch: what stood there at that very moment.
      read = ask();
      settings.add(key, wanted);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once, but for a co-author's writing in the same instant
      await context.sync();
      const before = read().get(key);
      if (JSON.stringify(before) === JSON.stringify(stands)) {
        return;
      }
      // Somebody else's, that was overwritten: it is changed in its turn.
      base = before;
      stands = wanted;
    }
  });
}

/** However busy the co-authors. */
const MOST_TRIES = 5;

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
