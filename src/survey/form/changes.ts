import { french } from "../../plan/typography";
import { counterpart, differences } from "./differences";
import type { FormDefinition, Question } from "./definition";

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

/**
 * A new capture with what people had completed by hand in the one before: aliases that the saved page
 * doesn't tell. It stays verified only when nothing changed.
 */
export function recaptured(before: FormDefinition, after: FormDefinition): FormDefinition {
  const questions = after.questions.map((question) => {
    const old = counterpart(question, before.questions);
    return question.alias === null && old ? { ...question, alias: old.alias } : question;
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
