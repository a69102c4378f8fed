import type { Answers } from "../answers/answers";
import type { Answer } from "../answers/answer";
import { IDENTITY_FIELDS, type Identity } from "../data/datum";
import { keyOf } from "../form/definition";
import { fieldKey } from "../form/fields";
import { fingerprint } from "./fingerprint";

/** How far the officer is with a form. Small: it is written to the workbook at each copy. */
export interface Progress {
  /** What the form asks and the plan doesn't hold. */
  readonly identity: Identity;
  /** Fingerprint of a copied answer's place in the form -> fingerprint of the value that was copied. */
  readonly copied: ReadonlyMap<string, string>;
  /** When all the answers were last handed over at once (link, script, file), and which they were. */
  readonly handed: { readonly on: string; readonly print: string } | null;
}

/** The workbook's setting that holds it. */
export const PROGRESS_KEY = "plan-action.form-progress";

export const NO_PROGRESS: Progress = { identity: {}, copied: new Map(), handed: null };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As the workbook holds it; what cannot be understood there is ignored. */
export function progressFrom(stored: unknown): Progress {
  const { identity, copied, handed } = isRecord(stored) ? stored : {};
  const given = isRecord(identity) ? identity : {};
  const { on, print } = isRecord(handed) ? handed : {};
  return {
    identity: Object.fromEntries(
      IDENTITY_FIELDS.flatMap((field) =>
        typeof given[field] === "string" ? [[field, given[field]]] : [],
      ),
    ),
    copied: new Map(
      Object.entries(isRecord(copied) ? copied : {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    ),
    handed: typeof on === "string" && typeof print === "string" ? { on, print } : null,
  };
}

/** As it is to stand in the workbook. */
export function progressJson({ identity, copied, handed }: Progress): object {
  return { identity, copied: Object.fromEntries(copied), handed };
}

/** What names an answer's place whatever the publication: by UID first, which nobody changes. */
function answerKey({ field: { question, row, column } }: Answer): string {
  return fingerprint(fieldKey(question.uid ?? keyOf(question) ?? question.label, row, column));
}

/** What was copied of an answer: its value, and nothing once that value has changed. */
export type CopyState = "copied" | "changed" | "none";

export function copyState({ copied }: Progress, answer: Answer): CopyState {
  const before = copied.get(answerKey(answer));
  if (before === undefined) return "none";
  return before === fingerprint(answer.value) ? "copied" : "changed";
}

/** The progress once an answer was copied (or, with `isCopied` false, is to be copied again). */
export function withCopied(progress: Progress, answer: Answer, isCopied: boolean): Progress {
  const copied = new Map(progress.copied);
  if (isCopied) copied.set(answerKey(answer), fingerprint(answer.value));
  else copied.delete(answerKey(answer));
  return { ...progress, copied };
}

/** Which answers they are: another value, or another question, makes another fingerprint. */
export function answersPrint({ answers }: Answers): string {
  return fingerprint(JSON.stringify(answers.map((one) => [answerKey(one), one.value])));
}
