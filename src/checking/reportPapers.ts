import { a1From } from "../plan/address";
import { nameOfFiche, type Fiche } from "../plan/papers/fiche";
import { amountOf, type Payer } from "../plan/papers/statement";
import { formatEuros, sum } from "../plan/money";
import type { Plan } from "../plan/plan";
import { capitalised, french } from "../plan/typography";
import { figuresOf } from "../judgement/figures";
import { SEVERITIES, type Severity } from "../judgement/finding";
import type { CrossFinding } from "../judgement/papers/crossRule";
import type { Match } from "../judgement/papers/matching";
import { html, type Html } from "./html";
import type { JudgedPapers } from "./judgedPapers";
import { paperContent } from "./paperContent";

const NAMES: Readonly<Record<Severity, string>> = {
  blocking: "Bloquant",
  warning: "Avertissement",
  info: "Information",
};

/** The papers: what each is, what was read of the fiches, and where they and the plan differ. */
export function papersSection({ report, justified }: JudgedPapers): Html {
  const { evidence, findings, notes } = report;
  const { plan, papers, previous, matches } = evidence;
  return html`<h2>Plan et pièces</h2>
    <ul>
      ${papers.map((paper) => html`<li>${french(`${paper.file} : ${paperContent(paper)}`)}</li>`)}
      ${
        previous
          ? html`<li>
              ${french(
                `${previous.file} : plan de l'année précédente (${previous.plan.edition.name})`,
              )}
            </li>`
          : null
      }
    </ul>
    ${notes.map((note) => html`<p>${note}</p>`)}
    ${matches.length === 0 ? null : fichesTable(matches)}
    ${findings.length === 0 ? html`<p>Aucun écart avec les pièces.</p>` : null}
    <ol>
      ${SEVERITIES.flatMap((severity) =>
        findings
          .filter((finding) => finding.severity === severity)
          .map((finding) => html`<li>${findingBody(plan, finding)}</li>`),
      )}
      ${justified.map(
        ({ finding, deviation }) =>
          html`<li>
            ${findingBody(plan, finding)}
            <p>
              Écart justifié le ${deviation.on.split("-").reverse().join("/")} : ${deviation.reason}
            </p>
          </li>`,
      )}
    </ol>`;
}

const COLUMNS: readonly (readonly [Payer, string])[] = [
  ["budget", "Budget"],
  ["state", "État"],
  ["department", "Département"],
  ["other", "Autres"],
];

function fichesTable(matches: readonly Match[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Fiche</th>
        <th scope="col">Lignes du plan</th>
        ${COLUMNS.map(([, label]) => html`<th scope="col" class="amount">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${matches.map(
        ({ fiche, lines, by }) =>
          html`<tr>
            <th scope="row">${capitalised(nameOfFiche(fiche))}</th>
            <td>
              ${by === null ? "non rattachée" : lines.map(({ row }) => String(row)).join(", ")}
            </td>
            ${COLUMNS.map(([payer]) => html`<td class="amount">${amountIn(fiche, payer)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function amountIn({ budgets }: Fiche, payer: Payer): string {
  const amounts = budgets.flatMap((budget) => amountOf(budget[payer])?.amount ?? []);
  return amounts.length === 0 ? "–" : formatEuros(sum(amounts));
}

function findingBody(plan: Plan, finding: CrossFinding): Html {
  const [cell] = finding.cells;
  const { document, severity } = finding;
  const figures = figuresOf(finding).map(({ label, text }) => `${french(`${label} :`)} ${text}`);
  const place = document
    ? [document.file, document.place].filter((part) => part !== "").join(", ")
    : null;
  const quote = document?.quote ? ` : « ${document.quote} »` : "";
  return html`<p>
      ${cell ? html`<span class="cell">${a1From(plan.sheet, cell)}</span> ` : null}${NAMES[severity]}
    </p>
    <p>${finding.message}</p>
    ${place === null ? null : html`<p>${french(place + quote)}</p>`}
    ${figures.length === 0 ? null : html`<p>${figures.join(" · ")}</p>`}
    <p class="remedy">${french(`À faire : ${finding.remedy}`)}</p>
    <p class="basis">${finding.basis}</p>`;
}
