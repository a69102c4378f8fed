import { KEPT_KEY } from "../checking/kept";
import { toFailure } from "./failure";
import { MARKING_KEY, MARKS_KEY, queueSettings, type Settings } from "./settings";
import { queueExtents, type Extent } from "./sheetSizes";

/** The workbook's sheets, before any of their cells is read. */
export interface ListedSheets {
  readonly sheets: readonly Excel.Worksheet[];
  /** The sheet that the officer looks at. */
  readonly active: Excel.Worksheet;
  /** The file's name, with its ending once it was saved. */
  readonly name: string;
  readonly settings: Settings;
  /** Where the values of each lie, by the sheet's id: null in a blank sheet, nothing where nobody knows. */
  readonly extents: ReadonlyMap<string, Extent | null>;
}

/** Lists the sheets, with what the add-in keeps in the workbook: one round trip. */
export async function listSheets(context: Excel.RequestContext): Promise<ListedSheets> {
  try {
    return await list(context, true);
  } catch (error) {
    // The way from a sheet to the next was seen in no Excel: a check goes without the sizes.
    if (["refused", "stale"].includes(toFailure(error).kind)) {
      return list(context, false);
    }
    throw error;
  }
}

async function list(context: Excel.RequestContext, withExtents: boolean): Promise<ListedSheets> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const settings = queueSettings(workbook, [KEPT_KEY, MARKS_KEY, MARKING_KEY]);
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id,name");
  const extents = withExtents
    ? queueExtents(workbook, active)
    : () => new Map<string, Extent | null>();
  await context.sync();
  return {
    sheets: workbook.worksheets.items,
    active,
    name: workbook.name,
    settings: settings(),
    extents: extents(),
  };
}
