import type { Answers } from "./answers/answers";
import type { Answer } from "./answers/answer";
import { isBlocked } from "./answers/problems";
import { keyOf, type Item } from "./form/definition";
import type { Field } from "./form/fields";

/** An answer in the form's own shape, as the page backs it up. */
export interface NativeAnswer {
  /** « answer123 »; in a table « answer123|1|2 ». */
  readonly name: string;
  /** For a choice, the option's id. */
  readonly value: string;
}

function place(items: readonly Item[], key: string | null): number {
  return items.findIndex((item) => keyOf(item) === key) + 1;
}

function nameOf({ question, row, column }: Field): string | null {
  if (question.type === "matrix") {
    const id = question.rows[place(question.rows, row) - 1]?.id ?? null;
    return id === null ? null : `answer${id}`;
  }
  if (question.type === "complexTable") {
    const cell = question.cells.find(
      (one) => String(one.row) === row && String(one.column) === column,
    );
    return cell?.id === null || cell === undefined ? null : `answer${cell.id}`;
  }
  if (question.id === null) return null;
  const places = [row, column].every((key) => key !== null)
    ? `|${String(place(question.rows, row))}|${String(place(question.columns, column))}`
    : "";
  return `answer${question.id}${places}`;
}

function pairs({ field, value, options }: Answer): NativeAnswer[] | null {
  const name = nameOf(field);
  if (name === null) return null;
  if (options.length === 0) return [{ name, value }];
  const ids = options.flatMap(({ id }) => (id === null ? [] : [id]));
  return ids.length === options.length ? ids.map((id) => ({ name, value: id })) : null;
}

/**
 * The answers in the form's own shape, for the publication that was captured and no other: ids change
 * at each. `leftOut`: those that would be refused, and those whose id the capture doesn't tell.
 */
export function nativePayload({ answers }: Answers): {
  readonly pairs: readonly NativeAnswer[];
  readonly leftOut: readonly Answer[];
} {
  const written: NativeAnswer[] = [];
  const leftOut: Answer[] = [];
  for (const answer of answers) {
    if (answer.value === "" || answer.field.readOnly || isBlocked(answer.problems)) {
      leftOut.push(answer);
      continue;
    }
    const made = pairs(answer);
    if (made) written.push(...made);
    else leftOut.push(answer);
  }
  return { pairs: written, leftOut };
}
