import type { AnswerJson } from "../../answers/json";
import { idOfUid, keptAlias } from "./ids";
import { isBox, type AnswerInput } from "./inputs";

export type AskedQuestion = AnswerJson["question"];

/** Every question and text of the page, each in its container. */
export function containers(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".survey-element")];
}

/** A choice's and a table's inputs bear their options' and cells' aliases, never the question's own. */
const TYPED: readonly AskedQuestion["type"][] = [
  "text",
  "regex",
  "email",
  "number",
  "date",
  "time",
  "single",
];

function bears(container: Element, alias: string): boolean {
  return [...container.querySelectorAll<AnswerInput>("input, textarea, select")].some(
    (input) => input.dataset.shortname === alias && !isBox(input),
  );
}

/** The element that holds a question: by UID, else by alias. Ids change at each publication. */
export function containerOf({ uid, alias, type }: AskedQuestion): HTMLElement | undefined {
  const all = containers();
  const id = idOfUid(uid);
  const byUid =
    uid === null
      ? undefined
      : all.find(({ dataset }) => dataset.uid === uid || (id !== undefined && dataset.id === id));
  if (byUid !== undefined || alias === null) return byUid;
  const typed = TYPED.includes(type) ? all.find((one) => bears(one, alias)) : undefined;
  return typed ?? all.find((one) => keptAlias(one) === alias);
}
