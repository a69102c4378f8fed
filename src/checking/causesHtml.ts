import { a1From } from "../plan/address";
import { french } from "../plan/typography";
import { html, type Html } from "./html";
import type { Report } from "./report";

/** What is at fault, before the findings that it explains; nothing where nothing can be said. */
export function causesSection(report: Report): readonly Html[] {
  const { causes, doubts } = report;
  return [
    ...(causes.length === 0
      ? []
      : [
          html`<h2>Causes (${causes.length})</h2>
            <ol>
              ${causes.map(
                ({ message, otherWay, explains }) =>
                  html`<li>
                    <p>${message}</p>
                    ${otherWay ? html`<p>${otherWay.message}</p>` : null}
                    <p class="basis">${explained(report, explains)}</p>
                  </li>`,
              )}
            </ol>`,
        ]),
    ...(doubts.length === 0
      ? []
      : [
          html`<h2>À départager (${doubts.length})</h2>
            <ol>
              ${doubts.map(
                ({ message, explains }) =>
                  html`<li>
                    <p>${message}</p>
                    <p class="basis">${explained(report, explains)}</p>
                  </li>`,
              )}
            </ol>`,
        ]),
  ];
}

/** « Explique : I19, D35 ». */
function explained({ plan, findings }: Report, places: readonly number[]): string {
  const cells = places.flatMap((place) => findings[place]?.cells[0] ?? []);
  return french(`Explique : ${cells.map((at) => a1From(plan?.sheet ?? null, at)).join(", ")}`);
}
