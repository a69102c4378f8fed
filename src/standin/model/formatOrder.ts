import type { ConditionalFormatData, OtherFormatData, SheetData } from "../../files/workbook/data";

type AnyFormat = ConditionalFormatData | OtherFormatData;

/** A sheet's conditional formats of all kinds, the first to win first. */
export function rankedFormats(sheet: SheetData): readonly AnyFormat[] {
  const all: readonly AnyFormat[] = [...sheet.conditionalFormats, ...(sheet.otherFormats ?? [])];
  return [...all].sort((one, other) => one.priority - other.priority);
}

/** The place of a conditional format among all kinds, from 0. */
export function rankOf(sheet: SheetData, id: string): number {
  return rankedFormats(sheet).findIndex((format) => format.id === id);
}

/** Gives every conditional format of a sheet another priority, from the one that it has. */
export function reprioritise(sheet: SheetData, change: (format: AnyFormat) => number): void {
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    priority: change(format),
  }));
  if (sheet.otherFormats) {
    sheet.otherFormats = sheet.otherFormats.map((format) => ({
      ...format,
      priority: change(format),
    }));
  }
}
