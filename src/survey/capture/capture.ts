import { french } from "../../plan/typography";
import { SurveyFailure } from "../form/failure";
import { addressOf } from "../form/address";
import { DEFINITION_FORMAT, type FormDefinition, type Question } from "../form/definition";
import {
  depthOf,
  elementsIn,
  hasClass,
  isTooMuch,
  parsePage,
  textOf,
  withClass,
  type Element,
} from "./html";
import { formFrom } from "../form/readForm";
import { pageText } from "./pageFile";
import { questionOf, typeOf } from "./questions";
import { sourceOf } from "./source";
import { triggersOf } from "./triggers";
import { uidsIn, withUids } from "./uids";

const MOST_QUESTIONS = 2000;
/** Deeper than forms are: reading it would take for ever. */
const DEEPEST = 300;
const UNREADABLE = "Cette page n'est pas un formulaire EUSurvey : elle est illisible.";

function refuse(sentence: string): never {
  throw new SurveyFailure(french(sentence));
}

function isContainer(element: Element): boolean {
  return hasClass(element, "survey-element");
}

/** EUSurvey nests none; a page made to cost time would. */
function isNested(container: Element): boolean {
  for (let above = container.parentNode; above && "tagName" in above; above = above.parentNode) {
    if (isContainer(above)) return true;
  }
  return false;
}

function readQuestions(
  containers: readonly Element[],
  uids: ReadonlyMap<string, string>,
): Question[] {
  let section: string | null = null;
  const found: { container: Element; question: Omit<Question, "shownBy"> }[] = [];
  for (const container of containers) {
    if (hasClass(container, "sectionitem")) {
      section = textOf(withClass(container, "sectiontitle")[0]) || null;
      continue;
    }
    const type = typeOf(container);
    if (type === null) continue;
    found.push({ container, question: withUids(questionOf(container, type, section), uids) });
  }
  const questions = found.map(({ question }) => question);
  return found.map(({ container, question }) => ({
    ...question,
    shownBy: triggersOf(container, questions),
  }));
}

const SAVE_AGAIN =
  "attendez que le bouton « Soumettre » (« Suivant » si le formulaire a plusieurs pages) s'affiche, puis enregistrez la page de nouveau, type « Page web, complète »";

/** Refuses a page whose questions had not come, or were not kept as it was saved. */
function expectWhole(containers: readonly Element[]): void {
  const empty = containers.filter((element) => hasClass(element, "emptyelement")).length;
  if (empty === 0) return;
  if (empty === containers.length) {
    refuse(
      `Cette page est enregistrée sans ses questions : en « Page web, HTML uniquement », ou avant qu'elles ne soient chargées. Dans le formulaire ouvert, ${SAVE_AGAIN}.`,
    );
  }
  refuse(
    `Page enregistrée trop tôt : ${String(empty)} question(s) n'étaient pas encore chargées. Elles se chargent seules : ${SAVE_AGAIN}.`,
  );
}

/**
 * Reads a form from the page that the officer saved. The page is read as text: nothing in it runs,
 * nothing is fetched.
 * @param on day of the capture, yyyy-mm-dd
 * @param alias the form's alias, where the officer gives it: not every browser writes it in the page
 * @throws {SurveyFailure} in French, when it is no page, another page, or a page saved too early
 */
export function captureForm(
  bytes: Uint8Array,
  from: string,
  on: string,
  alias: string | null = null,
): FormDefinition {
  const html = pageText(bytes);
  if (isTooMuch(html)) refuse(UNREADABLE);
  const page = parsePage(html);
  const elements = elementsIn(page);
  if (depthOf(page) > DEEPEST) refuse(UNREADABLE);
  const containers = elements.filter(isContainer).filter((one) => !isNested(one));
  if (containers.length === 0) {
    refuse(
      "Cette page n'est pas un formulaire EUSurvey ouvert : ouvrez le formulaire lui-même (pas sa page de connexion ni de remerciement), puis enregistrez-la.",
    );
  }
  if (containers.length > MOST_QUESTIONS) refuse("Ce formulaire a trop de questions pour être lu.");
  expectWhole(containers);
  const questions = readQuestions(containers, uidsIn(html));
  if (questions.length === 0) refuse("Ce formulaire n'a aucune question à remplir.");
  const { form, title, surveyId, language } = sourceOf(html, elements);
  const name = form?.alias ?? alias;
  const read: FormDefinition = {
    format: DEFINITION_FORMAT,
    alias: name,
    address: form?.address ?? (name === null ? null : addressOf(name)),
    surveyId,
    language,
    title,
    captured: { on, from },
    verifiedOn: null,
    questions,
  };
  // Beyond what a form's file may hold, it could be neither kept nor given to a colleague.
  return formFrom(read).definition;
}
