import { french } from "../../../plan/typography";
import type { AnswerInput } from "./inputs";

/** What became of an answer. « hidden »: the form does not ask for it, as long as no other answer shows it. */
export type FillState = "filled" | "same" | "skipped" | "failed" | "hidden";

export interface Outcome {
  readonly state: FillState;
  /** In French; empty when there is nothing to add. */
  readonly why: string;
  /** The first input of its field, where there is one. */
  readonly input?: AnswerInput | undefined;
}

export function outcome(state: FillState, why = "", input?: AnswerInput): Outcome {
  return { state, why: french(why), input };
}

/** The answer stands in the page. */
export function isIn({ state }: Outcome): boolean {
  return state === "filled" || state === "same";
}
