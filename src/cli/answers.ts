import { french } from "../plan/typography";
import type { Plan } from "../plan/plan";
import { surveyAnswers, type Answers } from "../survey/answers/answers";
import { answersJson } from "../survey/answers/json";
import type { Identity } from "../survey/data/datum";
import { prefillLink, type PrefillLink } from "../survey/link";
import type { Outcome } from "./outcome";
import { formOf } from "./formFile";
import { plural } from "./print";

/** A heading, then a line for each; nothing when there is none. */
function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [french(heading), ...lines.map((line) => `  ${line}`)];
}

/** What the form would refuse: each answer with its value, and under it what is wrong. */
function wrong({ answers }: Answers): string[] {
  const blocked = answers.flatMap(({ field, display, problems }) => {
    const said = problems.filter(({ severity }) => severity === "blocking");
    const value = display === "" ? "" : french(` : ${display.replaceAll("\n", " ")}`);
    const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
    return said.length === 0
      ? []
      : [[`${field.label}${shown}`, ...said.map(({ message }) => `  ${message}`)]];
  });
  const heading = `${plural(blocked.length, "réponse à corriger", "réponses à corriger")} avant de remplir le formulaire :`;
  return part(heading, blocked.flat());
}

function byHand({ byHand: questions }: Answers): string[] {
  return part(
    "À remplir à la main dans le formulaire :",
    questions.map(({ label, required }) => (required ? `${label} (obligatoire)` : label)),
  );
}

function linkJson({ url, refusal, limit, leftOut }: PrefillLink) {
  return {
    url,
    refusal,
    limit,
    leftOut: leftOut.map(({ answer, reason }) => ({ label: answer.field.label, reason })),
  };
}

/**
 * survey FILE [--definition FORM] [--link]: the answers to a form, checked, as JSON; what is to mend, for
 * people, beside it. Status 1 when an answer is invalid, or when the link that was asked can't be.
 */
export async function surveyForm(
  plan: Plan,
  options: {
    readonly definition?: string | undefined;
    readonly link?: boolean | undefined;
    readonly identity?: Identity | undefined;
  },
): Promise<Outcome> {
  const { definition, mapping } = await formOf(options.definition);
  const answers = surveyAnswers(plan, definition, mapping, options.identity);
  const link = options.link ? prefillLink(answers) : null;
  const json = { ...answersJson(answers), ...(link && { link: linkJson(link) }) };
  const errors = [
    ...wrong(answers),
    ...part("Ce que le formulaire ne recevrait pas :", answers.gaps),
    ...byHand(answers),
    ...(link?.refusal ? [link.refusal] : []),
  ];
  return {
    output: JSON.stringify(json, null, 2),
    status: answers.isValid && !link?.refusal ? 0 : 1,
    errors,
  };
}
