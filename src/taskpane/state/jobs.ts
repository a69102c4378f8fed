import { checkAsKept, KEPT_KEY, keptFrom, keptJson } from "../../checking/kept";
import type { Report } from "../../checking/report";
import { knownEditions } from "../../editions/known";
import { keepInWorkbook } from "../../excel/keep";
import { markFindings, type MarkOutcome } from "../../excel/marks";
import { readWorkbook } from "../../excel/readWorkbook";
import { mayBeMarked } from "../../excel/settings";
import { rememberedCorrection } from "../../reading/corrections";
import { formAddressesIn } from "../../survey/form/addressesIn";
import type { Edition } from "../../plan/edition";
import type { WorkbookSnapshot } from "../../reading/snapshot";
import type { Checked, Decision, NewTemplate } from "./paneState";
import { sharedEditions } from "./sharedEditions";

export { clearMarks } from "../../excel/clearMarks";
export { writeCells } from "../../excel/writeCells";
export { landmarksOf } from "../../plan/landmarks";

/** A check and what the sheet showed of ours when it was made. */
export interface CheckJob {
  readonly checked: Checked;
  readonly isMarked: boolean;
}

/** Tells whether the table may be of a template that nobody described. */
export type LookForTemplate = (
  workbook: WorkbookSnapshot,
  report: Report,
  editions: readonly Edition[],
) => Promise<NewTemplate | null>;

/** The ribbon's buttons have nowhere to offer it. */
const notLookedFor: LookForTemplate = () => Promise.resolve(null);

/** Reads the workbook and judges it, as the officer decided before. Writes nothing. */
export async function checkNow(look: LookForTemplate = notLookedFor): Promise<CheckJob> {
  const [reading, shared] = await Promise.all([readWorkbook(), sharedEditions()]);
  const kept = keptFrom(reading.settings.get(KEPT_KEY), shared);
  const judged = checkAsKept(reading, kept, shared);
  const editions = knownEditions(shared, kept.learned);
  const { plan } = judged.report;
  const sheet = reading.sheets.find(({ name }) => name === plan?.sheet);
  return {
    checked: {
      ...judged,
      remember: (said) => (plan && sheet ? rememberedCorrection(sheet, plan, said) : said),
      kept,
      editions,
      newTemplate: await look(reading, judged.report, editions),
      at: new Date(),
      protectedSheets: reading.sheets
        .filter((sheet) => sheet.isProtected)
        .map((sheet) => sheet.name),
      file: reading.name,
      sheetNames: reading.sheetNames,
      formAddresses: formAddressesIn(reading).map(({ address }) => address),
    },
    isMarked: mayBeMarked(reading.settings),
  };
}

/** Marks a report's findings: the cell to mend of each, not those that it was judged against. */
export function markReport(
  { findings }: Report,
  protectedSheets: readonly string[],
): Promise<MarkOutcome> {
  const marks = findings.map(({ severity, cells }) => ({ severity, cells: cells.slice(0, 1) }));
  return markFindings(marks, protectedSheets);
}

/** Keeps what the officer decided in the workbook, beside what is decided there already. */
export async function keep(decide: Decision): Promise<void> {
  const shared = await sharedEditions();
  return keepInWorkbook(KEPT_KEY, (stored) => {
    const kept = keptFrom(stored, shared);
    return keptJson({ ...kept, ...decide(kept) });
  });
}
