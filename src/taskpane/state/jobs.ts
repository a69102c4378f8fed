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
import { otherYearOf } from "../../plan/years";
import type { WorkbookSnapshot } from "../../reading/snapshot";
import { hasOtherObjectives } from "../../learning/otherObjectives";
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

/** Reads the workbook and judges it, as the officer decided before. Writes nothing. */
export async function checkNow(): Promise<CheckJob> {
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
      newTemplate: await newTemplateIn(reading, judged.report, editions),
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

/** Looked for only where no edition fits, or one of another year does: most workbooks pay nothing for it. */
async function newTemplateIn(
  workbook: WorkbookSnapshot,
  { plan }: Report,
  editions: readonly Edition[],
): Promise<NewTemplate | null> {
  if (plan) {
    const { edition } = plan;
    if (edition.learned) return null;
    if (hasOtherObjectives(plan)) return { kind: "other-objectives", edition };
    const year = otherYearOf(plan);
    return year === null ? null : { kind: "other-year", edition, year };
  }
  const { holdsTemplate } = await import("../../learning/offer");
  return holdsTemplate(workbook, editions) ? { kind: "unknown" } : null;
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
