import { learnedWords } from "../plan/learnedWords";
import { clockTime } from "../plan/typography";
import { html, type Html } from "./html";
import type { Judged } from "./deviations";
import type { JudgedPapers } from "./judgedPapers";
import { leftOutNotes } from "./leftOut";
import { causesSection } from "./causesHtml";
import { papersSection } from "./reportPapers";
import {
  correctionsSection,
  deviationsSection,
  findingsSections,
  journalSection,
  recapSection,
  type JournalLine,
} from "./reportSections";
import { REPORT_STYLE } from "./reportStyle";
import { verdictSentence } from "./verdictSentence";
import { verdictWith } from "./verdictWith";

/** What the report is about. */
export interface ReportIdentity {
  /** The workbook's file name. */
  readonly file: string;
  /** When it was checked. */
  readonly at: Date;
}

/**
 * The report to keep, print or attach: one page of HTML that needs nothing else. Whatever a
 * workbook holds stands in it as text.
 */
export function reportHtml(
  judged: Judged,
  identity: ReportIdentity,
  papers: JudgedPapers | null = null,
  journal: readonly JournalLine[] = [],
): string {
  const { plan } = judged.report;
  const learned = plan && learnedWords(plan.edition);
  const title = `Contrôle du plan d'action – ${identity.file}`;
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${REPORT_STYLE}
        </style>
      </head>
      <body>
        <h1>Contrôle du plan d'action</h1>
        <dl>
          <dt>Fichier</dt>
          <dd>${identity.file}</dd>
          ${
            plan
              ? html`<dt>Plan</dt>
                  <dd>${plan.title?.text ?? ""}</dd>
                  <dt>Feuille</dt>
                  <dd>${plan.sheet}</dd>
                  <dt>Édition</dt>
                  <dd>
                    ${plan.edition.name}${RECOGNISED[plan.recognition.confidence]}${
                      learned === null ? "" : ` – ${learned}`
                    }
                  </dd>`
              : null
          }
          <dt>Vérifié le</dt>
          <dd>${dateTime(identity.at)}</dd>
        </dl>
        ${verdict(judged, papers)} ${causesSection(judged.report)}
        ${findingsSections(judged.report)} ${deviationsSection(judged)}
        ${plan ? correctionsSection(plan) : null} ${plan ? recapSection(plan) : null}
        ${papers ? papersSection(papers) : null} ${journalSection(journal)}
      </body>
    </html> `.markup;
}

const RECOGNISED = {
  certain: "",
  probable: " (édition incertaine)",
  chosen: " (choisie)",
} as const;

function verdict({ report, justified }: Judged, papers: JudgedPapers | null): Html {
  const { summary } = report;
  const differences = papers?.report.summary ?? null;
  return html`<p class="verdict ${verdictWith(report.verdict, differences)}">
      ${verdictSentence(report, differences)}
    </p>
    <p>
      Bloquants : ${summary.blocking} · Avertissements : ${summary.warning} · Informations :
      ${summary.info} · Écarts justifiés : ${justified.length}
    </p>
    ${leftOutNotes(report.leftOut).map((note) => html`<p>${note}</p>`)}`;
}

/** « 30/10/2024 à 14 h 32 ». */
function dateTime(at: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${String(at.getFullYear())}`;
  return `${day} à ${clockTime(at)}`;
}
