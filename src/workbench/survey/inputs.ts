import { keyOf, type Item } from "../../survey/form/definition";
import type { Field } from "../../survey/form/fields";
import { inputName, nameOf, type Contribution } from "./contribution";
import { attributes, escaped } from "./markup";

/** What marks an input for the page's own checks: « required number min0 prec2 ». */
function cssOf({ type, limits, required }: Field): string {
  const number = type === "number" ? ["number"] : [];
  const text = type === "text" || type === "regex" ? ["freetext"] : [];
  const other = type === "date" || type === "time" || type === "email" ? [type] : [];
  return [
    ...(required ? ["required"] : []),
    ...number,
    ...text,
    ...other,
    ...(limits.min === null ? [] : [`min${String(limits.min)}`]),
    ...(limits.max === null ? [] : [`max${String(limits.max)}`]),
    ...(limits.decimals === null ? [] : [`prec${String(limits.decimals)}`]),
  ].join(" ");
}

/** A field to type in. `shortname`: what it tells of its alias; null in complex tables. */
export function typedInput(field: Field, shortname: string | null, given: Contribution): string {
  const name = inputName(field);
  const value = given.get(nameOf(field)) ?? "";
  const shared = {
    "data-shortname": shortname,
    name,
    id: field.row === null ? name : null,
    class: cssOf(field),
    disabled: field.readOnly,
  };
  if (field.type === "text" || field.type === "regex") {
    const most = field.row === null ? field.limits.max : null;
    // A line break right after the tag is dropped by HTML.
    return `<textarea${attributes({ ...shared, maxlength: most })}>\n${escaped(value)}</textarea>`;
  }
  const type = field.type === "email" ? "email" : field.row !== null ? "number" : "text";
  const step = type === "number" ? "any" : null;
  return `<input${attributes({ ...shared, type, step, value, autocomplete: "off" })}>`;
}

/** The inputs of a choice, an option each: radios or boxes. `shortname` gives an option's alias as the page tells it. */
export function optionInput(
  field: Field,
  option: Item,
  triggers: string,
  shortname: string | null,
  given: Contribution,
): string {
  const isChosen = (given.get(nameOf(field)) ?? "").split(",").includes(keyOf(option) ?? "");
  return `<input${attributes({
    type: field.type === "multiple" ? "checkbox" : "radio",
    name: inputName(field),
    value: option.id,
    "data-shortname": shortname,
    "data-dependencies": triggers,
    class: `${cssOf(field)} trigger check`.trim(),
    disabled: field.readOnly,
    checked: isChosen,
    previousvalue: isChosen ? "checked" : "false",
    "aria-labelledby": `answerlabel${option.id ?? ""}`,
  })}>`;
}
