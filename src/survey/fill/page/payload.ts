import { french } from "../../../plan/typography";
import { ANSWERS_FORMAT, type AnswersJson } from "../../answers/json";
import { containers } from "./questions";

const NO_PAYLOAD =
  "Ce n'est pas la saisie copiée depuis le complément : copiez-la de nouveau dans Excel, puis collez-la ici.";
const NO_FORM = "Cette page n'est pas un formulaire EUSurvey ouvert.";
const LOADING =
  "Le formulaire se charge encore : attendez son bouton « Soumettre » (« Suivant » s'il a plusieurs pages), puis recommencez.";

function isPayload(value: unknown): value is AnswersJson {
  if (typeof value !== "object" || value === null) return false;
  const { format, answers, byHand } = value as Readonly<Record<string, unknown>>;
  return format === ANSWERS_FORMAT && Array.isArray(answers) && Array.isArray(byHand);
}

/** What the officer pasted. Throws an Error in French when it is no payload. */
export function readPayload(text: string): AnswersJson {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Told below, with what else it may be.
  }
  if (!isPayload(value)) throw new Error(french(NO_PAYLOAD));
  return value;
}

/** Throws an Error in French when the page is no form, or not whole yet. */
export function expectWholeForm(): void {
  if (containers().length === 0) throw new Error(french(NO_FORM));
  const isLoading =
    document.querySelector(".emptyelement") !== null ||
    document.querySelector("#btnSubmit.hidden") !== null;
  if (isLoading) throw new Error(french(LOADING));
}
