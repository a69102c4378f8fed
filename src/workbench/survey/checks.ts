import { isFormDate, isFormTime } from "../../survey/answers/dates";
import {
  keyOf,
  TEXT_LIMIT,
  type FormDefinition,
  type Question,
} from "../../survey/form/definition";
import { fieldsOf, type Field } from "../../survey/form/fields";
import { nameOf, type Contribution } from "./contribution";

/** A field that the submission is refused for. */
export interface Refusal {
  readonly field: string;
  readonly reason: string;
}

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const FIRST_TAKEN = 0x19;
const LAST_TAKEN = 0xffff;

/** A control character (line breaks are CRLF), or one beyond the basic plane. */
function hasRefusedSign(text: string): boolean {
  return Array.from(text.replaceAll("\r\n", "")).some((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return (
      code === CARRIAGE_RETURN || code === LINE_FEED || code < FIRST_TAKEN || code > LAST_TAKEN
    );
  });
}

function numberReason(field: Field, value: string): string | null {
  if (!/^-?[0-9]+(\.[0-9]+)?$/.test(value)) return "Ce n'est pas un nombre";
  const { min, max, decimals } = field.limits;
  const [, fraction = ""] = value.split(".");
  if (min !== null && Number(value) < min) return "Nombre trop petit";
  if (max !== null && Number(value) > max) return "Nombre trop grand";
  return decimals !== null && fraction.replace(/0+$/, "").length > decimals
    ? "Trop de décimales"
    : null;
}

function textReason(field: Field, value: string): string | null {
  if (hasRefusedSign(value)) return "Caractère refusé";
  if (value.length > (field.limits.max ?? TEXT_LIMIT)) return "Texte trop long";
  if (value.length < (field.limits.min ?? 0)) return "Texte trop court";
  if (field.type === "email" && !/^\S+@\S+\.\S+$/.test(value)) return "Adresse refusée";
  return null;
}

function reasonFor(field: Field, value: string): string | null {
  if (field.type === "number") return numberReason(field, value);
  if (field.type === "date") return isFormDate(value) ? null : "Ce n'est pas une date";
  if (field.type === "time") return isFormTime(value) ? null : "Ce n'est pas une heure";
  if (field.type === "single" || field.type === "multiple") {
    const chosen = value.split(",");
    const known = chosen.every((one) => field.options.some(({ alias }) => alias === one));
    if (field.type === "single" && chosen.length > 1) return "Un seul choix est possible";
    return known ? null : "Choix inconnu";
  }
  return textReason(field, value);
}

/** Whether the contribution's other answers show a question. */
export function isShown(
  question: Question,
  definition: FormDefinition,
  given: Contribution,
): boolean {
  if (question.shownBy.length === 0) return true;
  return question.shownBy.some((trigger) => {
    const by = definition.questions.find((one) => keyOf(one) === trigger.question);
    const answer = by && given.get(JSON.stringify([keyOf(by), null, null]));
    return (
      by !== undefined &&
      isShown(by, definition, given) &&
      (answer ?? "").split(",").includes(trigger.option)
    );
  });
}

/** What the server refuses of a contribution, field by field. */
export function refusalsOf(definition: FormDefinition, given: Contribution): Refusal[] {
  return fieldsOf(definition).flatMap((field) => {
    if (!isShown(field.question, definition, given)) return [];
    const value = given.get(nameOf(field)) ?? "";
    const isMissing = field.required && value === "";
    const reason = isMissing
      ? "Réponse obligatoire"
      : value === ""
        ? null
        : reasonFor(field, value);
    return reason === null ? [] : [{ field: nameOf(field), reason }];
  });
}
