import { html, type Html } from "../../checking/html";
import { REPORT_STYLE } from "../../checking/reportStyle";
import { a1From } from "../../plan/address";
import { formatEuros } from "../../plan/money";
import type { PlanEntry } from "../folder/entry";
import type { Folder, FolderYear } from "../folder/folder";
import { ASIDE_WORDS, folderSentence, remarksOf, SEVERITY_WORDS, yearSentence } from "./words";

/** The folder to print: a table for each year, then what to send back by plan, then what was set aside. */
export function folderHtml(folder: Folder): string {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Plans d'action – synthèse</title>
        <style>
          ${REPORT_STYLE}
        </style>
      </head>
      <body>
        <h1>Plans d'action – synthèse</h1>
        <p>${folderSentence(folder)}</p>
        ${folder.years.map(yearSection)} ${findingsSection(folder)} ${asideSection(folder)}
      </body>
    </html> `.markup;
}

function yearSection(year: FolderYear): Html {
  const sources = [...year.totals.keys()];
  return html`<h2>${String(year.year)}</h2>
    <p>${yearSentence(year)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Nom</th>
          <th scope="col">Verdict</th>
          ${sources.map((source) => html`<th scope="col" class="amount">État ${source}</th>`)}
          <th scope="col" class="amount">État</th>
          <th scope="col" class="amount">Département</th>
        </tr>
      </thead>
      <tbody>
        ${year.plans.map((plan) => planRow(plan, sources))}
        <tr>
          <th scope="row">Total ${String(year.year)}</th>
          <td></td>
          ${sources.map((source) => amount(year.totals.get(source)?.state))}
          ${amount(year.all.state)} ${amount(year.all.department)}
        </tr>
      </tbody>
    </table>`;
}

function planRow(plan: PlanEntry, sources: readonly string[]): Html {
  return html`<tr>
    <th scope="row">${plan.name}</th>
    <td>${plan.sentence}</td>
    ${sources.map((source) => amount(plan.totals.get(source)?.state))} ${amount(plan.all.state)}
    ${amount(plan.all.department)}
  </tr>`;
}

function amount(value: PlanEntry["all"]["state"] | undefined): Html {
  return html`<td class="amount">${value ? formatEuros(value) : ""}</td>`;
}

function findingsSection({ plans, findings }: Folder): Html {
  return html`<h2>Le dossier</h2>
    <ol>
      ${findings.map(({ severity, message }) => html`<li>${SEVERITY_WORDS[severity]} : ${message}</li>`)}
    </ol>
    ${plans
      .filter(({ findings: own }) => own.some(({ severity }) => severity !== "info"))
      .map(
        (plan) =>
          html`<h2>${plan.name} – ${plan.sentence}</h2>
            <p>${[plan.file, ...remarksOf(plan)].join(" – ")}</p>
            <ol>
              ${plan.findings
                .filter(({ severity }) => severity !== "info")
                .map(
                  ({ severity, cells: [cell], message, remedy }) =>
                    html`<li>
                      <p>
                        <span class="cell">${cell ? a1From(plan.sheet, cell) : ""}</span
                        >${SEVERITY_WORDS[severity]} : ${message}
                      </p>
                      <p>${remedy}</p>
                    </li>`,
                )}
            </ol>`,
      )}`;
}

function asideSection({ aside }: Folder): Html | null {
  if (aside.length === 0) return null;
  return html`<h2>Fichiers écartés</h2>
    <ol>
      ${aside.map(({ file, kind, why }) => html`<li>${file} – ${ASIDE_WORDS[kind]}. ${why}</li>`)}
    </ol>`;
}
