import type { FormDefinition, Item, Question } from "./definition";

/** Kept to what every browser takes, in characters. */
const LONGEST = 1800;

/** The question, or something in it, has no name that an address could bear. */
function lacksAlias(question: Question): boolean {
  const { alias, options, rows, columns, type } = question;
  if (type === "complexTable" || type === "unsupported") return false;
  const lacks = (item: Item) => item.alias === null;
  return alias === null || [...options, ...rows, ...columns].some(lacks);
}

/** The questions whose names, or those of what they hold, a saved page doesn't tell and a link would need. */
export function unnamedQuestions({ questions }: FormDefinition): Question[] {
  return questions.filter(lacksAlias);
}

/**
 * Where EUSurvey's page gets the names that a saved page lacks (those of choices, of their options, of
 * tables): open to anyone, for the publication that was captured. Several addresses for a long form;
 * none when nothing lacks, or when the page doesn't tell which publication it is.
 */
export function elementsAddresses(definition: FormDefinition): readonly string[] {
  const { address, surveyId, language } = definition;
  if (address === null || surveyId === null) return [];
  const base = new URL(`../elements/${surveyId}`, `${address}/`.replace(/[^/]*\/$/, "x/"));
  const before = `${base.href}?ids=`;
  const after = `&slang=${language ?? "FR"}`;
  const lots: string[][] = [];
  for (const { id } of unnamedQuestions(definition)) {
    if (id === null || !/^\d{1,20}$/.test(id)) continue;
    const last = lots.at(-1);
    const length = before.length + after.length + (last?.join("-").length ?? 0) + id.length + 1;
    if (last && length <= LONGEST) last.push(id);
    else lots.push([id]);
  }
  return lots.map((ids) => `${before}${ids.join("-")}${after}`);
}
