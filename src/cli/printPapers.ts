import { a1From } from "../plan/address";
import { french } from "../plan/typography";
import type { PapersReport } from "../checking/papers";
import { paperContent } from "../checking/paperContent";
import { SEVERITIES } from "../judgement/finding";
import type { CrossFinding } from "../judgement/papers/crossRule";
import { HEADINGS, detail } from "./print";
import { oneLine } from "./terminal";

function findingLines(sheet: string, finding: CrossFinding): string[] {
  const [cell] = finding.cells;
  const badge = (cell ? a1From(sheet, cell) : "–").padEnd(6);
  const indent = " ".repeat(9);
  const { document } = finding;
  const where = document
    ? [document.file, document.place].filter((part) => part !== "").join(", ")
    : null;
  const quote = !document?.quote ? "" : ` : « ${document.quote} »`;
  return [
    `  ${badge} ${finding.message}`,
    ...detail(finding).map((line) => indent + line),
    ...(where === null ? [] : [`${indent}${where}${quote}`]),
    `${indent}${finding.basis} [${finding.rule}]`,
  ];
}

/** The papers and what they say against the plan, as one reads it in a terminal. */
export function printedPapers({ evidence, findings, notes }: PapersReport): string {
  const { papers, previous, plan } = evidence;
  const files = papers.map((paper) => `  ${paper.file} : ${paperContent(paper)}`);
  const before = previous
    ? [`  ${previous.file} : plan de l'année précédente (${previous.plan.edition.name})`]
    : [];
  const groups = SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return ["", HEADINGS[severity], ...own.flatMap((one) => findingLines(plan.sheet, one))];
  });
  const total = findings.length === 0 ? ["", "Aucun écart avec les pièces."] : [];
  return [
    "PIÈCES",
    ...files,
    ...before,
    ...notes.map((note) => `  ${note}`),
    ...groups,
    ...total,
    "",
  ]
    .map(french)
    .map(oneLine)
    .join("\n");
}
