import type { ConditionalFormatData, SheetData } from "../../files/workbook/data";

/** How a mark changes a cell's look. */
export type Mark = Pick<ConditionalFormatData, "fill" | "fontColor" | "bold">;

/** A formula that says whose rule it is, and is true of every cell: `=N("plan-action:…")=0`. */
const ALWAYS_TRUE = /^=\s*N\("[^"]*"\)\s*=\s*0$/i;

/** The conditional formats that the page draws: those that hold everywhere, first priority first. */
export function drawnFormats(
  sheet: Pick<SheetData, "conditionalFormats">,
): readonly ConditionalFormatData[] {
  return sheet.conditionalFormats
    .filter(({ formula }) => ALWAYS_TRUE.test(formula))
    .sort((one, other) => one.priority - other.priority);
}

/** What is drawn over a cell; each property comes from the first format that sets it, as in Excel. */
export function markAt(
  formats: readonly ConditionalFormatData[],
  row: number,
  column: number,
): Mark | undefined {
  let mark: Mark | undefined;
  for (const format of formats) {
    const covers = format.areas.some(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    );
    if (!covers) continue;
    mark = {
      fill: mark?.fill ?? format.fill,
      fontColor: mark?.fontColor ?? format.fontColor,
      bold: mark?.bold === true || format.bold,
    };
    if (format.stopIfTrue) break;
  }
  return mark;
}
