import type { Item, Question } from "../survey/form/definition";
import { attributes, escaped } from "./markup";
import type { Publication } from "./publish";
import { numbered, richTitle } from "./rich";

/** The words of an item as its author's editor wrote them. */
export function titleHtml({ manner }: Publication, label: string): string {
  return manner.isRich ? richTitle(label) : escaped(label);
}

/** The same in a dropdown: tags are taken out, and nothing is put in their place. */
export function entryHtml(publication: Publication, label: string): string {
  return titleHtml(publication, label).replace(/<[^>]*>/g, "");
}

/** The title of a question, with its number where the form has them counted; a box to tick before a confirmation's. */
export function questionHtml(publication: Publication, question: Question): string {
  const { definition, looks, manner } = publication;
  const title = titleHtml(publication, question.label);
  if (looks[question.alias ?? ""]?.kind === "confirmation") {
    const name = `answer${question.id ?? ""}`;
    const css = `${question.required ? "required " : ""}check confirmationCheckbox`;
    return `<input${attributes({ type: "checkbox", class: css, name, id: name })}> ${title}`;
  }
  const counted = definition.questions.filter(
    ({ alias }) => looks[alias ?? ""]?.kind !== "confirmation",
  );
  return manner.isNumbered ? numbered(title, counted.indexOf(question) + 1) : title;
}

/** A question's title as the page lays it out: words for screen readers stand inside it. */
export function questionTitle(publication: Publication, question: Question): string {
  const id = question.id ?? "";
  return `<label${attributes({ class: "questiontitle", for: `answer${id}`, id: `questiontitle${id}` })}><span class="screen-reader-only">Question</span><span>${questionHtml(publication, question)}</span><span class="screen-reader-only"></span></label><span class="questionhelp"><br></span>`;
}

/** A header of a table. */
export function headerHtml(publication: Publication, { label }: Item): string {
  return `<span class="matrixheadertitle">${titleHtml(publication, label)}</span>`;
}
