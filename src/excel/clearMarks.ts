import { ExcelFailure } from "./failure";
import { deleteRemembered, oursAmong, queueFormats, remember } from "./ourMarks";
import { run } from "./run";
import { rememberedMarks, settingsMap } from "./settings";
import type { MarkOutcome } from "./marks";

/**
 * Removes all our marks and nothing else, those of a file opened again included (known by their
 * formula). Marks on a protected sheet stay, and the sheet is told.
 * @throws {ExcelFailure}
 */
export async function clearMarks(): Promise<MarkOutcome> {
  try {
    return await clear(true);
  } catch (error) {
    // Other people's rules can make Excel fail at listing: then by remembered ids alone.
    if (error instanceof ExcelFailure && error.kind === "refused") {
      return clear(false);
    }
    throw error;
  }
}

function clear(list: boolean): Promise<MarkOutcome> {
  return run(async (context) => {
    const { worksheets, settings } = context.workbook;
    settings.load("items/key,items/value");
    worksheets.load("items/id,items/name,items/protection/protected");
    await context.sync();

    const listed = list ? worksheets.items.map((sheet) => queueFormats(sheet, sheet.name)) : [];
    if (list) {
      await context.sync();
    }

    const known = settingsMap(settings);
    const remembered = rememberedMarks(known);
    const locked = worksheets.items.filter((sheet) => sheet.protection.protected);
    const isLocked = (name: string) => locked.some((sheet) => sheet.name === name);
    const ours = listed.map((queued) => ({ sheet: queued.sheet, formats: oursAmong(queued) }));
    for (const { sheet, formats } of ours) {
      if (!isLocked(sheet)) {
        formats.forEach((format) => {
          format.delete();
        });
      }
    }
    if (!list) {
      for (const sheet of worksheets.items.filter(({ name }) => !isLocked(name))) {
        remembered
          .filter((mark) => mark.sheet === sheet.id)
          .forEach((mark) => {
            deleteRemembered(sheet, mark);
          });
      }
    }
    const kept = remembered.filter((mark) => locked.some((sheet) => sheet.id === mark.sheet));
    remember(context.workbook, known, kept);
    await context.sync();
    return {
      protectedSheets: locked
        .filter(
          ({ id, name }) =>
            kept.some((mark) => mark.sheet === id) ||
            ours.some(({ sheet, formats }) => sheet === name && formats.length > 0),
        )
        .map(({ name }) => name),
    };
  });
}
