import { hasExcelApi } from "./capabilities";
import { isOurFormula } from "./markStyle";
import { MARKS_KEY, type RememberedMark, type Settings } from "./settings";

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

/** Those that are ours, known by their formula: they are found even when the settings were lost. */
export function oursAmong({ formats }: QueuedFormats): readonly Excel.ConditionalFormat[] {
  return formats.items.filter((format) => {
    if (format.type !== Excel.ConditionalFormatType.custom) {
      return false;
    }
    const custom = format.customOrNullObject;
    return !custom.isNullObject && isOurFormula(custom.rule.formula);
  });
}

/** Queues the removal of a mark known by its id only; one that is already gone is no error. */
export function deleteRemembered(worksheet: Excel.Worksheet, mark: RememberedMark): void {
  if (hasExcelApi("1.14")) {
    worksheet.getRange().conditionalFormats.getItemOrNullObject(mark.format).delete();
  }
}

/** Queues what the workbook is to remember of our marks; nothing at all when there are none. */
export function remember(
  workbook: Excel.Workbook,
  known: Settings,
  marks: readonly RememberedMark[],
): void {
  if (marks.length > 0) {
    workbook.settings.add(MARKS_KEY, marks);
  } else if (known.has(MARKS_KEY)) {
    workbook.settings.getItem(MARKS_KEY).delete();
  }
}
