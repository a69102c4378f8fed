import type { FormDefinition, Question } from "../survey/form/definition";
import { CAPTCHA, FACTS, HONEYPOT } from "./facts/facts";
import { attributes, escaped } from "./markup";
import { readable } from "./page/pageEntry.ts?script";
import { sectionsOf, type Publication, type Section } from "./publish";
import { triggersAttribute } from "./triggers";

const STAND_IN = `Formulaire d'essai : ce n'est pas EUSurvey, et rien n'est transmis. Il se comporte comme EUSurvey (${FACTS}) pour essayer le complément.`;

function container(values: Parameters<typeof attributes>[0], type: string): string {
  return `<fieldset><legend>${type}</legend><div class="elementwrapper"><div${attributes(values)}><a class="survey-element-anchor"></a><img alt="wait animation"></div></div></fieldset>`;
}

function emptyContainer({ definition }: Publication, question: Question): string {
  const isDependent = question.shownBy.length > 0;
  const values = {
    class: `emptyelement survey-element${isDependent ? " untriggered dependent" : ""}`,
    id: question.id,
    "data-id": question.id,
    "data-uid": question.uid,
    "data-useAndLogic": isDependent ? String(question.needsAll) : null,
    "data-triggers": isDependent ? triggersAttribute(definition, question.shownBy) : null,
    style: isDependent ? "display: none" : null,
  };
  return container(values, question.type);
}

function sectionMarkup(publication: Publication, section: Section): string {
  const { title, id, uid, questions } = section;
  const values = { class: "emptyelement survey-element", id, "data-id": id, "data-uid": uid };
  const heading = title === null ? "" : container(values, "Section");
  return heading + questions.map((question) => emptyContainer(publication, question)).join("");
}

/** The form's pages: one for each section where its author wants several, else one for all. */
function pages(publication: Publication): string {
  const sections = sectionsOf(publication).map((one) => sectionMarkup(publication, one));
  const all = publication.manner.hasPages ? sections : [sections.join("")];
  return all
    .map((content, index) => {
      const style = index === 0 ? null : "display: none";
      return `<div${attributes({ class: "single-page", id: `page${String(index)}`, style })}>${content}</div>`;
    })
    .join("");
}

/** Safe inside a script element. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** The page's script tells the id of every UID, those of options and headers too. */
function idsForUids({ questions }: FormDefinition): string {
  const items = questions.flatMap((question) => [
    question,
    ...question.options,
    ...question.rows,
    ...question.columns,
    ...question.cells.flatMap(({ options }) => options),
  ]);
  const lines = items.map(({ uid, id }) => `idsforuids[${literal(uid)}] = ${literal(id)};`);
  return `var idsforuids = {};\n${lines.join("\n")}`;
}

const STYLE =
  ".screen-reader-only,.hpdiv{position:absolute;left:-9999px}.hidden{display:none}.stand-in{background:#fee;padding:8px}.validation-error{color:#b00}.selected-choice{outline:1px solid}";

function document(body: string): string {
  return `<!DOCTYPE html><html lang="FR"><head><meta charset="utf-8"><title>EUSurvey (essai) - Enquête</title><style>${STYLE}</style></head><body><p class="stand-in" role="note">${STAND_IN}</p>${body}</body></html>`;
}

const BUTTONS = `<button type="button" id="btnPrevious" style="display: none">Précédent</button><button type="button" id="btnNext" style="display: none">Suivant</button><button type="button" id="btnSubmit" class="hidden">Soumettre</button><input type="button" id="btnSaveDraft" class="hidden" value="Enregistrer comme brouillon">`;
const TRAP = `<div class="hpdiv"><label for="${HONEYPOT}">Laissez vide</label><textarea tabindex="-1" id="${HONEYPOT}" name="${HONEYPOT}" class="hp"></textarea></div>`;
const CHALLENGE = `<p id="captchadiv">Recopiez ${CAPTCHA} <input type="text" name="internal_captcha_response" aria-label="Captcha"></p>`;

/** What the page shows of a submission that was refused. */
function complaints(errors: readonly string[]): string {
  const items = errors.map((error) => `<li class="validation-error-server">${escaped(error)}</li>`);
  return `<ul id="refused">${items.join("")}</ul>`;
}

/** The page of the form, its questions still to come. `errors`: why a submission was refused. */
export function formPage(
  publication: Publication,
  csrf: string,
  errors: readonly string[] = [],
): string {
  const { definition, manner } = publication;
  const { questions, title, alias } = definition;
  const aliases = Object.fromEntries(questions.map((one) => [one.id ?? "", one.alias] as const));
  const hidden = {
    "survey.id": definition.surveyId,
    "language.code": definition.language,
    uniqueCode: csrf,
    _csrf: csrf,
  };
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<input${attributes({ type: "hidden", name, value })}>`,
  );
  const form = `<form id="runnerForm" action="/eusurvey/runner/${escaped(alias ?? "")}" method="post" autocomplete="off">${inputs.join("")}<h1 class="surveytitle">${escaped(title)}</h1>${pages(publication)}${TRAP}${manner.hasCaptcha ? CHALLENGE : ""}${BUTTONS}</form>`;
  const data = `const uniqueCode = ${literal(csrf)}; ${idsForUids(definition)} const shortnames = ${literal(aliases)};`;
  const scripts = `<script>${data}</script><script>${readable}</script>`;
  return document(`${complaints(errors)}${form}${scripts}`);
}

/** What follows a submission that was taken. */
export function thanksPage(title: string): string {
  return document(
    `<h1>${escaped(title)}</h1><p id="thanks">Merci : votre contribution a été enregistrée.</p>`,
  );
}

/** What follows a draft that was saved: its link opens it for anyone who has it. */
export function draftPage(link: string): string {
  return document(
    `<p>Votre brouillon : <a id="draft" href="${escaped(link)}">${escaped(link)}</a></p>`,
  );
}
