import { french } from "../plan/typography";
import type { Answers } from "./answers/answers";
import type { Answer } from "./answers/answer";
import { formatCount } from "./form/limits";
import { parameterOf } from "./linkNames";

/** Addresses longer than this are cut by some programs on the way. */
export const LINK_LIMIT = 2000;
/** The server takes about 8 KB of request line and headers together. */
export const LINK_HARD_LIMIT = 6000;

export interface LeftOut {
  readonly answer: Answer;
  /** Why the link doesn't carry it, in French. */
  readonly reason: string;
  /** For want of a name alone, that what EUSurvey's page gets of its questions tells (elementsAddress.ts). */
  readonly isUnnamed: boolean;
}

/** A link that opens the form prefilled; the officer reviews and submits. */
export interface PrefillLink {
  /** null when there is no link, and `refusal` says why. */
  readonly url: string | null;
  readonly refusal: string | null;
  readonly carried: readonly Answer[];
  /** Of those, the ones that the form then asks for once more: it takes them only when they are typed again. */
  readonly toRepeat: readonly Answer[];
  readonly leftOut: readonly LeftOut[];
  /** The limit kept to, in characters. */
  readonly limit: number;
}

const NOT_VERIFIED =
  "Pas de lien : ce formulaire est « non vérifié ». Comparez-le au vrai formulaire, puis dites-le vérifié.";
const NO_ADDRESS = "Pas de lien : l'adresse du formulaire n'est pas connue.";
const NOTHING = "Pas de lien : aucune réponse ne peut y entrer.";

function refusalOf({ definition }: Answers): string | null {
  if (definition.verifiedOn === null || definition.captured === null) return NOT_VERIFIED;
  return definition.address === null ? NO_ADDRESS : null;
}

/** Why an answer can't go in a link whatever its length; else its parameter. */
function parameter(answer: Answer, answers: Answers): ReturnType<typeof parameterOf> {
  if (answer.value === "") return { reason: "Rien à préremplir." };
  const blocking = answer.problems.find(({ severity }) => severity === "blocking");
  if (blocking) return { reason: `À corriger d'abord : ${blocking.message}` };
  if (answer.field.readOnly) return { reason: "Le formulaire la remplit lui-même." };
  if (answer.field.type === "email") {
    return { reason: "Donnée personnelle : les adresses sont gardées par les serveurs." };
  }
  return parameterOf(answer, answers.definition);
}

/**
 * Makes the prefill link of answers: from a verified form only, with valid values only, at most
 * `limit` characters (2,000 by default, never above 6,000). What doesn't fit is left out, and said.
 */
export function prefillLink(answers: Answers, limit: number = LINK_LIMIT): PrefillLink {
  const most = Math.min(limit, LINK_HARD_LIMIT);
  const refusal = refusalOf(answers);
  const base = { limit: most, url: null, carried: [], toRepeat: [], leftOut: [] };
  if (refusal !== null) return { ...base, refusal: french(refusal) };
  const parameters = new URLSearchParams();
  const address = answers.definition.address ?? "";
  const carried: Answer[] = [];
  const leftOut: LeftOut[] = [];
  const leave = (answer: Answer, reason: string, isUnnamed = false) => {
    leftOut.push({ answer, reason: french(reason), isUnnamed });
  };
  // One bad value stops EUSurvey's reading, and the others are lost by chance: none may go in.
  let length = address.length + 1;
  for (const answer of answers.answers) {
    const found = parameter(answer, answers);
    if ("reason" in found) {
      leave(answer, found.reason, found.isUnnamed);
      continue;
    }
    const added = new URLSearchParams([[found.name, answer.value]]).toString().length;
    const separator = carried.length === 0 ? 0 : 1;
    if (length + separator + added > most) {
      leave(answer, `Le lien serait trop long (${formatCount(most)} caractères au plus).`);
      continue;
    }
    length += separator + added;
    parameters.append(found.name, answer.value);
    carried.push(answer);
  }
  if (carried.length === 0) return { ...base, leftOut, refusal: french(NOTHING) };
  return {
    url: `${address}?${parameters.toString()}`,
    refusal: null,
    carried,
    toRepeat: carried.filter(({ field }) => field.question.isRepeated),
    leftOut,
    limit: most,
  };
}
