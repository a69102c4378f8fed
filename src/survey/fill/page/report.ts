import type { AnswersJson } from "../../answers/json";
import { french } from "../../../plan/typography";
import type { Results } from "./filling";

type LineState = "filled" | "same" | "skipped" | "failed" | "byHand";

/** A line of the report. */
export interface ReportLine {
  readonly state: LineState;
  readonly text: string;
}

const WORDS: Readonly<Record<LineState, string>> = {
  filled: "rempli",
  same: "déjà rempli",
  skipped: "laissé",
  failed: "échec",
  byHand: "à remplir à la main",
};

function line(label: string, state: LineState, why: string): ReportLine {
  const because = why === "" ? "" : ` (${why})`;
  return { state, text: `${french(`${label} : ${WORDS[state]}`)}${because}` };
}

/** What became of every answer, in the form's order, then what is left to the officer. */
export function reportLines(results: Results, byHand: AnswersJson["byHand"]): ReportLine[] {
  return [
    ...[...results].map(([{ label }, { state, why }]) =>
      line(label, state === "hidden" ? "skipped" : state, why),
    ),
    ...byHand.map(({ label, required }) =>
      line(label, "byHand", required ? "réponse obligatoire" : ""),
    ),
  ];
}

/** « rempli : 140, échec : 2 ». */
export function countsOf(lines: readonly ReportLine[]): string {
  const states = Object.keys(WORDS) as LineState[];
  return states
    .map((state) => ({ state, count: lines.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => french(`${WORDS[state]} : ${String(count)}`))
    .join(", ");
}
