import type { Judged } from "../../checking/deviations";
import { verdictSentence } from "../../checking/verdictSentence";
import { sharesOfLines } from "../../judgement/cofinancing";
import { sourceOfLine } from "../../checking/json";
import { ledgerOf } from "../../judgement/ledger";
import { unservedMandatory } from "../../judgement/mandatory";
import { projectionOf } from "../../judgement/projection";
import { valueOf } from "../../plan/amounts";
import { sum, ZERO } from "../../plan/money";
import { columnOf, type Plan, type PlanLine } from "../../plan/plan";
import { clean } from "../../plan/text";
import { yearOfPlan } from "../../plan/years";
import type { WorkbookSnapshot } from "../../reading/snapshot";
import type { FolderFile, FolderLine, NameOrigin, PlanEntry, Sides } from "./entry";
import { baseName, nameInTitle, parentName, readFileName } from "./names";

/** What a folder keeps of a plan. @param identity the collectivité that the workbook names itself */
export function planEntry(
  file: FolderFile,
  plan: Plan,
  { report }: Judged,
  snapshot: WorkbookSnapshot,
  identity: string | null,
): PlanEntry {
  const { totals, entries } = ledgerOf(plan);
  const named = readFileName(file.file);
  const amounts = [...entries.state, ...entries.department];
  return {
    kind: "plan",
    file: file.file,
    modified: file.modified,
    ...nameOf(file.file, plan, identity),
    version: named.version,
    isFinal: named.isFinal,
    sheet: plan.sheet,
    edition: plan.edition,
    isEditionSure: plan.recognition.confidence !== "probable",
    year: yearOfPlan(plan),
    verdict: report.verdict,
    sentence: verdictSentence(report),
    summary: report.summary,
    findings: report.findings.map((finding) => ({ ...finding, fix: null })),
    totals: new Map(
      [...totals].map(([source, { state, department }]) => [source, { state, department }]),
    ),
    all: {
      state: sum(entries.state.map(({ cell }) => valueOf(cell) ?? ZERO)),
      department: sum(entries.department.map(({ cell }) => valueOf(cell) ?? ZERO)),
    },
    isPartial: amounts.some(({ cell }) => valueOf(cell) === null),
    recapDiffers: report.findings.some(({ rule }) => /^recap-(?:amount|total)$/.test(rule)),
    recapStates: new Map(
      (plan.recap?.lines ?? []).flatMap(({ source, state }) =>
        source === null ? [] : [[source, state.at] as const],
      ),
    ),
    cofinancing: cofinancingOf(plan),
    mandatoryWithoutAction: unservedMandatory(plan).map(({ number }) => number),
    envelopes: plan.envelopes,
    lines: plan.lines.map((line) => lineEntry(plan, line, snapshot)),
  };
}

/** The workbook's own word first, then its file's name, its title, the folder that it came in. */
function nameOf(
  file: string,
  plan: Plan,
  identity: string | null,
): { name: string; nameFrom: NameOrigin } {
  const told = clean(identity ?? "");
  if (told !== "") return { name: told, nameFrom: "identity" };
  const { name } = readFileName(file);
  if (name !== "") return { name, nameFrom: "file" };
  const title = nameInTitle(plan.title?.text ?? "");
  if (title !== "") return { name: title, nameFrom: "title" };
  const folder = readFileName(parentName(file)).name;
  return folder === ""
    ? { name: baseName(file), nameFrom: "file" }
    : { name: folder, nameFrom: "folder" };
}

function cofinancingOf(plan: Plan): Sides | null {
  return columnOf(plan, "department") ? sharesOfLines(plan, plan.lines) : null;
}

function lineEntry(plan: Plan, line: PlanLine, snapshot: WorkbookSnapshot): FolderLine {
  const { row, objectives, action, department, state, total, other } = projectionOf(line);
  return {
    row,
    objectives,
    source: sourceOfLine(plan.edition, line),
    action,
    partners: partnersOf(plan, line, snapshot),
    department,
    state,
    total,
    other,
  };
}

/** No rule asks for the partners: the plan does not keep them. */
function partnersOf(plan: Plan, { row }: PlanLine, { sheets }: WorkbookSnapshot): string {
  const column = columnOf(plan, "partners")?.column;
  const sheet = sheets.find(({ name }) => name === plan.sheet);
  if (column === undefined || !sheet) return "";
  const value = sheet.cells[row - sheet.top]?.[column - sheet.left]?.value;
  return typeof value === "string" ? clean(value) : "";
}
