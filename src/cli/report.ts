import { french } from "../plan/typography";
import path from "node:path";
import type { Deviation } from "../checking/deviations";
import { judgedPapers, type JudgedPapers } from "../checking/judgedPapers";
import { checkAsKept, KEPT_KEY, keptFrom } from "../checking/kept";
import { reportHtml } from "../checking/reportHtml";
import { readWorkbook } from "../excel/readWorkbook";
import { requireSheet, type Options } from "./commands";
import type { Outcome } from "./outcome";
import type { Plan } from "../plan/plan";
import type { WorkbookSnapshot } from "../reading/snapshot";
import { openFile, writeOutput } from "./files";
import { hasPapers, papersBeside } from "./papers";

/**
 * report IN OUT.html: the page to keep or attach, with the decisions that the workbook keeps; the
 * sheet and the edition that are asked for come before those.
 */
export async function report(input: string, out: string, options: Options): Promise<Outcome> {
  const { sheet, edition, editions, corrections = [] } = options;
  await openFile(input);
  const reading = await readWorkbook();
  requireSheet(input, reading, sheet);
  const kept = keptFrom(reading.settings.get(KEPT_KEY));
  const judged = checkAsKept(reading, {
    ...kept,
    sheet: sheet ?? kept.sheet,
    edition: edition ?? kept.edition,
    learned: editions ?? kept.learned,
    corrections: [...kept.corrections, ...corrections],
  });
  const papers = await papersOf(judged.report.plan, reading, options, kept.deviations);
  const page = reportHtml(judged, { file: path.basename(input), at: new Date() }, papers);
  await writeOutput(input, out, () => page);
  const isReady = judged.report.ready && (papers?.report.summary.blocking ?? 0) === 0;
  return { output: `${french("Rapport écrit :")} ${out}`, status: isReady ? 0 : 1 };
}

/** The papers that are given, held against the plan; null without any, or without a plan. */
async function papersOf(
  plan: Plan | null,
  workbook: WorkbookSnapshot,
  options: Options,
  deviations: readonly Deviation[],
): Promise<JudgedPapers | null> {
  if (!plan || !hasPapers(options)) return null;
  return judgedPapers(await papersBeside(plan, workbook, options), deviations);
}
