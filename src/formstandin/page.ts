import type { FormDefinition, Question } from "../survey/form/definition";
import { attributes, escaped } from "./markup";
import { PAGE_SCRIPT } from "./pageScript";
import type { Publication } from "./publish";
import { triggersAttribute } from "./triggers";

/** The trap for robots: people don't see it, and what fills it is refused. */
export const HONEYPOT = "hp-7fk9s82jShfgak";

const STAND_IN =
  "Formulaire d'essai : ce n'est pas EUSurvey, et rien n'est transmis. Il se comporte comme EUSurvey pour essayer le complément.";

function emptyContainer({ definition }: Publication, question: Question): string {
  const isDependent = question.shownBy.length > 0;
  return `<fieldset><div class="elementwrapper"><div${attributes({
    class: `emptyelement survey-element${isDependent ? " untriggered dependent" : ""}`,
    id: question.id,
    "data-id": question.id,
    "data-uid": question.uid,
    "data-useAndLogic": isDependent ? String(question.needsAll) : null,
    "data-triggers": isDependent ? triggersAttribute(definition, question.shownBy) : null,
    style: isDependent ? "display: none" : null,
  })}><img alt="wait animation"></div></div></fieldset>`;
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

/** Safe inside a script element. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

const FRAME_STYLE =
  ".screen-reader-only,.hpdiv{position:absolute;left:-9999px}.stand-in{background:#fee;padding:8px}.validation-error{color:#b00}.selected-choice{outline:1px solid}";

function document(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>EUSurvey (essai) - Enquête</title><style>${FRAME_STYLE}</style></head><body><p class="stand-in" role="note">${STAND_IN}</p><h1 class="surveytitle">${escaped(title)}</h1>${body}</body></html>`;
}

/** The page of the form, its questions still to come. `errors`: why a submission was refused. */
export function formPage(
  publication: Publication,
  csrf: string,
  errors: readonly string[] = [],
): string {
  const { definition, number } = publication;
  const { questions, title } = definition;
  const aliases = Object.fromEntries(questions.map(({ id, alias }) => [id ?? "", alias] as const));
  const refused = errors
    .map((error) => `<li class="validation-error">${escaped(error)}</li>`)
    .join("");
  const hidden = { _csrf: csrf, "survey.id": String(number), uniqueCode: csrf };
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<input${attributes({ type: "hidden", name, value })}>`,
  );
  return document(
    title,
    `<ul>${refused}</ul><form id="runnerForm" action="${escaped(definition.alias ?? "")}" method="post">${inputs.join("")}${questions
      .map((question) => emptyContainer(publication, question))
      .join(
        "",
      )}<div class="hpdiv"><label for="${HONEYPOT}">Laissez vide</label><textarea tabindex="-1" id="${HONEYPOT}" name="${HONEYPOT}" class="hp"></textarea></div><input type="submit" id="btnSubmit" value="Soumettre"></form><script>const uniqueCode = ${literal(csrf)}; ${idsForUids(definition)} const shortnames = ${literal(aliases)};</script><script>${PAGE_SCRIPT}</script>`,
  );
}

/** What follows a submission that was taken. */
export function thanksPage(title: string): string {
  return document(title, '<p id="thanks">Merci : votre contribution a été enregistrée.</p>');
}
