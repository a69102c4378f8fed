import { dateRank } from "../survey/form/limits";
import { TEXT_LIMIT, type FormDefinition } from "../survey/form/definition";
import { fieldsOf, type Field } from "../survey/form/fields";
import { nameOf, type Contribution } from "./contribution";
import { isShown } from "./shown";

/** A field that the submission is refused for. */
export interface Refusal {
  readonly field: string;
  readonly reason: string;
}

/** What stands for a sign that could not be read. */
const UNREAD = 0xfffd;
const FIRST_TAKEN = 0x19;
const LAST_TAKEN = 0xffff;

/** An emoji, or what could not be read, anywhere; a tab or a control in a text of one line. */
function hasRefusedSign(text: string): boolean {
  const isOneLine = !/[\r\n]/.test(text);
  return Array.from(text).some((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code === UNREAD || code > LAST_TAKEN || (isOneLine && code < FIRST_TAKEN);
  });
}

/** As Java reads a number: a sign before it, spaces around it and an exponent are taken. */
function javaNumber(value: string): number {
  return /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[dDfF]?\s*$/.test(value)
    ? Number.parseFloat(value)
    : Number.NaN;
}

function numberReason({ limits: { min, max } }: Field, value: string): string | null {
  const number = javaNumber(value);
  if (Number.isNaN(number)) return "Ce n'est pas un nombre";
  // Zero is never too small nor too large, and decimals are not looked at.
  if (number === 0) return null;
  if (min !== null && number < min) return "Nombre trop petit";
  return max !== null && number > max ? "Nombre trop grand" : null;
}

function textReason({ question, limits: { min, max } }: Field, value: string): string | null {
  if (hasRefusedSign(value)) return "Caractère refusé";
  if (question.type === "table") return null;
  // The 5,000 characters are the page's own.
  if (max !== null && max !== TEXT_LIMIT && value.length > max) return "Texte trop long";
  return min !== null && value.length < min ? "Texte trop court" : null;
}

/** A day that doesn't exist is taken for the one that it comes to. */
function momentReason({ type, limits: { min, max } }: Field, value: string): string | null {
  const isDate = type === "date";
  const like = isDate ? /^\d{1,2}\/\d{1,2}\/\d{4}$/ : /^\d{1,2}:\d{1,2}:\d{1,2}$/;
  // What is no time is not looked at.
  if (!like.test(value)) return isDate ? "Ce n'est pas une date" : null;
  const rank = isDate ? dateRank(value) : Number(value.replaceAll(":", ""));
  if (min !== null && rank < min) return "Trop tôt";
  return max !== null && rank > max ? "Trop tard" : null;
}

function choiceReason({ type, options, limits: { min, max } }: Field, value: string) {
  const chosen = value.split(",");
  const isKnown = (alias: string) => options.some((option) => option.alias === alias);
  if (!chosen.every(isKnown)) return "Choix inconnu";
  // Two options of a single choice are taken.
  if (type === "single") return null;
  const count = chosen.length;
  if (min !== null && count < min) return "Trop peu de choix";
  return max !== null && count > max ? "Trop de choix" : null;
}

function reasonFor(field: Field, value: string): string | null {
  switch (field.type) {
    case "number":
      return numberReason(field, value);
    case "date":
    case "time":
      return momentReason(field, value);
    case "single":
    case "multiple":
      return choiceReason(field, value);
    case "regex":
      // Its expression is looked at by the page alone.
      return hasRefusedSign(value) ? "Caractère refusé" : null;
    case "text":
      return textReason(field, value);
    case "email":
    case "matrix":
    case "table":
    case "complexTable":
    case "unsupported":
      return null;
  }
}

/** Rows of a plain table are asked for by the page alone. */
function isAskedFor({ question, required }: Field): boolean {
  return required && question.type !== "table";
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
