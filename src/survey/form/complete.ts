import { byKey, type FormDefinition } from "./definition";

/**
 * Completes by hand the alias of a question, which a saved page doesn't tell for choices and tables
 * (the form's author reads it as « Identifiant »). What was verified has to be again.
 */
export function withAlias(definition: FormDefinition, key: string, alias: string): FormDefinition {
  const named = byKey(definition.questions, key);
  return {
    ...definition,
    verifiedOn: null,
    questions: definition.questions.map((question) =>
      question === named ? { ...question, alias: alias.trim() || null } : question,
    ),
  };
}
