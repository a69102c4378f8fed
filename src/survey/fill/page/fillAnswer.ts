import type { AnswerJson } from "../../answers/json";
import { sameLabel } from "../../label/labelText";
import { choose, select } from "./choosing";
import { inputsOf } from "./fields";
import { isBox, isReadOnly, isSelect, isUnasked, type AnswerInput } from "./inputs";
import { isIn, outcome, type Outcome } from "./outcome";
import { containerOf } from "./questions";
import { type } from "./typing";
import { onItsPage } from "./waiting";
import { titleOf } from "./words";

async function put(inputs: readonly AnswerInput[], answer: AnswerJson): Promise<Outcome> {
  const [first] = inputs;
  if (!first) return outcome("failed", "champ introuvable dans la page : le formulaire a changé");
  if (isUnasked(first)) {
    return outcome("hidden", "le formulaire ne pose pas cette question", first);
  }
  if (inputs.every(isReadOnly)) return outcome("skipped", "lecture seule", first);
  const { options, value } = answer;
  const [option] = options;
  if ((isBox(first) || isSelect(first)) !== (option !== undefined)) {
    return outcome("failed", "la question demande maintenant un autre type de réponse", first);
  }
  if (option === undefined) return type(first, value);
  if (isSelect(first)) return onItsPage(first, () => select(first, option));
  return onItsPage(first, () => choose(inputs.filter(isBox), options));
}

/** Fills one answer of the payload; says what became of it. Never throws. */
export async function fillAnswer(answer: AnswerJson): Promise<Outcome> {
  const problem = answer.problems.find(({ severity }) => severity === "blocking");
  if (problem) return outcome("skipped", `à corriger d'abord : ${problem.message}`);
  if (answer.value === "") return outcome("skipped", "rien à saisir");
  try {
    const container = containerOf(answer.question);
    if (!container) return outcome("failed", "question introuvable dans la page");
    const made = await put(inputsOf(container, answer), answer);
    const title = titleOf(container);
    const isRenamed = isIn(made) && !sameLabel(title, answer.question.label);
    return isRenamed
      ? outcome(made.state, `l'intitulé de la question a changé : « ${title} »`, made.input)
      : made;
  } catch (error) {
    return outcome("failed", `erreur : ${error instanceof Error ? error.message : String(error)}`);
  }
}
