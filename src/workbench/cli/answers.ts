import { readFile } from "node:fs/promises";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { surveyAnswers, type Answers } from "../../survey/answers/answers";
import { answersJson } from "../../survey/answers/json";
import { SurveyFailure } from "../../survey/failure";
import { PLACEHOLDER } from "../../survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../survey/form/placeholderMapping";
import { readForm } from "../../survey/form/readForm";
import { prefillLink } from "../../survey/link";
import { mappingOf, proposeMapping } from "../../survey/propose/propose";
import type { Outcome } from "./commands";
import { CommandFailure } from "./failure";

/** The form of a file and its mapping: the file's own, else the one that its wordings propose. */
async function formOf(file: string | undefined) {
  if (file === undefined) return { definition: PLACEHOLDER, mapping: PLACEHOLDER_MAPPING };
  try {
    const { definition, mapping } = readForm(await readFile(file, "utf8"));
    return { definition, mapping: mapping ?? mappingOf(proposeMapping(definition)) };
  } catch (error) {
    const isOurs = error instanceof SurveyFailure;
    const message = isOurs ? error.message : french("ce fichier de formulaire ne se lit pas.");
    throw new CommandFailure(`${file} : ${message}`, 2);
  }
}

/** A line for each answer that the form would refuse, and for what has no place in it. */
function wrong({ answers, gaps }: Answers): string[] {
  const invalid = answers.flatMap(({ field, problems }) =>
    problems
      .filter(({ severity }) => severity === "blocking")
      .map(({ message }) => `${french(`${field.label} :`)} ${message}`),
  );
  return [...invalid, ...gaps];
}

/** survey FILE [--definition D.json] [--link]: the answers to a form, checked, as JSON; status 1 when one is invalid. */
export async function surveyForm(
  plan: Plan,
  options: { readonly definition?: string | undefined; readonly link?: boolean | undefined },
): Promise<Outcome> {
  const { definition, mapping } = await formOf(options.definition);
  const answers = surveyAnswers(plan, definition, mapping);
  const link = options.link ? prefillLink(answers) : null;
  const json = {
    ...answersJson(answers),
    ...(link && {
      link: {
        url: link.url,
        refusal: link.refusal,
        limit: link.limit,
        leftOut: link.leftOut.map(({ answer, reason }) => ({ label: answer.field.label, reason })),
      },
    }),
  };
  const errors = [...wrong(answers), ...(link?.refusal ? [link.refusal] : [])];
  return {
    output: JSON.stringify(json, null, 2),
    status: errors.length > 0 ? 1 : 0,
    errors,
  };
}
