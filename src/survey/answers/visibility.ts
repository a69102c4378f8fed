import { byKey, keyOf, type FormDefinition, type Question } from "../form/definition";
import type { Answer } from "./answers";
import { blocking } from "./problems";

/** The questions that the answers leave hidden: none of those that would show them is answered so. */
function hiddenQuestions(definition: FormDefinition, answers: readonly Answer[]): Set<Question> {
  const chosen = new Set<string>();
  for (const { field, options } of answers) {
    const question = keyOf(field.question);
    for (const option of options) chosen.add(JSON.stringify([question, keyOf(option)]));
  }
  const hidden = new Set<Question>();
  // In the form's order: a question can hide behind one that is hidden itself.
  for (const question of definition.questions) {
    const isShown = question.shownBy.some((trigger) => {
      const by = byKey(definition.questions, trigger.question);
      const option = by && byKey(by.options, trigger.option);
      if (!by || !option || hidden.has(by)) return false;
      return chosen.has(JSON.stringify([keyOf(by), keyOf(option)]));
    });
    if (question.shownBy.length > 0 && !isShown) hidden.add(question);
  }
  return hidden;
}

/** Takes out the answers to questions that stay hidden, saying so where there was a value. */
export function withVisibility(definition: FormDefinition, answers: readonly Answer[]): Answer[] {
  const hidden = hiddenQuestions(definition, answers);
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
