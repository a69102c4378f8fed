import { ExcelFailure } from "./failure";
import { markedAreas, type Mark, type MarkedArea } from "./markAddresses";
import { dressMark } from "./markStyle";
import { deleteRemembered, oursAmong, queueFormats, remember } from "./ourMarks";
import { run } from "./run";
import { MARKS_KEY, queueSettings, rememberedMarks } from "./settings";

export type { Mark } from "./markAddresses";

/** What came of marking. */
export interface MarkOutcome {
  /** Sheets that could not be marked because they are protected. */
  readonly protectedSheets: readonly string[];
}

/**
 * Marks the cells of findings, each severity in its own look, in place of our earlier marks and
 * of nothing else: two round trips. A protected sheet is left as it is, and told.
 * @param known the sheets known to be protected (from the reading): spares a refused attempt.
 * @throws {ExcelFailure}
 */
export async function markFindings(
  marks: readonly Mark[],
  known: Iterable<string> = [],
): Promise<MarkOutcome> {
  const areas = markedAreas(marks);
  let locked = new Set(known);
  let list = true;
  for (;;) {
    try {
      await replaceMarks(
        areas.filter((area) => !locked.has(area.sheet)),
        list,
      );
      return { protectedSheets: sheetsOf(areas).filter((sheet) => locked.has(sheet)) };
    } catch (error) {
      const kind = error instanceof ExcelFailure ? error.kind : null;
      if (kind === "protected" && areas.some((area) => !locked.has(area.sheet))) {
        const found = await protectedSheets();
        if (found.every((sheet) => locked.has(sheet))) {
          throw error;
        }
        locked = new Set(found);
      } else if (kind === "refused" && list) {
        list = false;
      } else {
        throw error;
      }
    }
  }
}

/** Adds the new marks and looks for the old ones in one trip, removes the old ones in the next. */
function replaceMarks(areas: readonly MarkedArea[], list: boolean): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const settings = queueSettings(context.workbook, [MARKS_KEY]);
    worksheets.load("items/id,items/name,items/protection/protected");
    const sheets = sheetsOf(areas);
    // Listed before anything is added: what is found is old.
    const listed = list ? sheets.map((name) => queueFormats(worksheets.getItem(name), name)) : [];
    const added = areas.map((area) => {
      const cells = worksheets.getItem(area.sheet).getRanges(area.address);
      const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      dressMark(format, area.severity);
      format.load("id");
      return { area, format };
    });
    await context.sync();

    const known = settings();
    const byId = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
    const kept = rememberedMarks(known).filter((mark) => {
      const sheet = byId.get(mark.sheet);
      if (!sheet || (list && sheets.includes(sheet.name))) {
        return false;
      }
      if (sheet.protection.protected) {
        return true;
      }
      deleteRemembered(sheet, mark);
      return false;
    });
    for (const old of listed.flatMap(oursAmong)) {
      old.delete();
    }
    const ids = new Map(worksheets.items.map((sheet) => [sheet.name, sheet.id]));
    const fresh = added.map(({ area, format }) => ({
      sheet: ids.get(area.sheet) ?? area.sheet,
      format: format.id,
    }));
    remember(context.workbook, known, [...kept, ...fresh]);
    await context.sync();
  });
}

function sheetsOf(areas: readonly MarkedArea[]): readonly string[] {
  return [...new Set(areas.map((area) => area.sheet))];
}

function protectedSheets(): Promise<readonly string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    return worksheets.items
      .filter((sheet) => sheet.protection.protected)
      .map((sheet) => sheet.name);
  });
}
