import type { Contribution } from "./contribution";
import { sectionsOf, type Publication } from "./publish";
import { containerClass, questionMarkup } from "./questions";
import { titleHtml } from "./titles";

/** What the page puts in the container of a question or of a section. */
export interface LotItem {
  readonly id: string;
  /** The container's classes. */
  readonly kind: string;
  readonly html: string;
}

/** A lot of the form: the questions and sections of these ids, with what a page already holds. */
export function lotOf(
  publication: Publication,
  ids: readonly string[],
  given: Contribution,
): LotItem[] {
  const all = sectionsOf(publication).flatMap(({ title, id, questions }): LotItem[] => [
    {
      id,
      kind: "sectionitem",
      html: `<div class="sectiontitle section1">${titleHtml(publication, title ?? "")}</div>`,
    },
    ...questions.map((question) => ({
      id: question.id ?? "",
      kind: `${containerClass(publication, question)} forprogress`,
      html: questionMarkup(publication, question, given),
    })),
  ]);
  return all.filter(({ id }) => ids.includes(id));
}
