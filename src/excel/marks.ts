import { joinedAreas, triesOtherSeparator } from "./areaSeparator";
import { clearMarks } from "./clearMarks";
import { ExcelFailure } from "./failure";
import type { MarkOutcome } from "./markOutcome";
import { markedAreas, type Mark, type MarkedArea } from "./markAddresses";
import { dressMark } from "./markStyle";
import {
  announceMarking,
  canDeleteById,
  deleteRemembered,
  oursAmong,
  queueFormats,
  remember,
} from "./ourMarks";
import { run } from "./run";
import { MARKING_KEY, MARKS_KEY, queueSettings, rememberedMarks } from "./settings";

export type { Mark } from "./markAddresses";
export type { MarkOutcome } from "./markOutcome";

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
  let hasSwitched = false;
  // Before 1.14 Excel cannot remove a mark by its id, which the replacing rests on.
  let isCleared = !canDeleteById();
  if (isCleared) {
    await clearMarks();
  }
  for (;;) {
    try {
      const { isMarked, wasCutShort } = await replaceMarks(
        areas.filter((area) => !locked.has(area.sheet)),
        list,
      );
      if (wasCutShort && !isCleared) {
        // An earlier marking left some on any sheet, whose ids nobody knows.
        isCleared = true;
        await clearMarks();
        continue;
      }
      const protectedSheets = sheetsOf(areas).filter((sheet) => locked.has(sheet));
      return { protectedSheets, isMarked };
    } catch (error) {
      const kind = error instanceof ExcelFailure ? error.kind : null;
      const addresses = areas.map(({ address }) => address);
      if (error instanceof ExcelFailure && !hasSwitched && triesOtherSeparator(error, addresses)) {
        hasSwitched = true;
      } else if (kind === "protected" && areas.some((area) => !locked.has(area.sheet))) {
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

interface Replaced {
  readonly isMarked: boolean;
  readonly wasCutShort: boolean;
}

/**
 * Adds the new marks and looks for the old ones in one trip, removes the old ones in the next.
 * Answers whether any mark stands in the workbook then, and whether an earlier marking was cut short.
 */
function replaceMarks(areas: readonly MarkedArea[], list: boolean): Promise<Replaced> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const settings = queueSettings(context.workbook, [MARKS_KEY, MARKING_KEY]);
    worksheets.load("items/id,items/name,items/protection/protected");
    const sheets = sheetsOf(areas);
    announceMarking(context.workbook);
    // Listed before anything is added: what is found is old.
    const listed = list ? sheets.map((name) => queueFormats(worksheets.getItem(name), name)) : [];
    const added = areas.map((area) => {
      const cells = worksheets.getItem(area.sheet).getRanges(joinedAreas(area.address));
      const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      dressMark(format, area.severity);
      format.load("id");
      return { area, format };
    });
    await context.sync();

    const known = settings();
    const byId = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
    const kept = rememberedMarks(known).flatMap((mark) => {
      const sheet = byId.get(mark.sheet);
      if (!sheet || (list && sheets.includes(sheet.name))) {
        return [];
      }
      return sheet.protection.protected ? [mark] : deleteRemembered(sheet, [mark]);
    });
    for (const old of listed.flatMap((queued) => oursAmong(queued))) {
      old.delete();
    }
    const ids = new Map(worksheets.items.map((sheet) => [sheet.name, sheet.id]));
    const fresh = added.map(({ area, format }) => ({
      sheet: ids.get(area.sheet) ?? area.sheet,
      format: format.id,
    }));
    const remembered = [...kept, ...fresh];
    const wasCutShort = known.has(MARKING_KEY);
    remember(context.workbook, remembered, !wasCutShort);
    await context.sync();
    return { isMarked: remembered.length > 0 || wasCutShort, wasCutShort };
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
