import {
  keyOf,
  TEXT_LIMIT,
  type FormDefinition,
  type Limits,
  type QuestionType,
} from "../survey/form/definition";
import { fieldsOf, type Field } from "../survey/form/fields";
import { nameOf, type Contribution } from "./contribution";
import { wrongMatrix, wrongValue, type Asked } from "./facts/pageChecks";
import type { Refusal } from "./serverChecks";
import { isShown, matrixAnswers, nameOfRow } from "./shown";

/** A limit as the page's classes write it: « 31122024 » for a day. */
function written(type: QuestionType, limit: number | null): string | null {
  if (limit === null) return null;
  return type === "date"
    ? String(limit).replace(/^(\d{4})(\d{2})(\d{2})$/, "$3$2$1")
    : String(limit);
}

/** What the page knows of a field; null for a choice. */
function askedOf({ type, limits, question }: Field): Asked | null {
  const bounds = ({ min, max }: Limits) => ({ min: written(type, min), max: written(type, max) });
  switch (type) {
    case "number":
      return { kind: type, ...bounds(limits), precision: limits.decimals, pattern: null };
    case "date":
    case "time":
    case "email":
      return { kind: type, ...bounds(limits), precision: null, pattern: null };
    case "text": {
      const max = limits.max ?? TEXT_LIMIT;
      return { kind: type, ...bounds({ ...limits, max }), precision: null, pattern: null };
    }
    case "regex":
      return { kind: type, min: null, max: null, precision: null, pattern: question.pattern };
    case "single":
    case "multiple":
    case "matrix":
    case "table":
    case "complexTable":
    case "unsupported":
      return null;
  }
}

function reasonFor(field: Field, value: string): string | null {
  if (value === "") return field.required ? "Réponse obligatoire" : null;
  const asked = askedOf(field);
  if (asked) return wrongValue(value.replaceAll("\r\n", "\n"), asked);
  if (field.type !== "multiple") return null;
  const count = value.split(",").length;
  const { min, max } = field.limits;
  if (min !== null && count < min) return "Trop peu de choix";
  return max !== null && count > max ? "Trop de choix" : null;
}

/** The first row of a matrix that is answered: where the page's complaint about all is told. */
function isFirstAnswered({ question, row }: Field, given: Contribution): boolean {
  const answered = question.rows.find((one) => given.has(nameOfRow(question, one)));
  return question.type === "matrix" && answered !== undefined && keyOf(answered) === row;
}

/** What the page holds back before anything is submitted, field by field, once all is answered. */
export function heldBack(definition: FormDefinition, given: Contribution): Refusal[] {
  const shown = fieldsOf(definition).filter(
    ({ question, readOnly }) => !readOnly && isShown(question, definition, given),
  );
  return shown.flatMap((field) => {
    const { limits, isInterdependent } = field.question;
    const whole = isFirstAnswered(field, given)
      ? wrongMatrix(matrixAnswers(field.question, given), { ...limits, isInterdependent })
      : null;
    const reason = reasonFor(field, given.get(nameOf(field)) ?? "") ?? whole;
    return reason === null ? [] : [{ field: nameOf(field), reason }];
  });
}
