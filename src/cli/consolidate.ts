import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { reportJson, type ReportJson } from "../checking/json";
import { linesCsv } from "../documents/consolidated/csv";
import { consolidatedJson } from "../documents/consolidated/json";
import { folderHtml } from "../documents/consolidated/printHtml";
import { folderSentence, yearSentence } from "../documents/consolidated/words";
import { consolidatedWorkbook } from "../documents/consolidated/workbook";
import { readEnvelopes, type Envelopes } from "../documents/folder/envelopes";
import type { FolderEntry } from "../documents/folder/entry";
import { consolidate as consolidated, NO_CHOICES, type Folder } from "../documents/folder/folder";
import { french } from "../plan/typography";
import { about, CommandFailure } from "./failure";
import { reasonOf } from "./files";
import { filesIn, readFound } from "./folderFiles";
import type { Outcome } from "./outcome";
import { HEADINGS } from "./print";
import { progressOf } from "./progress";
import { oneLine } from "./terminal";

/** What `consolidate` gives besides the workbook. */
export interface ConsolidateOptions {
  readonly csv?: string | undefined;
  readonly html?: string | undefined;
  readonly json?: boolean | undefined;
  /** A list of notified envelopes, as CSV or as pasted from Excel. */
  readonly envelopes?: string | undefined;
  /** Files to count although another version of their plan counts. */
  readonly keep?: readonly string[] | undefined;
}

/**
 * consolidate FOLDER|FILE… OUT.xlsx [--csv F] [--html F] [--json] [--envelopes FILE] [--keep FILE]:
 * one table of many plans. A file that cannot be read is named, and stops nothing.
 * @throws {CommandFailure} when nothing is there to read, or the results can't be written
 */
export async function consolidate(
  given: readonly string[],
  out: string,
  options: ConsolidateOptions,
): Promise<Outcome> {
  const { csv, html } = options;
  const outputs = [out, ...(csv === undefined ? [] : [csv]), ...(html === undefined ? [] : [html])];
  refuseOverwriting(given, outputs);
  const { envelopes, misread } = await envelopesIn(options.envelopes);
  const found = await filesIn(given, outputs);
  const tell = progressOf(found.length, "fichiers lus");
  const entries: FolderEntry[] = [];
  const reports: ReportJson[] = [];
  for (const [at, file] of found.entries()) {
    const { entry, judged } = await readFound(file);
    entries.push(entry);
    if (options.json && judged && entry.kind === "plan") {
      reports.push(reportJson(entry.file, judged.report));
    }
    tell(at + 1);
  }
  const folder = consolidated(entries, {
    ...NO_CHOICES,
    envelopes,
    counted: new Set(options.keep ?? []),
  });
  await write(out, await consolidatedWorkbook(folder));
  if (csv !== undefined) await write(csv, linesCsv(folder));
  if (html !== undefined) await write(html, folderHtml(folder));
  const output = options.json
    ? JSON.stringify([...reports, { consolidated: consolidatedJson(folder) }], null, 2)
    : printed(folder, outputs);
  const isReady = folder.plans.every(({ summary }) => summary.blocking === 0);
  return { output, status: isReady && folder.plans.length > 0 ? 0 : 1, errors: misread };
}

/** The files that are read stay as they are. */
function refuseOverwriting(given: readonly string[], outputs: readonly string[]): void {
  const read = new Set(given.map((one) => path.resolve(one)));
  for (const out of outputs) {
    if (read.has(path.resolve(out))) {
      throw new CommandFailure("donnez un autre nom que celui d'un fichier lu.", 2, out);
    }
  }
}

async function envelopesIn(
  file: string | undefined,
): Promise<{ envelopes: Envelopes; misread: readonly string[] }> {
  if (file === undefined) return { envelopes: [], misread: [] };
  try {
    const { envelopes, misread } = readEnvelopes(textOf(await readFile(file)));
    return {
      envelopes,
      misread: misread.map((line) =>
        about(
          file,
          french(
            `la ligne ${String(line)} n'est pas comprise : écrivez « Nom ; année ; source ; montant ».`,
          ),
        ),
      ),
    };
  } catch (error) {
    throw new CommandFailure(reasonOf(error), 2, file);
  }
}

/** French Excel still saves « CSV » in its old encoding. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function write(out: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(out, content);
  } catch (error) {
    throw new CommandFailure(reasonOf(error, "output"), 2, out);
  }
}

function printed(folder: Folder, outputs: readonly string[]): string {
  const { years, plans, aside, findings } = folder;
  return [
    folderSentence(folder),
    ...years.map(yearSentence),
    "",
    ...plans.map(({ year, name, sentence, file }) =>
      oneLine(`${String(year)}  ${name} : ${sentence} (${file})`),
    ),
    ...(findings.length === 0 ? [] : [""]),
    ...findings.map(({ severity, message }) => oneLine(`${HEADINGS[severity]} ${message}`)),
    ...(aside.length === 0 ? [] : ["", "Fichiers écartés"]),
    ...aside.map(({ file, why }) => oneLine(`- ${file} : ${why}`)),
    "",
    ...outputs.map((out) => `${french("Écrit :")} ${out}`),
  ].join("\n");
}
