import { french } from "../plan/typography";
import path from "node:path";
import { checkAsKept, KEPT_KEY, keptFrom } from "../checking/kept";
import { reportHtml } from "../checking/reportHtml";
import { readWorkbook } from "../excel/readWorkbook";
import { requireSheet, type Options } from "./commands";
import type { Outcome } from "./outcome";
import { openFile, writeOutput } from "./files";

/**
 * report IN OUT.html: the page to keep or attach, with the decisions that the workbook keeps; the
 * sheet and the edition that are asked for come before those.
 */
export async function report(
  input: string,
  out: string,
  { sheet, edition, editions, corrections = [] }: Options,
): Promise<Outcome> {
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
  const page = reportHtml(judged, { file: path.basename(input), at: new Date() });
  await writeOutput(input, out, () => page);
  return { output: `${french("Rapport écrit :")} ${out}`, status: judged.report.ready ? 0 : 1 };
}
