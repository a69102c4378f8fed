import { createHash } from "node:crypto";
import type { FormDefinition, Item, Question } from "../survey/form/definition";
import { PLAIN, type Looks, type Manner } from "./looks";

/** Stable from one publication to the next, as EUSurvey's are. */
function uidOf(form: string, ...names: readonly string[]): string {
  const hash = createHash("sha256")
    .update([form, ...names].join("\n"))
    .digest("hex");
  return [8, 4, 4, 4, 12]
    .map((length, index, lengths) => {
      const start = lengths.slice(0, index).reduce((sum, before) => sum + before, 0);
      return hash.slice(start, start + length);
    })
    .join("-");
}

/** A part of the form under a title; `title` null for what stands before the first. */
export interface Section {
  readonly title: string | null;
  readonly id: string;
  readonly uid: string;
  readonly questions: readonly Question[];
}

/** A form as one publication holds it: every item has an alias, a UID, and an id that the next will not have. */
export interface Publication {
  readonly number: number;
  readonly definition: FormDefinition;
  readonly looks: Looks;
  readonly manner: Manner;
}

/** Ids below those of the questions. */
const FIRST_SECTION = 7;

/** The sections of a form, in order. */
export function sectionsOf({ definition, number }: Publication): readonly Section[] {
  const sections: { title: string | null; questions: Question[] }[] = [];
  for (const question of definition.questions) {
    const last = sections.at(-1);
    if (last?.title === question.section) last.questions.push(question);
    else sections.push({ title: question.section, questions: [question] });
  }
  return sections.map((section, index) => ({
    ...section,
    id: String(number * 100_000 - FIRST_SECTION - index),
    uid: uidOf(definition.alias ?? "", "section", String(index)),
  }));
}

/**
 * Publishes a form: gives ids, which change with each publication, and UIDs, which don't.
 * `alias`: under which it is published.
 */
export function publish(
  form: FormDefinition,
  alias: string,
  number: number,
  looks: Looks = {},
  manner: Manner = PLAIN,
): Publication {
  let last = number * 100_000;
  const withId = <Kind extends Item>(item: Kind, ...path: readonly string[]): Kind => {
    last += 7;
    const name = item.alias ?? item.label;
    return { ...item, id: String(last), uid: item.uid ?? uidOf(alias, ...path, name) };
  };
  const questions = form.questions.map((question, index): Question => {
    const name = question.alias ?? `ID${String(index + 1)}`;
    const items = <Kind extends Item>(kind: string, list: readonly Kind[]) =>
      list.map((item) => withId(item, name, kind));
    return {
      ...withId({ ...question, alias: name }, "question"),
      options: items("option", question.options),
      rows: items("row", question.rows),
      columns: items("column", question.columns),
      cells: question.cells.map((cell) => {
        last += 7;
        const place = `cell${String(cell.row)}-${String(cell.column)}`;
        return { ...cell, id: String(last), options: items(place, cell.options) };
      }),
    };
  });
  const named = { alias, surveyId: String(number * 1000 + 17), language: "FR" };
  return { number, definition: { ...form, ...named, questions }, looks, manner };
}
