import { isBlankFormula, isOurFormula } from "./markStyle";
import { MARKING_KEY, MARKS_KEY, type RememberedMark } from "./settings";

/** The conditional formats of a sheet, asked for before a sync, read after it. */
export interface QueuedFormats {
  readonly sheet: string;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks for a sheet's conditional formats. Excel can fail at it because of other people's rules. */
export function queueFormats(worksheet: Excel.Worksheet, sheet: string): QueuedFormats {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { sheet, formats };
}

/**
 * Those that are ours, known by their formula: they are found even when the settings were lost.
 * @param wasCutShort a marking was: one of its marks may have been added, and not dressed yet
 */
export function oursAmong(
  { formats }: QueuedFormats,
  wasCutShort = false,
): readonly Excel.ConditionalFormat[] {
  return formats.items.filter((format) => {
    if (format.type !== Excel.ConditionalFormatType.custom) {
      return false;
    }
    const custom = format.customOrNullObject;
    if (custom.isNullObject) {
      return false;
    }
    const { formula } = custom.rule;
    return isOurFormula(formula) || (wasCutShort && isBlankFormula(formula));
  });
}

/** Queues the removal of a mark known by its id only; one that is already gone is no error. ExcelApi 1.14. */
export function deleteRemembered(worksheet: Excel.Worksheet, mark: RememberedMark): void {
  worksheet.getRange().conditionalFormats.getItemOrNullObject(mark.format).delete();
}

/** Queues a sign that marks are about to be put: their ids are known one round trip later only. */
export function announceMarking({ settings }: Excel.Workbook): void {
  settings.add(MARKING_KEY, true);
}

/**
 * Queues what the workbook is to remember of our marks; nothing at all when there are none.
 * @param isAll false: marks may stand there that were put and never remembered
 */
export function remember(
  { settings }: Excel.Workbook,
  marks: readonly RememberedMark[],
  isAll: boolean,
): void {
  if (marks.length > 0) {
    settings.add(MARKS_KEY, marks);
  } else {
    settings.getItemOrNullObject(MARKS_KEY).delete();
  }
  if (isAll) {
    settings.getItemOrNullObject(MARKING_KEY).delete();
  }
}
