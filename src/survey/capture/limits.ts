import { NO_LIMITS, TEXT_LIMIT, type Limits, type QuestionType } from "../form/definition";
import { attribute, classesOf, type Element } from "./html";

function numbered(classes: readonly string[], name: string): number | null {
  const pattern = new RegExp(`^${name}(-?\\d+(?:\\.\\d+)?)$`);
  for (const one of classes) {
    const [, number] = pattern.exec(one) ?? [];
    if (number !== undefined) return Number(number);
  }
  return null;
}

/** What an input says that it accepts: its classes bear « max5000 », « min0 », « prec2 ». */
export function limitsOf(input: Element, type: QuestionType): Limits {
  if (type !== "text" && type !== "regex" && type !== "number") return NO_LIMITS;
  const classes = classesOf(input);
  const longest = Number(attribute(input, "maxlength") ?? Number.NaN);
  const max =
    numbered(classes, "max") ?? (Number.isInteger(longest) && longest > 0 ? longest : null);
  return {
    min: numbered(classes, "min"),
    max: max ?? (type === "number" ? null : TEXT_LIMIT),
    decimals: type === "number" ? numbered(classes, "prec") : null,
  };
}

export function isReadOnly(inputs: readonly Element[]): boolean {
  return (
    inputs.length > 0 &&
    inputs.every(
      (input) => attribute(input, "disabled") !== null || attribute(input, "readonly") !== null,
    )
  );
}

export function isRequired(inputs: readonly Element[]): boolean {
  return inputs.some((input) => classesOf(input).includes("required"));
}
