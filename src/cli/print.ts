import { Decimal } from "decimal.js";
import { a1From } from "../plan/address";
import type { CellWrite } from "../plan/cellWrite";
import { shownContent } from "../plan/shownCell";
import { french } from "../plan/typography";
import { awaitingSentence } from "../checking/awaiting";
import { leftOutNotes } from "../checking/leftOut";
import { remedyFor } from "../checking/offers";
import type { Report, Summary } from "../checking/report";
import { IN_VERDICT, verdictSentence } from "../checking/verdictSentence";
import type { Cause, Doubt } from "../judgement/causes/cause";
import { figuresOf } from "../judgement/figures";
import { SEVERITIES, type Finding, type Severity } from "../judgement/finding";
import { oneLine } from "./terminal";

/** The heading of each severity. */
export const HEADINGS: Readonly<Record<Severity, string>> = {
  blocking: "BLOQUANT",
  warning: "AVERTISSEMENT",
  info: "INFORMATION",
};

/** « 1 cellule », « 8 cellules ». */
export function plural(count: number, one: string, several: string): string {
  return `${String(count)} ${count > 1 ? several : one}`;
}

function count(severity: Severity, number: number): string {
  switch (severity) {
    case "blocking":
      return plural(number, "point bloquant", "points bloquants");
    case "warning":
      return plural(number, "avertissement", "avertissements");
    case "info":
      return plural(number, "information", "informations");
  }
}

/** The amounts of a finding, on a line; none where it has none. */
export function detail(finding: Finding): string[] {
  const { found, expected } = finding;
  // Long texts stand in the sentence already.
  if (!(found instanceof Decimal) && !(expected instanceof Decimal)) return [];
  return [
    figuresOf(finding)
      .map(({ label, text }) => `${label} ${text}`)
      .join("   "),
  ];
}

function findingLines(report: Report, finding: Finding): string[] {
  const sheet = report.plan?.sheet ?? null;
  const [cell] = finding.cells;
  const badge = (cell ? a1From(sheet, cell) : "–").padEnd(6);
  const indent = " ".repeat(9);
  return [
    `  ${badge} ${finding.message}`,
    ...detail(finding).map((line) => indent + line),
    `${indent}${french("À faire :")} ${remedyFor(report, finding)}`,
    `${indent}${finding.basis} [${finding.rule}]`,
  ];
}

/** What is at fault, before the findings that it explains. */
function causeLines({ plan, findings, causes, doubts }: Report): string[] {
  const sheet = plan?.sheet ?? null;
  const explained = ({ explains }: Cause | Doubt) => {
    const cells = explains.flatMap((place) => findings[place]?.cells[0] ?? []);
    return `${" ".repeat(9)}${french("Explique :")} ${cells.map((at) => a1From(sheet, at)).join(", ")}`;
  };
  const told = (all: readonly (Cause | Doubt)[]) =>
    all.flatMap((one) => [
      `  ${"cells" in one && one.cells[0] ? a1From(sheet, one.cells[0].at).padEnd(6) : "–".padEnd(6)} ${one.message}`,
      ...("otherWay" in one && one.otherWay ? [`${" ".repeat(9)}${one.otherWay.message}`] : []),
      explained(one),
    ]);
  return [
    ...(causes.length === 0 ? [] : ["", "CAUSE", ...told(causes)]),
    ...(doubts.length === 0 ? [] : ["", "À DÉPARTAGER", ...told(doubts)]),
  ];
}

/**
 * The report as one reads it in a terminal.
 * @param papers what the papers leave to settle, where some were given
 */
export function printedReport(file: string, report: Report, papers?: Summary): string {
  const { plan, findings, summary } = report;
  const sheet = plan?.sheet ?? null;
  const read = plan
    ? french(
        `${plan.edition.name} · feuille « ${plan.sheet} » · ${String(plan.lines.length)} lignes${plan.recognition.confidence === "probable" ? " · édition probable" : ""}`,
      )
    : french("aucun plan d'action reconnu");
  const rest = SEVERITIES.filter((severity) => !IN_VERDICT[report.verdict].includes(severity))
    .filter((severity) => summary[severity] > 0)
    .map((severity) => count(severity, summary[severity]));
  const groups = SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return ["", HEADINGS[severity], ...own.flatMap((finding) => findingLines(report, finding))];
  });
  const others =
    plan && plan.otherSheets.length > 0
      ? [
          french(
            `Autres plans du classeur : ${plan.otherSheets.join(", ")} (--sheet pour les lire)`,
          ),
        ]
      : [];
  const notes = [
    ...leftOutNotes(report.leftOut),
    ...[awaitingSentence(sheet, report.awaiting) ?? []].flat(),
  ];
  return [
    file,
    read,
    ...others,
    ...notes,
    [verdictSentence(report, papers), ...rest].join(" · "),
    ...causeLines(report),
    ...groups,
    "",
  ]
    .map(oneLine)
    .join("\n");
}

/** « D33 : 845 728,00 € → 843 192,00 € », a line for each cell. */
export function printedWrites(sheet: string, writes: readonly CellWrite[]): string {
  return writes
    .map(({ at, before, after }) =>
      french(`  ${a1From(sheet, at)} : ${shownContent(before)} → ${shownContent(after)}`),
    )
    .map(oneLine)
    .join("\n");
}
