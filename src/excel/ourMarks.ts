import { hasExcelApi } from "./capabilities";
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

/** Whether a mark can be removed by its id, without listing other people's rules. */
export function canDeleteById(): boolean {
  return hasExcelApi("1.14");
}

/**
 * Queues the removal of marks known by their ids only; those that are already gone are no error.
 * Answers those that stay remembered, because this Excel cannot remove them that way.
 */
export function deleteRemembered(
  worksheet: Excel.Worksheet,
  marks: readonly RememberedMark[],
): readonly RememberedMark[] {
  if (!canDeleteById()) {
    return marks;
  }
  const formats = worksheet.getRange().conditionalFormats;
  for (const mark of marks) {
    formats.getItemOrNullObject(mark.format).delete();
  }
  return [];
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
