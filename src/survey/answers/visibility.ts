import { byKey, keyOf, type FormDefinition, type Question, type Trigger } from "../form/definition";
import { fieldKey } from "../form/fields";
import type { Answer } from "./answer";
import { blocking } from "./problems";

function choiceKey(question: Question, row: string | null, option: string): string {
  return fieldKey(keyOf(question) ?? "", row, option);
}

/** The choice that a trigger names, as the answers' choices are kept; null when the form has none such. */
function triggerKey(definition: FormDefinition, trigger: Trigger) {
  const by = byKey(definition.questions, trigger.question);
  if (!by) return null;
  const row = trigger.row === null ? null : byKey(by.rows, trigger.row);
  const option = byKey(by.type === "matrix" ? by.columns : by.options, trigger.option);
  const key = option && keyOf(option);
  if (row === undefined || key === undefined || key === null) return null;
  return { by, key: choiceKey(by, row && keyOf(row), key) };
}

/** The questions that the answers leave hidden: what would show them is not chosen. */
export function hiddenQuestions(
  definition: FormDefinition,
  answers: readonly Answer[],
): ReadonlySet<Question> {
  const chosen = new Set(
    answers.flatMap(({ field, options }) =>
      options.map((option) => choiceKey(field.question, field.row, keyOf(option) ?? "")),
    ),
  );
  const hidden = new Set<Question>();
  const isOn = (trigger: Trigger) => {
    const found = triggerKey(definition, trigger);
    return found !== null && !hidden.has(found.by) && chosen.has(found.key);
  };
  const isShown = ({ shownBy, needsAll }: Question) =>
    shownBy.length === 0 || (needsAll ? shownBy.every(isOn) : shownBy.some(isOn));
  // A question can hide behind one that is hidden itself, above it or below.
  for (let size = -1; size !== hidden.size;) {
    size = hidden.size;
    for (const question of definition.questions) if (!isShown(question)) hidden.add(question);
  }
  return hidden;
}

/** Takes out the answers to questions that stay hidden, saying so where there was a value. */
export function withVisibility(
  hidden: ReadonlySet<Question>,
  answers: readonly Answer[],
): Answer[] {
  return answers.map((answer) => {
    if (!hidden.has(answer.field.question)) return answer;
    const isLost = answer.value !== "";
    return {
      ...answer,
      value: "",
      options: [],
      problems: isLost
        ? [
            blocking(
              "hidden",
              "D'après vos autres réponses, le formulaire ne pose pas cette question : rien n'y entrera.",
            ),
          ]
        : [],
    };
  });
}
