import { datumLabel } from "../../../survey/data/datum";
import { keyOf, type FormDefinition, type Question } from "../../../survey/form/definition";
import { isLinesMapping, type Mapping } from "../../../survey/form/mapping";
import { proposeMapping } from "../../../survey/propose/propose";
import { leastSure, type Confidence } from "../../../survey/propose/score";
import type { Proposal } from "../../../survey/propose/tables";
import { counted } from "../../words/typography";
import { entriesOf, isAbout, readingOf, signature } from "./tableReading";

/** How a question's data are chosen: one datum, one for each row of a matrix, or a table as a whole. */
export type Editor = "datum" | "rows" | "table";

/** A question with what goes there. */
export interface QuestionView {
  readonly question: Question;
  /** null: nothing can go there. */
  readonly editor: Editor | null;
  readonly target: string;
  /** How sure the proposal is; « chosen » when it is the officer's, null when nothing goes there. */
  readonly confidence: Confidence | "chosen" | null;
}

/** The questions of a section of the form, in its order. */
export interface SectionView {
  readonly title: string | null;
  readonly questions: readonly QuestionView[];
}

const NOTHING = "Rien du plan : à remplir dans le formulaire";

/** All the form's questions, section by section, each with what goes there. */
export function mappingView(definition: FormDefinition, mapping: Mapping): readonly SectionView[] {
  const proposals = proposeMapping(definition);
  const sections: { title: string | null; questions: QuestionView[] }[] = [];
  for (const question of definition.questions) {
    const last = sections.at(-1);
    const view = questionView(question, mapping, proposals);
    if (last?.title === question.section) last.questions.push(view);
    else sections.push({ title: question.section, questions: [view] });
  }
  return sections;
}

/** How many questions get something, out of those that could. */
export function mappedCount(sections: readonly SectionView[]): {
  readonly mapped: number;
  readonly all: number;
} {
  const questions = sections.flatMap((section) => section.questions);
  return {
    mapped: questions.filter(({ confidence }) => confidence !== null).length,
    all: questions.filter(({ editor }) => editor !== null).length,
  };
}

function questionView(
  question: Question,
  mapping: Mapping,
  proposals: readonly Proposal[],
): QuestionView {
  if (question.readOnly) {
    return none(question, "Le formulaire la remplit lui-même");
  }
  if (question.type === "unsupported" || keyOf(question) === null) {
    return none(question, "À remplir vous-même dans le formulaire");
  }
  const editor = editorOf(question);
  const own = entriesOf(question, mapping);
  const proposed = proposals.filter(({ entry }) => isAbout(entry, question));
  const isProposed = signature(own) === signature(proposed.map(({ entry }) => entry));
  return {
    question,
    editor,
    target: targetOf(question, editor, mapping),
    confidence:
      own.length === 0
        ? null
        : isProposed
          ? leastSure(proposed.map(({ confidence }) => confidence))
          : "chosen",
  };
}

function none(question: Question, target: string): QuestionView {
  return { question, editor: null, target, confidence: null };
}

function editorOf({ type }: Question): Editor {
  if (type === "matrix") return "rows";
  return type === "table" || type === "complexTable" ? "table" : "datum";
}

function targetOf(question: Question, editor: Editor, mapping: Mapping): string {
  const own = entriesOf(question, mapping);
  if (own.length === 0) return NOTHING;
  if (editor === "rows") {
    return `${counted(own.length, "ligne")} sur ${String(question.rows.length)}`;
  }
  if (editor === "datum") {
    return own.map((entry) => (isLinesMapping(entry) ? "" : datumLabel(entry.datum))).join(", ");
  }
  const reading = readingOf(question, mapping);
  switch (reading.kind) {
    case "nothing":
      return NOTHING;
    case "lines":
      return `Les lignes du plan : ${counted(reading.columns.size, "colonne")} sur ${String(question.columns.length)}`;
    case "recap":
      return `Le récapitulatif : ${counted(own.length, "case")}`;
    case "objectives":
      return `Les objectifs : ${counted(own.length, "case")}`;
    case "mixed":
      return `Case par case : ${counted(reading.count, "case")}`;
  }
}
