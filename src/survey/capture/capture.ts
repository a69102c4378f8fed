import { french } from "../../plan/typography";
import { SurveyFailure } from "../failure";
import { addressOf, formAddress, type FormAddress } from "../form/address";
import { DEFINITION_FORMAT, keyOf, type FormDefinition, type Question } from "../form/definition";
import {
  attribute,
  elementsIn,
  hasClass,
  isTooDeep,
  parsePage,
  textOf,
  withClass,
  type Element,
} from "./html";
import { pageText } from "./pageFile";
import { questionOf, typeOf } from "./questions";

const MOST_QUESTIONS = 2000;

function refuse(sentence: string): never {
  throw new SurveyFailure(french(sentence));
}

/** Chrome and Edge write above a saved page where it came from. */
function savedFrom(html: string): FormAddress | null {
  const [, address = ""] =
    /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/.exec(html.slice(0, 4096)) ?? [];
  return formAddress(address);
}

function titleOf(elements: readonly Element[]): string {
  return textOf(elements.find((element) => hasClass(element, "surveytitle")));
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

/** The containers of questions that show each question, from the ids of the options that trigger it. */
function shownBy(container: Element, questions: readonly Omit<Question, "shownBy">[]) {
  const ids = (attribute(container, "data-triggers") ?? "").split(";").filter((id) => id !== "");
  return ids.flatMap((id) =>
    questions.flatMap((question) => {
      const option = question.options.find((one) => one.id === id);
      const [questionKey, optionKey] = [keyOf(question), option && keyOf(option)];
      return questionKey !== null && optionKey !== undefined && optionKey !== null
        ? [{ question: questionKey, option: optionKey }]
        : [];
    }),
  );
}

function readQuestions(containers: readonly Element[]): Question[] {
  let section: string | null = null;
  const found: { container: Element; question: Omit<Question, "shownBy"> }[] = [];
  for (const container of containers) {
    if (hasClass(container, "sectionitem")) {
      section = textOf(withClass(container, "sectiontitle")[0]) || null;
      continue;
    }
    const type = typeOf(container);
    if (type !== null) found.push({ container, question: questionOf(container, type, section) });
  }
  const questions = found.map(({ question }) => question);
  return found.map(({ container, question }) => ({
    ...question,
    shownBy: shownBy(container, questions),
  }));
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
  if (isTooDeep(html)) refuse("Cette page n'est pas un formulaire EUSurvey : elle est illisible.");
  const elements = elementsIn(parsePage(html));
  const containers = elements.filter(isContainer).filter((one) => !isNested(one));
  if (containers.length === 0) {
    refuse(
      "Cette page n'est pas un formulaire EUSurvey ouvert : ouvrez le formulaire lui-même (pas sa page de connexion ni de remerciement), puis enregistrez-la.",
    );
  }
  if (containers.length > MOST_QUESTIONS) refuse("Ce formulaire a trop de questions pour être lu.");
  const empty = containers.filter((element) => hasClass(element, "emptyelement")).length;
  if (empty > 0) {
    refuse(
      `Page enregistrée trop tôt : ${String(empty)} question(s) n'étaient pas encore chargées. Faites défiler le formulaire jusqu'en bas, attendez, puis enregistrez de nouveau.`,
    );
  }
  const questions = readQuestions(containers);
  if (questions.length === 0) refuse("Ce formulaire n'a aucune question à remplir.");
  const source = savedFrom(html);
  const name = source?.alias ?? alias;
  return {
    format: DEFINITION_FORMAT,
    alias: name,
    address: source?.address ?? (name === null ? null : addressOf(name)),
    title: titleOf(elements),
    captured: { on, from },
    verifiedOn: null,
    questions,
  };
}
