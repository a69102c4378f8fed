import type { Answer } from "./answers/answer";
import { byKey, type FormDefinition, type Item } from "./form/definition";

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
  "foreditor",
  "ids",
  "ecaslogout",
  "startdelphi",
  "startquiz",
  "passwordauthenticated",
  "passwordauthentication",
  "_csrf",
]);

type Found =
  | { readonly name: string }
  /** `isUnnamed`: what EUSurvey's page gets of its questions would tell the name that lacks. */
  | { readonly reason: string; readonly isUnnamed?: true };

const NO_ALIAS: Found = {
  reason: "La page enregistrée ne dit pas son identifiant : le fichier des identifiants le donne.",
  isUnnamed: true,
};

const NO_ALIAS_OF_OPTION: Found = {
  reason:
    "La page enregistrée ne dit pas l'identifiant du choix : le fichier des identifiants le donne.",
  isUnnamed: true,
};

function aliasOf(items: readonly Item[], key: string | null): string | null {
  return key === null ? null : (byKey(items, key)?.alias ?? null);
}

/**
 * How often an alias stands in the form. EUSurvey looks questions, rows and columns up in one index of
 * all aliases, options' too, where the first wins: a repeated one can name another thing.
 */
function uses({ questions }: FormDefinition, alias: string): number {
  const items = questions.flatMap((question) => [
    question,
    ...question.rows,
    ...question.columns,
    ...question.options,
    ...question.cells.flatMap(({ options }) => options),
  ]);
  return items.filter((item) => item.alias === alias).length;
}

/** The aliases that name an answer in an address; null where one is not known. */
function aliasesOf({ field: { question, row, column } }: Answer): readonly (string | null)[] {
  if (question.type === "matrix") return [aliasOf(question.rows, row)];
  if (question.type !== "table") return [question.alias];
  return [question.alias, aliasOf(question.rows, row), aliasOf(question.columns, column)];
}

/** The name of an answer's parameter, or why it can't have one. */
export function parameterOf(answer: Answer, definition: FormDefinition): Found {
  const { field, options } = answer;
  const { type } = field.question;
  if (type === "complexTable") {
    return { reason: "EUSurvey ne préremplit pas les tableaux complexes." };
  }
  const known = aliasesOf(answer);
  const aliases = known.flatMap((alias) => alias ?? []);
  if (aliases.length < known.length) return NO_ALIAS;
  const name = aliases.join(" ");
  if (RESERVED.has(name.toLowerCase())) {
    return { reason: `« ${name} » est un nom réservé par EUSurvey.` };
  }
  if (options.some(({ alias }) => alias === null)) return NO_ALIAS_OF_OPTION;
  const parted = options.find(({ alias }) => /[,|]/.test(alias ?? ""))?.alias;
  if (parted) return { reason: `L'identifiant « ${parted} » d'un choix contient une virgule.` };
  // A matrix's columns are looked up among all aliases; a choice's options among its own.
  const sought = [
    ...aliases,
    ...(type === "matrix" ? options : []).map(({ alias }) => alias ?? ""),
  ];
  const repeated = sought.find((alias) => uses(definition, alias) > 1);
  if (repeated !== undefined) {
    return { reason: `Le formulaire porte plusieurs fois l'identifiant « ${repeated} ».` };
  }
  // What is beyond the basic plane arrives unreadable.
  const unreadable = sought
    .concat(options.map(({ alias }) => alias ?? ""))
    .find((alias) => /[\uD800-\uDFFF]/.test(alias));
  if (unreadable !== undefined) {
    return {
      reason: `L'identifiant « ${unreadable} » porte un signe qu'une adresse ne porte pas.`,
    };
  }
  // In an address, a space is what parts a table's name from its row and its column.
  const spaced = aliases.find((alias) => alias.includes(" "));
  return spaced === undefined
    ? { name }
    : { reason: `L'identifiant « ${spaced} » contient une espace.` };
}
