import type { Limits } from "../form/definition";
import { formatCount } from "../form/limits";
import { blocking, notice, type Problem } from "./problems";

const LINE_BREAK = "\r\n";

/** Signs that EUSurvey refuses at submission: control characters, halves of characters, what stands for one that could not be read, and what is beyond the basic plane (emojis). */
const REFUSED = /[\p{Cc}\p{Cs}\u{FFFD}-\u{10FFFF}]/gu;

/** A text in the form's notation. */
export interface FormText {
  /** Line breaks are CRLF; spaces at both ends are gone. */
  readonly value: string;
  /** What the form refuses was taken out. */
  readonly hasLost: boolean;
}

/** Writes a text as EUSurvey takes it: CRLF for a line break, a space for a tab, no control character, no emoji. */
export function formText(text: string): FormText {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/\t/g, " ")
    .split("\n");
  const kept = lines.map((line) => line.replace(REFUSED, ""));
  return {
    value: kept.join(LINE_BREAK).trim(),
    hasLost: kept.some((line, index) => line !== lines[index]),
  };
}

/**
 * What is wrong with a text for a question; its length counts a line break for two.
 * @param isCell in the cell of a plain table, which keeps what a question would lose
 */
export function textProblems(
  { value, hasLost }: FormText,
  { min, max }: Limits,
  isCell = false,
): Problem[] {
  const problems: Problem[] = [];
  const length = value.length;
  if (max !== null && length > max) {
    problems.push(
      blocking(
        "tooLong",
        `Trop long : ${formatCount(length)} caractères (un retour à la ligne compte pour deux), ${formatCount(max)} au plus.`,
      ),
    );
  }
  if (min !== null && length < min && length > 0) {
    problems.push(
      blocking(
        "tooShort",
        `Trop court : ${formatCount(length)} caractères, ${formatCount(min)} au moins.`,
      ),
    );
  }
  if (!isCell && value.toLowerCase() === "false") {
    problems.push(
      blocking("dropped", `Le formulaire perd la réponse « ${value} » : écrivez-la autrement.`),
    );
  }
  if (hasLost) {
    problems.push(
      notice("changed", "Des signes que le formulaire refuse (émojis…) ont été retirés du texte."),
    );
  }
  return problems;
}
