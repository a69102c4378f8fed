import type { Edition } from "../plan/edition";
import type { WorkbookSnapshot } from "../reading/snapshot";
import { lackingIn, tableOf } from "./table";

/** Whether a sheet in sight holds a table of actions, sources and amounts that could be learned. */
export function holdsTemplate(workbook: WorkbookSnapshot, editions: readonly Edition[]): boolean {
  return workbook.sheets.some((sheet) => {
    const table = sheet.visible ? tableOf(workbook, sheet, editions) : null;
    return table !== null && lackingIn(table).length === 0;
  });
}
