import { a1, a1From, type CellAddress } from "../plan/address";
import { figuresOf } from "../judgement/figures";
import type { Finding, Severity } from "../judgement/finding";
import { french } from "../plan/typography";
import { remedyFor } from "./offers";
import type { Report } from "./report";
import { verdictSentence } from "./verdictSentence";

/** A cell of the sheet « Constats » of an annotated copy. */
export interface AnnotationCell {
  readonly text: string;
  readonly look: "title" | "head" | "text" | "link" | Severity;
  /** The cell of the plan that a click selects; null for none. */
  readonly to: CellAddress | null;
}

/** The sheet « Constats » that goes with a copy sent back: each finding, with a link to its cells. */
export interface Annotation {
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly AnnotationCell[])[];
  /** The rows that stay in sight. */
  readonly headRows: number;
}

export const ANNOTATION_SHEET = "Constats";

/** Where a finding speaks of more cells, the first ones are linked. */
const MOST_LINKS = 8;

const HEAD = ["Gravité", "Cellule", "Constat", "À faire", "Montants", "Voir aussi"];
const WIDTHS = [16, 18, 70, 60, 34];

const SEVERITIES: Readonly<Record<Severity, string>> = {
  blocking: "Bloquant",
  warning: "Avertissement",
  info: "Information",
};

/** What the sheet says of a report. */
export function annotationOf(report: Report): Annotation {
  const { findings } = report;
  const most = Math.max(0, ...findings.map(({ cells }) => Math.min(MOST_LINKS, cells.length - 1)));
  const text = (of: string): AnnotationCell => ({ text: of, look: "text", to: null });
  return {
    widths: [...WIDTHS, ...Array.from({ length: Math.max(1, most) }, () => 12)],
    headRows: 4,
    rows: [
      [{ text: french(`Constats : ${verdictSentence(report)}`), look: "title", to: null }],
      [text(HOW)],
      [],
      HEAD.map((head) => ({ text: head, look: "head", to: null })),
      ...findings.map((finding) => rowOf(report, finding)),
    ],
  };
}

const HOW = french(
  "Un clic sur une cellule y mène. « Effacer les surlignages » retire les surlignages et cette feuille ; rien d'autre n'a été modifié.",
);

function rowOf(report: Report, finding: Finding): AnnotationCell[] {
  const { severity, message, cells } = finding;
  const sheet = report.plan?.sheet ?? null;
  const [first, ...others] = cells.map((cell): AnnotationCell => ({
    text: a1From(sheet, cell),
    look: "link",
    to: cell,
  }));
  const figures = figuresOf(finding).map(({ label, text }) => french(`${label} : ${text}`));
  return [
    { text: SEVERITIES[severity], look: severity, to: null },
    first ?? { text: "", look: "text", to: null },
    ...[message, remedyFor(report, finding), figures.join("\n")].map((text): AnnotationCell => ({
      text,
      look: "text",
      to: null,
    })),
    ...others.slice(0, MOST_LINKS),
  ];
}

/** « 'Plan d''action'!H19 »: where a link in the workbook leads. */
export function linkTo(to: CellAddress): string {
  return `'${to.sheet.replaceAll("'", "''")}'!${a1(to)}`;
}
