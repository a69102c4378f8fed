import { NO_LIMITS, TEXT_LIMIT, type Limits, type QuestionType } from "../form/definition";
import { dateRank } from "../form/limits";
import { attribute, classesOf, type Element } from "./html";
import { listButton } from "./inputs";

/** Java writes large numbers as « 1.0E7 ». */
const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:E-?\d+)?)`;

function numbered(classes: readonly string[], name: string): number | null {
  const pattern = new RegExp(`^${name}${NUMBER}$`);
  for (const one of classes) {
    const [, number] = pattern.exec(one) ?? [];
    if (number !== undefined) return Number(number);
  }
  return null;
}

/** « min31122024 » is the 31st of December. */
function dated(classes: readonly string[], name: string): number | null {
  const pattern = new RegExp(String.raw`^${name}(\d{2})(\d{2})(\d{4})$`);
  for (const one of classes) {
    const [, ...parts] = pattern.exec(one) ?? [];
    if (parts.length > 0) return dateRank(parts.join("/"));
  }
  return null;
}

/** What an input says that it accepts: its classes bear « max5000 », « min0 », « prec2 ». */
export function limitsOf(input: Element, type: QuestionType): Limits {
  const classes = classesOf(input);
  const [min, max] = [numbered(classes, "min"), numbered(classes, "max")];
  switch (type) {
    case "text":
    case "regex": {
      const longest = Number(attribute(input, "maxlength") ?? Number.NaN);
      const most = max ?? (Number.isInteger(longest) && longest > 0 ? longest : TEXT_LIMIT);
      return { min, max: most, decimals: null };
    }
    case "number":
      return { min, max, decimals: numbered(classes, "prec") };
    case "time":
    case "multiple":
      return { min, max, decimals: null };
    case "date":
      return { min: dated(classes, "min"), max: dated(classes, "max"), decimals: null };
    case "matrix":
      return {
        min: numbered(classes, "minrows"),
        max: numbered(classes, "maxrows"),
        decimals: null,
      };
    case "single":
    case "email":
    case "table":
    case "complexTable":
    case "unsupported":
      return NO_LIMITS;
  }
}

function isDisabled(input: Element): boolean {
  return [input, listButton(input)].some(
    (one) => one && (attribute(one, "disabled") ?? attribute(one, "readonly")) !== null,
  );
}

export function isReadOnly(inputs: readonly Element[]): boolean {
  return inputs.length > 0 && inputs.every(isDisabled);
}

export function isRequired(inputs: readonly Element[]): boolean {
  return inputs.some((input) => classesOf(input).includes("required"));
}
