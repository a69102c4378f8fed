import { awaitingCells, awaitingSentence } from "../checking/awaiting";
import { checkWorkbook } from "../checking/check";
import { fillWarnings } from "../checking/fillWarnings";
import { fixWrites, followingWrites, recapKeys } from "../checking/fixes";
import { reportJson } from "../checking/json";
import { KEPT_KEY, keptFrom } from "../checking/kept";
import { heardWith, type PapersReport } from "../checking/papers";
import { papersJson } from "../checking/papersJson";
import type { Report } from "../checking/report";
import { knownEditions } from "../editions/known";
import { ExcelFailure } from "../excel/failure";
import { markFindings } from "../excel/marks";
import { readWorkbook } from "../excel/readWorkbook";
import { writeCells } from "../excel/writeCells";
import type { Correction } from "../plan/correction";
import type { CellWrite } from "../plan/cellWrite";
import type { Edition } from "../plan/edition";
import type { Plan } from "../plan/plan";
import { french } from "../plan/typography";
import type { WorkbookSnapshot } from "../reading/snapshot";
import { fillRefusal, leftSentences, recapWrites } from "../judgement/recapFill";
import type { Identity } from "../survey/data/datum";
import { surveyPayload } from "../survey/data/payload";
import { surveyForm } from "./answers";
import { explained } from "./explain";
import { about, CommandFailure } from "./failure";
import { openFile, saveFile } from "./files";
import { hasPapers, papersBeside, type PaperOptions } from "./papers";
import type { Outcome } from "./outcome";
import { plural, printedReport, printedWrites } from "./print";
import { printedPapers } from "./printPapers";

/** What the command line gives besides files. */
export interface Options extends PaperOptions {
  readonly sheet?: string | undefined;
  /** The id of the edition to read the plan as. */
  readonly edition?: string | undefined;
  /** The editions to recognise it among, where a file adds one to those that ship. */
  readonly editions?: readonly Edition[] | undefined;
  readonly json?: boolean | undefined;
  /** What the user says of rows and columns, instead of what they are taken for. */
  readonly corrections?: readonly Correction[] | undefined;
  /** The ids of the rules to mend. */
  readonly rules?: readonly string[] | undefined;
  /** Write what is only likely, too. */
  readonly likely?: boolean | undefined;
  /** A form's file, to answer its questions. */
  readonly definition?: string | undefined;
  /** Ask for the form's prefill link too. */
  readonly link?: boolean | undefined;
  /** What a form asks and the plan doesn't hold. */
  readonly identity?: Identity | undefined;
}

/** @throws {CommandFailure} when the workbook has no sheet of that name */
export function requireSheet(file: string, snapshot: WorkbookSnapshot, sheet?: string): void {
  const names = snapshot.sheets.map((one) => one.name);
  if (sheet !== undefined && !names.includes(sheet)) {
    throw new CommandFailure(
      `pas de feuille « ${sheet} » ; le classeur a ${names.join(", ")}.`,
      2,
      file,
    );
  }
}

/** The officer's word on rows and columns is obeyed wherever it was given: in the workbook, then here. */
export async function check(file: string, options: Options): Promise<Report> {
  const { sheet, edition, editions, corrections = [] } = options;
  const workbook = await readWorkbook();
  requireSheet(file, workbook, sheet);
  const kept = keptFrom(workbook.settings.get(KEPT_KEY));
  return checkWorkbook(workbook, {
    sheet,
    edition,
    editions: editions ?? knownEditions([], kept.learned),
    corrections: [...kept.corrections, ...corrections],
  });
}

/** The plan beside its papers; null without any, or without a plan. */
async function papersOf(report: Report, options: Options): Promise<PapersReport | null> {
  if (!report.plan || !hasPapers(options)) return null;
  return papersBeside(report.plan, await readWorkbook(), options);
}

async function planOf(file: string, options: Options): Promise<Plan> {
  return planIn(file, await check(file, options));
}

function planIn(file: string, { plan, findings: [finding] }: Report): Plan {
  if (!plan) throw new CommandFailure(finding?.message ?? "", 1, file);
  return plan;
}

/** check FILE… [--sheet NAME] [--json] [--with PAPER…] [--previous FILE] */
export async function checkFiles(files: readonly string[], options: Options): Promise<Outcome> {
  const reports: { file: string; report: Report; papers: PapersReport | null }[] = [];
  const errors: string[] = [];
  for (const file of files) {
    try {
      await openFile(file);
      const report = await check(file, options);
      const papers = await papersOf(report, options);
      reports.push({ file, report: papers ? heardWith(report, papers) : report, papers });
    } catch (error) {
      // The other files are still worth checking.
      if (error instanceof ExcelFailure) errors.push(about(file, error.message));
      else if (error instanceof CommandFailure) errors.push(error.told);
      else throw error;
    }
  }
  const json = reports.map(({ file, report, papers }) => ({
    ...reportJson(file, report),
    ...(papers && papersJson(papers, report.verdict)),
  }));
  const printed = reports
    .flatMap(({ file, report, papers }) => [
      printedReport(file, report, papers?.summary),
      ...(papers ? [printedPapers(papers)] : []),
    ])
    .join("\n");
  const text = JSON.stringify(files.length === 1 ? json[0] : json, null, 2);
  const isReady = reports.every(
    ({ report, papers }) => report.ready && (papers?.summary.blocking ?? 0) === 0,
  );
  return {
    output: reports.length === 0 ? "" : options.json ? text : printed,
    status: errors.length > 0 ? 2 : isReady ? 0 : 1,
    errors,
  };
}

/** fill IN OUT */
export async function fill(input: string, out: string, options: Options): Promise<Outcome> {
  const opened = await openFile(input);
  const report = await check(input, options);
  const plan = planIn(input, report);
  if (!plan.recap) {
    throw new CommandFailure("ce plan n'a pas de tableau récapitulatif à remplir.", 1, input);
  }
  const writes = recapWrites(plan);
  if (writes.length > 0) await writeCells(writes);
  await saveFile(opened, out);
  const output = [...fillWarnings(report), filled(plan, writes), ...(await awaiting(plan))].join(
    "\n",
  );
  return { output, status: 0 };
}

/** What Excel is still to calculate, once all is written. */
async function awaiting({ sheet }: Plan): Promise<readonly string[]> {
  return [awaitingSentence(sheet, awaitingCells(await readWorkbook())) ?? []].flat();
}

/** What was written, and what was left with its reason; never « déjà juste » while a cell is left. */
function filled(plan: Plan, writes: readonly CellWrite[]): string {
  const refusal = fillRefusal(plan);
  const left = [...(refusal === null ? [] : [refusal]), ...leftSentences(plan)].map(french);
  const isRight = writes.length === 0 && left.length === 0;
  const written =
    writes.length === 0
      ? []
      : [
          plural(writes.length, "cellule remplie", "cellules remplies"),
          printedWrites(plan.sheet, writes),
        ];
  return isRight
    ? french("Le tableau récapitulatif est déjà juste : rien à écrire.")
    : [...written, ...left].join("\n");
}

/** explain FILE [CELL|ROW…] */
export async function explain(
  file: string,
  places: readonly string[],
  options: Options,
): Promise<Outcome> {
  await openFile(file);
  const plan = await planOf(file, options);
  return { output: explained(plan, places, options.json === true), status: 0 };
}

/** Mending a line can call for mending the recap, and never much more. */
const MOST_ROUNDS = 5;

/** fix IN OUT [--rule ID…] [--likely] */
export async function fix(input: string, out: string, options: Options): Promise<Outcome> {
  const opened = await openFile(input);
  const first = await check(input, options);
  const plan = planIn(input, first);
  const written: CellWrite[] = [];
  const standing = new Set(recapKeys(first.findings));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const report = round === 0 ? first : await check(input, options);
    const following = followingWrites(report, standing);
    const writes = following.length > 0 ? following : fixWrites(report, options);
    if (writes.length === 0) break;
    await writeCells(writes);
    written.push(...writes);
  }
  await saveFile(opened, out);
  const output =
    written.length === 0
      ? nothingSure(first)
      : `${plural(written.length, "cellule corrigée", "cellules corrigées")}\n${printedWrites(plan.sheet, written)}`;
  return { output: [output, ...(await awaiting(plan))].join("\n"), status: 0 };
}

/** Nothing was written: there is nothing to write, or nothing that is sure. */
function nothingSure({ causes, doubts }: Report): string {
  if (causes.some(({ certainty }) => certainty === "likely")) {
    return "Aucune correction sûre. « --likely » écrit aussi celles qui sont probables.";
  }
  return doubts.length === 0
    ? "Aucune correction à proposer."
    : "Aucune correction sûre : plusieurs sont possibles, choisissez d'après « plan check ».";
}

/** mark IN OUT */
export async function mark(input: string, out: string, options: Options): Promise<Outcome> {
  const opened = await openFile(input);
  const report = await check(input, options);
  const told = await marksTold(report);
  await saveFile(opened, out);
  return { output: told.join("\n"), status: 0 };
}

/** Marks the findings in the open workbook, and says which cells, and which sheets could not be. */
export async function marksTold({ findings }: Report): Promise<string[]> {
  const { protectedSheets } = await markFindings(findings);
  const marked = new Set(
    findings.flatMap(({ cells: [cell] }) => (cell ? [JSON.stringify(cell)] : [])),
  );
  return [
    plural(marked.size, "cellule à surligner", "cellules à surligner"),
    ...protectedSheets.map((sheet) =>
      french(`La feuille « ${sheet} » est protégée : rien n'y est surligné.`),
    ),
  ];
}

/** survey FILE [--definition FORM] [--link] [--collectivite NAME] [--date DAY] */
export async function survey(file: string, options: Options): Promise<Outcome> {
  await openFile(file);
  const plan = await planOf(file, options);
  const { blocking } = (await check(file, options)).summary;
  const warnings =
    blocking === 0
      ? []
      : [
          french(
            `Attention : le plan a encore ${plural(blocking, "point bloquant", "points bloquants")} (« plan check ${file} »), et ces réponses en viennent.`,
          ),
        ];
  if (options.definition !== undefined || options.link || options.identity) {
    const outcome = await surveyForm(plan, options);
    return { ...outcome, errors: [...warnings, ...(outcome.errors ?? [])] };
  }
  return { output: JSON.stringify(surveyPayload(plan), null, 2), status: 0, errors: warnings };
}
