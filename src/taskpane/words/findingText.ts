import { remedyFor } from "../../checking/offers";
import type { Report } from "../../checking/report";
import type { JudgedPapers } from "../../checking/judgedPapers";
import { verdictSentence } from "../../checking/verdictSentence";
import { figuresOf } from "../../judgement/figures";
import type { Finding } from "../../judgement/finding";
import { a1From } from "../../plan/address";
import { french } from "../../plan/typography";
import { placeOf } from "./places";
import { listed, quoted } from "./typography";

/** A check of a workbook, and the name of its file. */
interface Told {
  readonly report: Report;
  readonly file: string;
}

/**
 * A finding as one writes it to a colleague, who has neither the pane nor the sheet before them:
 * file, sheet and cells, what is wrong, its figures, what to do, the sentence that it rests on.
 */
export function findingText({ report, file }: Told, finding: Finding): string {
  const { plan } = report;
  const cells = finding.cells.map((cell) => a1From(plan?.sheet ?? null, cell));
  const figures = figuresOf(finding).map(({ label, text }) => french(`${label} : ${text}`));
  return [
    [file, ...(plan ? [french(`feuille ${quoted(plan.sheet)}`)] : [])].join(", "),
    [...(cells.length === 0 ? [] : [listed(cells)]), placeOf(plan, finding)].join(", "),
    finding.message,
    ...(figures.length === 0 ? [] : [figures.join(" · ")]),
    french(`À faire : ${remedyFor(report, finding)}`),
    quoted(finding.basis),
  ].join("\n");
}

/** How many findings a summary names: more is the report's affair. */
const NAMED = 4;

/** Five lines for a colleague: the verdict, the papers' included, then what weighs most, by its cells. */
export function summaryText({ report, file }: Told, papers: JudgedPapers | null): string {
  const { plan, findings } = report;
  const all = [...findings, ...(papers?.report.findings ?? [])];
  const left = all.filter(({ severity }) => severity !== "info");
  const named = left.slice(0, left.length > NAMED ? NAMED - 1 : NAMED);
  const others = left.length - named.length;
  return [
    french(`${file} : ${verdictSentence(report, papers?.report.summary)}`),
    ...named.map(({ cells: [cell], message }) =>
      cell ? french(`${a1From(plan?.sheet ?? null, cell)} : ${message}`) : message,
    ),
    ...(others === 0 ? [] : [french(`… et ${String(others)} autres.`)]),
  ].join("\n");
}
