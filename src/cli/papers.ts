import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkPapers, type PapersReport } from "../checking/papers";
import { keptPapersFrom, PAPERS_KEY } from "../checking/keptPapers";
import { readPaper } from "../documents/readPaper";
import { readPreviousPlan } from "../documents/previous/readPreviousPlan";
import { keptInWorkbook } from "../excel/keep";
import type { Edition } from "../plan/edition";
import type { Paper, PreviousPlan } from "../plan/papers/papers";
import type { Plan } from "../plan/plan";
import { french } from "../plan/typography";
import { yearOfPlan } from "../plan/years";
import { readPlan } from "../reading/readPlan";
import type { WorkbookSnapshot } from "../reading/snapshot";
import { CommandFailure } from "./failure";
import { reasonOf } from "./files";

/** The papers that the command line names. */
export interface PaperOptions {
  /** Fiches, contract, délibération. */
  readonly with?: readonly string[] | undefined;
  /** Last year's plan: a file, or a sheet of the same workbook. */
  readonly previous?: string | undefined;
  /** The editions to recognise last year's plan among. */
  readonly editions?: readonly Edition[] | undefined;
}

/** Whether papers are asked for: without any, a check is what it was. */
export function hasPapers(options: PaperOptions): boolean {
  return (options.with ?? []).length > 0 || options.previous !== undefined;
}

/**
 * Reads the papers and puts them beside the plan, with the choices that the workbook keeps.
 * @throws {CommandFailure} when a file can't be opened, or last year's plan can't be read
 */
export async function papersBeside(
  plan: Plan,
  workbook: WorkbookSnapshot,
  options: PaperOptions,
): Promise<PapersReport> {
  const papers: Paper[] = [];
  let previous =
    options.previous === undefined
      ? null
      : await previousOf(options.previous, workbook, options.editions);
  for (const file of options.with ?? []) {
    const bytes = await bytesOf(file);
    const name = path.basename(file);
    // A workbook among the papers is last year's plan.
    const asPrevious =
      isWorkbook(name) && previous === null
        ? readPreviousPlan(bytes, name, options.editions)
        : null;
    if (asPrevious?.previous) previous = asPrevious.previous;
    else {
      if (/\.pdf$/i.test(name)) await loadPdfWorker();
      papers.push(await readPaper(bytes, name, yearOfPlan(plan)));
    }
  }
  const { choices } = keptPapersFrom((await keptInWorkbook([PAPERS_KEY])).get(PAPERS_KEY));
  return checkPapers(plan, { papers, previous, choices });
}

/**
 * What pdf.js would load by itself, where it runs without workers: from the bundle that the command
 * line runs from, it cannot. Once there, it is found.
 */
async function loadPdfWorker(): Promise<void> {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
}

function isWorkbook(name: string): boolean {
  return /\.xls[xm]$/i.test(name);
}

async function previousOf(
  named: string,
  workbook: WorkbookSnapshot,
  editions: readonly Edition[] | undefined,
): Promise<PreviousPlan> {
  if (workbook.sheets.some(({ name }) => name === named)) {
    const plan = readPlan(workbook, { sheet: named, editions });
    if (plan) return { file: named, plan };
    throw new CommandFailure(french(`La feuille « ${named} » ne porte pas de plan d'action.`), 2);
  }
  const { previous, refusal } = readPreviousPlan(
    await bytesOf(named),
    path.basename(named),
    editions,
  );
  if (!previous) throw new CommandFailure(french(`${named} : ${refusal}`), 2);
  return previous;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new CommandFailure(french(`${file} : ${reasonOf(error)}`), 2);
  }
}

/** « --with A B » as « --with A --with B »: a list of files goes on to the next option. */
export function withEachFile(args: readonly string[]): string[] {
  let isList = false;
  return args.flatMap((arg) => {
    if (arg.startsWith("--")) {
      isList = arg === "--with";
      return isList ? [] : [arg];
    }
    return isList ? [`--with=${arg}`] : [arg];
  });
}
