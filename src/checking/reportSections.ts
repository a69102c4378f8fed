import { a1From, sameCell } from "../plan/address";
import { formatEuros } from "../plan/money";
import { shownReading } from "../plan/shownCell";
import { clockTime, french } from "../plan/typography";
import type { AmountCell, Plan } from "../plan/plan";
import { figuresOf } from "../judgement/figures";
import { recapAmounts } from "../judgement/recapFill";
import { ruleOf } from "../rules";
import { SEVERITIES, type Finding, type Severity } from "../judgement/finding";
import type { Judged } from "./deviations";
import { remedyFor } from "./offers";
import { html, type Html } from "./html";
import type { Report } from "./report";
import { saidSentence, standingSentence } from "./said";

/** A stroke of the pane, in words. */
export interface JournalLine {
  readonly at: Date;
  readonly title: string;
  /** « D33 : 845 728,00 € → 843 192,00 € », « … (annulé) ». */
  readonly cells: readonly string[];
}

const TITLES: Readonly<Record<Severity, string>> = {
  blocking: "Points bloquants",
  warning: "Avertissements",
  info: "Informations",
};

/** The findings by severity, gravest first; a severity without any has no section. */
export function findingsSections(report: Report): readonly Html[] {
  const { findings } = report;
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0
      ? []
      : [
          html`<h2>${TITLES[severity]} (${own.length})</h2>
            <ol>
              ${byRule(own).map((alike) => html`<li>${findingsBody(report, alike)}</li>`)}
            </ol>`,
        ];
  });
}

/** The findings of one rule together, each rule where its first finding stands. */
function byRule(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

/** The accepted warnings with their reasons. */
export function deviationsSection({ justified, report }: Judged): Html | null {
  if (justified.length === 0) return null;
  return html`<h2>Écarts justifiés (${justified.length})</h2>
    <ol>
      ${justified.map(
        ({ finding, deviation }) =>
          html`<li>
            ${findingsBody(report, [finding])}
            <p>Motif, le ${deviation.on.split("-").reverse().join("/")} : ${deviation.reason}</p>
          </li>`,
      )}
    </ol>`;
}

/** What the officer said of rows and columns, and what became of it. */
export function correctionsSection({ reading }: Plan): Html | null {
  if (reading.corrections.length === 0) return null;
  return html`<h2>Décisions sur la lecture (${reading.corrections.length})</h2>
    <ul>
      ${reading.corrections.map((one) => {
        const after = standingSentence(one);
        return html`<li>
          ${french(saidSentence(one))}${after === null ? "" : ` ${french(after)}`}
        </li>`;
      })}
    </ul>`;
}

/** The green table as it stands, and as the lines add up. */
export function recapSection(plan: Plan): Html | null {
  const { recap } = plan;
  if (!recap) return null;
  const amounts = recapAmounts(plan);
  const right = ({ at }: AmountCell) => {
    const known = amounts.find(({ cell }) => sameCell(cell.at, at));
    return known ? formatEuros(known.amount) : "non calculé";
  };
  const lines = recap.total ? [...recap.lines, recap.total] : recap.lines;
  return html`<h2>Tableau récapitulatif</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col" class="amount">État</th>
          <th scope="col" class="amount">selon les lignes</th>
          <th scope="col" class="amount">Département</th>
          <th scope="col" class="amount">selon les lignes</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr>
              <th scope="row">
                ${line === recap.total ? "Total" : (line.source ?? line.label.text)}
              </th>
              ${[
                shownReading(line.state.reading),
                right(line.state),
                shownReading(line.department.reading),
                right(line.department),
              ].map((text) => html`<td class="amount">${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** Findings of one rule: each cell with its sentence and figures; what they share is said once. */
function findingsBody(report: Report, findings: readonly [Finding, ...(readonly Finding[])]): Html {
  const { plan } = report;
  const [{ rule, basis }] = findings;
  // « Écrivez X en D33 » differs from cell to cell; what is the same is said once.
  const remedies = new Set(findings.map((finding) => remedyFor(report, finding)));
  const title = ruleOf(rule)?.title ?? "";
  const [only] = findings;
  return html`<p>${findings.length === 1 ? cellOf(plan, only) : null}${title}</p>
    ${
      findings.length === 1
        ? sentenceOf(plan, only, false)
        : html`<ul>
            ${findings.map((finding) => html`<li>${sentenceOf(plan, finding, true)}</li>`)}
          </ul>`
    }
    ${[...remedies].map((remedy) => html`<p class="remedy">${french(`À faire : ${remedy}`)}</p>`)}
    <p class="basis">${basis}</p>`;
}

function cellOf(plan: Plan | null, { cells: [cell] }: Finding): Html | null {
  return cell ? html`<span class="cell">${a1From(plan?.sheet ?? null, cell)}</span> ` : null;
}

/** What a finding says of its cell. */
function sentenceOf(plan: Plan | null, finding: Finding, namesCell: boolean): Html {
  const figures = figuresOf(finding).map(({ label, text }) => `${french(`${label} :`)} ${text}`);
  return html`<p>${namesCell ? cellOf(plan, finding) : null}${finding.message}</p>
    ${figures.length === 0 ? null : html`<p>${figures.join(" · ")}</p>`}`;
}

/** What the pane wrote to the workbook, the newest first; the officer sends it with the plan. */
export function journalSection(journal: readonly JournalLine[]): Html | null {
  if (journal.length === 0) return null;
  return html`<h2>Écritures du volet (${journal.length})</h2>
    <ol>
      ${journal.map(
        ({ at, title, cells }) =>
          html`<li>
            <p>${clockTime(at)} · ${title}</p>
            <ul>
              ${cells.map((cell) => html`<li>${cell}</li>`)}
            </ul>
          </li>`,
      )}
    </ol>`;
}
