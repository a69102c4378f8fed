import type { Answer } from "./answers/answers";
import { byKey, type FormDefinition, type Item, type Question } from "./form/definition";

/** What EUSurvey's addresses already mean something by, whatever the case. */
const RESERVED = new Set([
  "draft",
  "draftid",
  "readonly",
  "token",
  "pw",
  "password",
  "wcag",
  "wcagmode",
  "surveylanguage",
  "lang",
  "language",
  "language.code",
  "slang",
  "newlang",
  "newlangpost",
  "newcss",
  "newviewpost",
  "survey",
  "survey.id",
  "invitation",
  "invitationkey",
  "participationgroup",
  "unique",
  "uniquecode",
  "originaluniquecode",
  "code",
  "foreditor",
  "ids",
  "ecaslogout",
  "startdelphi",
  "startquiz",
  "passwordauthenticated",
  "passwordauthentication",
  "_csrf",
]);

type Found = { readonly name: string } | { readonly reason: string };

const NO_ALIAS: Found = {
  reason:
    "L'identifiant de la question n'est pas dans la page enregistrée : complétez-le à la main.",
};

function aliasOf(items: readonly Item[], key: string | null): string | null {
  return key === null ? null : (byKey(items, key)?.alias ?? null);
}

/** How often a name fills something in the form: a repeated one fills the first only. */
function uses({ questions }: FormDefinition, name: string): number {
  const names = questions.flatMap((question: Question) => [
    question.alias,
    ...(question.type === "matrix" ? question.rows.map(({ alias }) => alias) : []),
  ]);
  return names.filter((one) => one === name).length;
}

function cellName({ field: { question, row, column } }: Answer): string | null {
  const parts = [question.alias, aliasOf(question.rows, row), aliasOf(question.columns, column)];
  return parts.every((part) => part !== null) ? parts.join(" ") : null;
}

/** The name of an answer's parameter, or why it can't have one. */
export function parameterOf(answer: Answer, definition: FormDefinition): Found {
  const { field, options } = answer;
  const { question } = field;
  if (question.type === "complexTable") {
    return { reason: "EUSurvey ne préremplit pas les tableaux complexes." };
  }
  if (question.type === "table") {
    const name = cellName(answer);
    return name === null ? NO_ALIAS : { name };
  }
  const name = question.type === "matrix" ? aliasOf(question.rows, field.row) : question.alias;
  if (name === null) return NO_ALIAS;
  if (RESERVED.has(name.toLowerCase())) {
    return { reason: `« ${name} » est un nom réservé par EUSurvey.` };
  }
  if (uses(definition, name) > 1) {
    return { reason: `Plusieurs questions portent l'identifiant « ${name} ».` };
  }
  if (options.some(({ alias }) => alias === null || /[,|]/.test(alias))) {
    return { reason: "L'identifiant d'un choix n'est pas connu, ou contient une virgule." };
  }
  return { name };
}
