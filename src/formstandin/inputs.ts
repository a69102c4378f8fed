import { TEXT_LIMIT } from "../survey/form/definition";
import type { Field } from "../survey/form/fields";
import { inputName, nameOf, type Contribution } from "./contribution";
import { attributes, escaped } from "./markup";

/** A limit in a class, as EUSurvey writes it: « min0.0 », « max1.0E7 », « min31122024 ». */
function limitClass(name: string, { type }: Field, limit: number | null): string[] {
  if (limit === null) return [];
  if (type === "date") return [name + String(limit).replace(/^(\d{4})(\d{2})(\d{2})$/, "$3$2$1")];
  if (type === "time") return [name + String(limit).padStart(6, "0")];
  if (type !== "number") return [name + String(limit)];
  const isLarge = Math.abs(limit) >= 1e7;
  const java = isLarge ? limit.toExponential().replace("e+", "E") : String(limit);
  return [name + (/[.]/.test(java) ? java : java.replace(/^-?\d+/, "$&.0"))];
}

/** A text without any limit of its own bears the page's. */
function mostOf({ type, limits }: Field): number | null {
  return type === "text" ? (limits.max ?? TEXT_LIMIT) : limits.max;
}

/** What marks an input for the page's own checks: « required number min0.0 prec2 ». */
export function cssOf(field: Field, ...more: readonly string[]): string {
  const { type, limits, required, question } = field;
  const kinds = { text: ["freetext"], regex: ["freetext", "regex"] } as const;
  const own = type === "text" || type === "regex" ? kinds[type] : [type];
  return [
    ...(required ? ["required"] : []),
    ...(type === "single" || type === "multiple" ? [] : own),
    ...limitClass("min", field, limits.min),
    ...(type === "regex" ? [] : limitClass("max", field, mostOf(field))),
    ...(type === "number" ? [`prec${String(limits.decimals)}`] : []),
    ...(question.isRepeated ? ["comparable"] : []),
    ...more,
  ].join(" ");
}

function textArea(field: Field, shared: Parameters<typeof attributes>[0], value: string): string {
  const { question, limits, row, type } = field;
  const isBound = type === "text" && question.type !== "table" && limits.max !== TEXT_LIMIT;
  const pattern =
    type === "regex" && row === null
      ? `<input${attributes({ type: "hidden", name: `regex${question.id ?? ""}`, value: question.pattern })}>`
      : "";
  // A line break right after the tag is dropped by HTML.
  const area = `<textarea${attributes({ ...shared, maxlength: isBound ? limits.max : null })}>\n${escaped(value)}</textarea>`;
  const second = { name: `second${inputName(field)}`, class: cssOf(field, "comparable-second") };
  const again = question.isRepeated ? `<textarea${attributes(second)}></textarea>` : "";
  return pattern + area + again;
}

/** A field to type in. `shortname`: what it tells of its alias; null in complex tables. */
export function typedInput(field: Field, shortname: string | null, given: Contribution): string {
  const { type, readOnly, question } = field;
  const name = inputName(field);
  const value = given.get(nameOf(field)) ?? "";
  const isAlone = field.row === null;
  const picker = { date: ["datepicker"], time: ["timepicker"] } as const;
  const more = type === "date" || type === "time" ? picker[type] : [];
  const isComplex = question.type === "complexTable";
  const shared = {
    "data-shortname": shortname,
    name,
    id: isAlone ? name : null,
    class: cssOf(field, ...more, ...(isComplex ? ["complex"] : [])),
    disabled: readOnly,
  };
  if (type === "text" || type === "regex") return textArea(field, shared, value);
  const kind = type === "email" ? "email" : isAlone ? "text" : "number";
  const input = `<input${attributes({ ...shared, type: kind, value, autocomplete: "off" })}>`;
  if (type === "number") return `${input}<span class="unit-text"></span>`;
  return `<div class="input-group"><div class="input-group-addon"></div>${input}</div>`;
}

/** Whether an answer holds an option already. */
export function isChosen(field: Field, key: string | null, given: Contribution): boolean {
  return (given.get(nameOf(field)) ?? "").split(",").includes(key ?? "");
}
