import type { Answers } from "../../../survey/answers/answers";
import { answersPrint, type Progress } from "../../../survey/kept/progress";
import { isoDay } from "../../words/typography";
import type { FormEvent } from "../state/formState";

/** The answers left the pane, all at once: from then on they are compared with the plan. */
export function handedOver(answers: Answers, progress: Progress): FormEvent {
  const handed = { on: isoDay(new Date()), print: answersPrint(answers) };
  return { type: "progressed", progress: { ...progress, handed } };
}
