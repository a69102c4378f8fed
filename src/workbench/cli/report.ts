import { writeFile } from "node:fs/promises";
import path from "node:path";
import { checkAsKept, KEPT_KEY, keptFrom } from "../../checking/kept";
import { reportHtml } from "../../checking/reportHtml";
import { readWorkbook } from "../../excel/readWorkbook";
import type { Outcome } from "./commands";
import { CommandFailure } from "./failure";
import { openFile, reasonOf } from "./files";

/** report IN OUT.html: the page to keep or attach, with the decisions that the workbook keeps. */
export async function report(input: string, out: string): Promise<Outcome> {
  await openFile(input);
  const reading = await readWorkbook();
  const judged = checkAsKept(reading, keptFrom(reading.settings.get(KEPT_KEY)));
  const page = reportHtml(judged, { file: path.basename(input), at: new Date() });
  if (path.resolve(input) === path.resolve(out)) {
    throw new CommandFailure(`${out} : donnez un autre nom que celui du classeur lu.`, 2);
  }
  try {
    await writeFile(out, page);
  } catch (error) {
    throw new CommandFailure(`${out} : ${reasonOf(error)}`, 2);
  }
  return { output: `Rapport écrit : ${out}`, status: judged.report.ready ? 0 : 1 };
}
