import { french } from "../../../plan/typography";
import type { Answers } from "../../../survey/answers/answers";
import type { PrefillLink } from "../../../survey/link";
import { counted } from "../../words/typography";

/** What a link leaves out for one reason. */
export interface LeftOutView {
  readonly reason: string;
  readonly count: number;
  /** The questions concerned, each once. */
  readonly questions: readonly string[];
}

/** « Le lien porte 12 réponses sur 58 : 1 987 caractères, 2 000 au plus. » */
export function linkWords({ url, carried, leftOut, limit }: PrefillLink): string {
  const all = carried.length + leftOut.length;
  return french(
    `Le lien porte ${counted(carried.length, "réponse")} sur ${String(all)} : ${length(url?.length ?? 0)}, ${whole(limit)} au plus.`,
  );
}

/** What stays out, reason by reason, the most frequent first. */
export function leftOutView({ leftOut }: PrefillLink): readonly LeftOutView[] {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return reasons
    .map((reason) => {
      const alike = leftOut.filter((one) => one.reason === reason);
      const questions = new Set(alike.map(({ answer }) => answer.field.question.label));
      return { reason, count: alike.length, questions: [...questions] };
    })
    .sort((one, other) => other.count - one.count);
}

/** What the bookmark leaves empty, each with the reason: the form would refuse it, or lose it. */
export function notFilled({ answers }: Answers): readonly string[] {
  return answers.flatMap(({ field, problems }) => {
    const blocked = problems.filter(({ severity }) => severity === "blocking");
    return blocked.length === 0
      ? []
      : [french(`${field.label} : ${blocked.map(({ message }) => message).join(" ")}`)];
  });
}

function length(characters: number): string {
  return `${whole(characters)} caractère${characters > 1 ? "s" : ""}`;
}

function whole(value: number): string {
  return value.toLocaleString("fr-FR");
}
