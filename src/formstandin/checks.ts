import { isFormDate, isFormTime } from "../survey/answers/dates";
import { dateRank, timeRank } from "../survey/form/limits";
import {
  keyOf,
  TEXT_LIMIT,
  type FormDefinition,
  type Question,
  type Trigger,
} from "../survey/form/definition";
import { fieldKey, fieldsOf, type Field } from "../survey/form/fields";
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

/** What stands for a sign that could not be read. */
const UNREAD = 0xfffd;

/** A control character (line breaks are CRLF), or one beyond the basic plane. */
function hasRefusedSign(text: string): boolean {
  return Array.from(text.replaceAll("\r\n", "")).some((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return (
      code === CARRIAGE_RETURN ||
      code === LINE_FEED ||
      code === UNREAD ||
      code < FIRST_TAKEN ||
      code > LAST_TAKEN
    );
  });
}

function numberReason(field: Field, value: string): string | null {
  if (!/^-?[0-9]+(\.[0-9]+)?$/.test(value)) return "Ce n'est pas un nombre";
  const { min, max, decimals } = field.limits;
  const [, fraction = ""] = value.split(".");
  if (min !== null && Number(value) < min) return "Nombre trop petit";
  if (max !== null && Number(value) > max) return "Nombre trop grand";
  return decimals !== null && fraction.length > decimals ? "Trop de décimales" : null;
}

function textReason(field: Field, value: string): string | null {
  if (hasRefusedSign(value)) return "Caractère refusé";
  if (value.length > (field.limits.max ?? TEXT_LIMIT)) return "Texte trop long";
  if (value.length < (field.limits.min ?? 0)) return "Texte trop court";
  if (field.type === "email" && !/^\S+@\S+\.\S+$/.test(value)) return "Adresse refusée";
  return null;
}

function momentReason({ type, limits: { min, max } }: Field, value: string): string | null {
  const isDate = type === "date";
  if (!(isDate ? isFormDate(value) : isFormTime(value))) {
    return isDate ? "Ce n'est pas une date" : "Ce n'est pas une heure";
  }
  const rank = isDate ? dateRank(value) : timeRank(value);
  if (min !== null && rank < min) return "Trop tôt";
  return max !== null && rank > max ? "Trop tard" : null;
}

function choiceReason({ type, options, limits }: Field, value: string): string | null {
  const chosen = value.split(",");
  if (!chosen.every((one) => options.some(({ alias }) => alias === one))) return "Choix inconnu";
  if (type === "single") return chosen.length > 1 ? "Un seul choix est possible" : null;
  if (limits.min !== null && chosen.length < limits.min) return "Trop peu de choix";
  return limits.max !== null && chosen.length > limits.max ? "Trop de choix" : null;
}

function reasonFor(field: Field, value: string): string | null {
  if (field.type === "number") return numberReason(field, value);
  if (field.type === "date" || field.type === "time") return momentReason(field, value);
  if (field.type === "single" || field.type === "multiple") return choiceReason(field, value);
  return textReason(field, value);
}

/** Whether the contribution's other answers show a question. */
function isShown(question: Question, definition: FormDefinition, given: Contribution): boolean {
  const isOn = ({ question: key, row, option }: Trigger) => {
    const by = definition.questions.find((one) => keyOf(one) === key);
    const answer = given.get(fieldKey(key, row, null)) ?? "";
    return by !== undefined && isShown(by, definition, given) && answer.split(",").includes(option);
  };
  const { shownBy, needsAll } = question;
  return shownBy.length === 0 || (needsAll ? shownBy.every(isOn) : shownBy.some(isOn));
}

/** Of a table or a matrix, each row says whether it is asked for; of others, the question or the cell. */
function isAskedFor({ question, row, required }: Field): boolean {
  const isByRow = question.type === "table" || question.type === "matrix";
  return isByRow ? question.rows.some((one) => keyOf(one) === row && one.required) : required;
}

/** What the server refuses of a contribution, field by field. */
export function refusalsOf(definition: FormDefinition, given: Contribution): Refusal[] {
  return fieldsOf(definition).flatMap((field) => {
    if (!isShown(field.question, definition, given)) return [];
    const value = given.get(nameOf(field)) ?? "";
    const isMissing = isAskedFor(field) && value === "";
    const reason = isMissing
      ? "Réponse obligatoire"
      : value === ""
        ? null
        : reasonFor(field, value);
    return reason === null ? [] : [{ field: nameOf(field), reason }];
  });
}
