import type { Question } from "../form/definition";
import type { Answer } from "./answer";
import { blocking, isBlocked, type Problem } from "./problems";

/** What is wrong with a row of a matrix among those answered before it. */
function problemsOf(answer: Answer, before: readonly Answer[], question: Question): Problem[] {
  const { isInterdependent, limits } = question;
  const [option] = answer.options;
  const other = before.find(({ options }) => options[0] === option);
  if (isInterdependent && option && other) {
    return [
      blocking(
        "columnTaken",
        `Chaque colonne ne sert qu'une fois : « ${option.label} » va déjà à « ${other.field.label} ». Répondez vous-même dans le formulaire.`,
      ),
    ];
  }
  return limits.max !== null && before.length >= limits.max
    ? [blocking("tooMany", `Le formulaire prend au plus ${String(limits.max)} lignes répondues.`)]
    : [];
}

/** The same of a matrix as a whole, told at its first answer. */
function wholeProblems(answered: readonly Answer[], { limits: { min } }: Question): Problem[] {
  return min !== null && answered.length > 0 && answered.length < min
    ? [
        blocking(
          "tooFew",
          `Le formulaire demande au moins ${String(min)} lignes répondues dans ce tableau.`,
        ),
      ]
    : [];
}

/** Answers with what is wrong between the rows of a matrix: how many there are, each column once where the form wants it so. */
export function withMatrixProblems(answers: readonly Answer[]): Answer[] {
  const answered = new Map<Question, Answer[]>();
  const found = new Map<Answer, readonly Problem[]>();
  for (const answer of answers) {
    const { question } = answer.field;
    if (question.type !== "matrix" || answer.value === "" || isBlocked(answer.problems)) continue;
    const before = answered.get(question) ?? [];
    const problems = problemsOf(answer, before, question);
    if (problems.length > 0) found.set(answer, problems);
    else answered.set(question, [...before, answer]);
  }
  for (const [question, all] of answered) {
    const [first] = all;
    const problems = wholeProblems(all, question);
    if (first && problems.length > 0) found.set(first, problems);
  }
  return answers.map((answer) => {
    const problems = found.get(answer);
    return problems ? { ...answer, problems: [...answer.problems, ...problems] } : answer;
  });
}
