import { french } from "../../plan/typography";
import { sameLabel } from "../label/labelText";
import type { FormDefinition, Item, Question } from "./definition";
import { counterpart, differences } from "./differences";

/** What became of a question between two captures of the form. */
export interface FormChange {
  readonly kind: "added" | "removed" | "changed";
  readonly question: Question;
  /** In French: « La question « … » est nouvelle. » */
  readonly message: string;
}

/** What changed in the form from one capture to the next, question by question, in the new one's order. */
export function formChanges(before: FormDefinition, after: FormDefinition): FormChange[] {
  const now = after.questions.flatMap((question): FormChange[] => {
    const old = counterpart(question, before.questions);
    const label = `« ${question.label} »`;
    if (!old) {
      return [{ kind: "added", question, message: french(`Nouvelle question : ${label}.`) }];
    }
    const found = differences(old, question);
    return found.length === 0
      ? []
      : [{ kind: "changed", question, message: french(`${label} : ${found.join(" ; ")}.`) }];
  });
  const removed = before.questions
    .filter((question) => !counterpart(question, after.questions))
    .map((question): FormChange => {
      return {
        kind: "removed",
        question,
        message: french(`Question supprimée : « ${question.label} ».`),
      };
    });
  return [...now, ...removed];
}

/** Items under the names that were known before, where the saved page doesn't tell them. */
function withKnown<Kind extends Item>(items: readonly Kind[], before: readonly Item[]): Kind[] {
  return items.map((item) => {
    const old = counterpart(item, before);
    if (!old) return item;
    // Of two ways to write it, the one that was read where its lines are parted.
    const label = sameLabel(old.label, item.label) ? old.label : item.label;
    return { ...item, alias: item.alias ?? old.alias, label };
  });
}

/**
 * A new capture with what was completed in the one before: names that the saved page doesn't tell. It
 * stays verified only when nothing changed.
 */
export function recaptured(before: FormDefinition, after: FormDefinition): FormDefinition {
  const questions = withKnown(after.questions, before.questions).map((question) => {
    const old = counterpart(question, before.questions);
    if (!old) return question;
    return {
      ...question,
      options: withKnown(question.options, old.options),
      rows: withKnown(question.rows, old.rows),
      columns: withKnown(question.columns, old.columns),
    };
  });
  const kept = {
    ...after,
    alias: after.alias ?? before.alias,
    address: after.address ?? before.address,
    questions,
  };
  const isSame = formChanges(before, kept).length === 0 && before.address === kept.address;
  return { ...kept, verifiedOn: isSame ? before.verifiedOn : null };
}
