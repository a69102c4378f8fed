import { ExcelFailure } from "./failure";
import type { MarkOutcome } from "./markOutcome";
import { canDeleteById, deleteRemembered, oursAmong, queueFormats, remember } from "./ourMarks";
import { run } from "./run";
import {
  ANNOTATION_KEY,
  MARKING_KEY,
  MARKS_KEY,
  queueSettings,
  rememberedMarks,
  type RememberedMark,
} from "./settings";

/**
 * Removes all our marks, those of a file opened again included (known by their formula), and the
 * sheet of findings that an annotated copy brought along; nothing else. Marks on a protected sheet stay, and the sheet is told.
 * @throws {ExcelFailure}
 */
export async function clearMarks(): Promise<MarkOutcome> {
  try {
    return await clear(true);
  } catch (error) {
    // Other people's rules can make Excel fail at listing: then by remembered ids alone.
    if (error instanceof ExcelFailure && error.kind === "refused" && canDeleteById()) {
      return clear(false);
    }
    throw error;
  }
}

function clear(list: boolean): Promise<MarkOutcome> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const settings = queueSettings(context.workbook, [MARKS_KEY, MARKING_KEY, ANNOTATION_KEY]);
    worksheets.load("items/id,items/name,items/protection/protected");
    await context.sync();

    const listed = list ? worksheets.items.map((sheet) => queueFormats(sheet, sheet.name)) : [];
    if (list) {
      await context.sync();
    }

    const known = settings();
    const wasCutShort = known.has(MARKING_KEY);
    const left = worksheets.items.map((sheet) => {
      const formats = listed.find((queued) => queued.sheet === sheet.name);
      const remembered = rememberedMarks(known).filter((mark) => mark.sheet === sheet.id);
      return clearSheet(sheet, formats ? oursAmong(formats, wasCutShort) : null, remembered);
    });
    remember(
      context.workbook,
      left.flatMap((sheet) => sheet.remembered),
      list,
    );
    queueRemoval(context.workbook, worksheets.items, known.get(ANNOTATION_KEY));
    await context.sync();
    const protectedSheets = left.filter(({ isMarked }) => isMarked).map(({ name }) => name);
    const isUnsure = !list && wasCutShort;
    return { protectedSheets, isMarked: protectedSheets.length > 0 || isUnsure };
  });
}

/** What a sheet keeps of our marks: nothing, unless it is protected. */
interface Left {
  readonly name: string;
  readonly isMarked: boolean;
  readonly remembered: readonly RememberedMark[];
}

/** Queues the removal of a sheet's marks: those that were listed, else those that are remembered. */
function clearSheet(
  sheet: Excel.Worksheet,
  ours: readonly Excel.ConditionalFormat[] | null,
  remembered: readonly RememberedMark[],
): Left {
  const { name } = sheet;
  if (sheet.protection.protected) {
    const kept = ours?.map(({ id }) => ({ sheet: sheet.id, format: id })) ?? remembered;
    return { name, isMarked: kept.length > 0, remembered: kept };
  }
  for (const format of ours ?? []) {
    format.delete();
  }
  const kept = ours === null ? deleteRemembered(sheet, remembered) : [];
  return { name, isMarked: kept.length > 0, remembered: kept };
}

/** The sheet that « annotate » added goes, by the name that the workbook remembers of it. */
function queueRemoval(
  { settings }: Excel.Workbook,
  sheets: readonly Excel.Worksheet[],
  name: unknown,
): void {
  if (name === undefined) return;
  // Excel keeps one sheet at least.
  if (sheets.length > 1) sheets.find((sheet) => sheet.name === name)?.delete();
  settings.getItemOrNullObject(ANNOTATION_KEY).delete();
}
