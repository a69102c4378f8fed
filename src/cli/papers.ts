import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkPapers, type PapersReport } from "../checking/papers";
import { readPaper } from "../documents/readPaper";
import { readPreviousPlan } from "../documents/previous/readPreviousPlan";
import type { Paper, PaperChoices, PreviousPlan } from "../plan/papers/papers";
import type { Edition } from "../plan/edition";
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

/** What the officer decided about the papers; nothing on the command line but what the workbook keeps. */
const NO_CHOICES: PaperChoices = { rows: new Map() };

/** Whether papers are asked for: without any, a check is what it was. */
export function hasPapers(options: PaperOptions): boolean {
  return (options.with ?? []).length > 0 || options.previous !== undefined;
}

/**
 * Reads the papers and puts them beside the plan.
 * @throws {CommandFailure} when a file can't be opened, or last year's plan can't be read
 */
export async function papersBeside(
  plan: Plan,
  workbook: WorkbookSnapshot,
  options: PaperOptions,
  choices = NO_CHOICES,
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
    else papers.push(await readPaper(bytes, name, yearOfPlan(plan)));
  }
  return checkPapers(plan, { papers, previous, choices });
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
