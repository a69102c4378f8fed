import { checkPapers, type PapersReport } from "../../../checking/papers";
import { judgedPapers, type JudgedPapers } from "../../../checking/judgedPapers";
import type { Deviation } from "../../../checking/deviations";
import { readPreviousPlan } from "../../../documents/previous/readPreviousPlan";
import { readPaper } from "../../../documents/readPaper";
import { readWorkbook } from "../../../excel/readWorkbook";
import { LARGEST_PAPER } from "../../../files/paper/kindOf";
import { unreadable } from "../../../files/paper/unreadablePaper";
import type { Paper, Papers, PreviousPlan } from "../../../plan/papers/papers";
import type { Plan } from "../../../plan/plan";
import { yearOfPlan } from "../../../plan/years";
import { readPlan } from "../../../reading/readPlan";

/** Holds papers against a plan, less what the officer justified. */
export type Judge = (plan: Plan, papers: Papers, deviations: readonly Deviation[]) => JudgedPapers;

export const judge: Judge = (plan, papers, deviations) => {
  const report: PapersReport = checkPapers(plan, papers);
  return judgedPapers(report, deviations);
};

/** What a file turned out to be. */
export type ReadFile =
  | { readonly paper: Paper; readonly previous: null }
  | { readonly paper: null; readonly previous: PreviousPlan };

/**
 * Reads a file that the officer chose: a workbook is last year's plan, anything else a paper. What
 * can't be read is a paper with its refusal.
 */
export async function readFile(
  file: File,
  plan: Plan,
  onPage: (page: number, pages: number) => void,
): Promise<ReadFile> {
  const refused = (refusal: string): ReadFile => ({
    paper: { file: file.name, refusal, year: null, fiches: [], contracts: [], named: [] },
    previous: null,
  });
  // Before a byte of it is in memory.
  if (file.size > LARGEST_PAPER) return refused(unreadable("too-large").message);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.xls[xm]$/i.test(file.name)) {
    const { previous, refusal } = readPreviousPlan(bytes, file.name);
    return previous ? { paper: null, previous } : refused(refusal);
  }
  return { paper: await readPaper(bytes, file.name, yearOfPlan(plan), onPage), previous: null };
}

/**
 * Last year's plan on another sheet of this workbook; null where the sheet is gone or holds none.
 * @throws {ExcelFailure}
 */
export async function previousOnSheet(sheet: string): Promise<PreviousPlan | null> {
  const workbook = await readWorkbook();
  if (!workbook.sheets.some(({ name }) => name === sheet)) return null;
  const plan = readPlan(workbook, { sheet });
  return plan && { file: sheet, plan };
}
