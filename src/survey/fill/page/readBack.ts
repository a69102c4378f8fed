import type { AnswerJson } from "../../answers/json";
import { inputsOf } from "./fields";
import { isBox, isSelect, isUnasked } from "./inputs";
import { entryOfOption, inputOfOption } from "./options";
import { isIn, outcome, type Outcome } from "./outcome";
import { containerOf } from "./questions";
import { repeatOf, sameText } from "./typing";

/** Whether the page holds an answer, now. */
function holds(answer: AnswerJson): boolean {
  const container = containerOf(answer.question);
  const inputs = container ? inputsOf(container, answer) : [];
  const [first] = inputs;
  if (!first) return false;
  if (isSelect(first)) {
    return answer.options.some((option) => entryOfOption(first, option)?.selected === true);
  }
  if (isBox(first)) {
    const boxes = inputs.filter(isBox);
    const wanted = answer.options.map((option) => inputOfOption(boxes, option));
    return boxes.every((box) => box.checked === wanted.includes(box));
  }
  const again = repeatOf(first);
  return sameText(first.value, answer.value) && (!again || sameText(again.value, answer.value));
}

/** What the form itself says against an answer, right under it. */
function withComplaint({ state, why, input }: Outcome): Outcome {
  const around = input?.closest(".cell") ?? input?.closest(".survey-element");
  const said = around?.querySelector(".validation-error")?.textContent.trim() ?? "";
  if (said === "") return outcome(state, why, input);
  // Of a table or of a matrix the form speaks as a whole: another line may be the wrong one.
  const isWhole = input?.closest(".tabletable, .matrixtable") !== null;
  return outcome(isWhole ? state : "failed", `le formulaire signale : ${said}`, input);
}

/**
 * What became of an answer once all are given: a later one may have undone it, hidden its question, or
 * had the form complain. What was not filled is left as it was told.
 */
export function readBack(answer: AnswerJson, made: Outcome): Outcome {
  if (!isIn(made)) return made;
  if (made.input && isUnasked(made.input)) {
    return outcome("skipped", "une réponse donnée ensuite fait que le formulaire ne la pose plus");
  }
  if (holds(answer)) return withComplaint(made);
  const isOnce = made.input?.closest(".interdependent");
  return outcome(
    "failed",
    isOnce
      ? "défait par une réponse donnée ensuite : chaque colonne ne sert qu'une fois"
      : "défait par une réponse donnée ensuite : relisez cette question",
    made.input,
  );
}
