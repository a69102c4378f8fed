import { keyOf } from "../survey/form/definition";
import type { Field } from "../survey/form/fields";
import { inputName, nameOf, type Contribution } from "./contribution";
import type { Look } from "./looks";
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

/** What marks an input for the page's own checks: « required number min0.0 prec2 ». */
export function cssOf(field: Field, ...more: readonly string[]): string {
  const { type, limits, required } = field;
  const kind = { text: ["freetext"], regex: ["freetext", "regex"] } as const;
  const own = type === "text" || type === "regex" ? kind[type] : [type];
  return [
    ...(required ? ["required"] : []),
    ...(type === "single" || type === "multiple" ? [] : own),
    ...limitClass("min", field, limits.min),
    ...limitClass("max", field, limits.max),
    ...(limits.decimals === null ? [] : [`prec${String(limits.decimals)}`]),
    ...more,
  ].join(" ");
}

/** A field to type in. `shortname`: what it tells of its alias; null in complex tables. */
export function typedInput(
  field: Field,
  shortname: string | null,
  given: Contribution,
  look?: Look,
): string {
  const name = inputName(field);
  const value = given.get(nameOf(field)) ?? "";
  const isAlone = field.row === null;
  const picker = { date: ["datepicker"], time: ["timepicker"] } as const;
  const more = field.type === "date" || field.type === "time" ? picker[field.type] : [];
  const isTwice = look?.kind === "twice";
  const shared = {
    "data-shortname": shortname,
    name,
    id: isAlone ? name : null,
    class: cssOf(field, ...more, ...(isTwice ? ["comparable"] : [])),
    disabled: field.readOnly,
  };
  if (field.type === "text" || field.type === "regex") {
    const hasLimit = isAlone && field.limits.max !== null && !isTwice;
    // A line break right after the tag is dropped by HTML.
    const area = `<textarea${attributes({ ...shared, maxlength: hasLimit ? field.limits.max : null })}>\n${escaped(value)}</textarea>`;
    const again = `<textarea${attributes({ name: `second${name}`, class: "comparable-second freetext" })}></textarea>`;
    const pattern =
      look?.kind === "pattern"
        ? `<input${attributes({ type: "hidden", name: name.replace("answer", "regex"), value: look.pattern })}>`
        : "";
    return pattern + area + (isTwice ? again : "");
  }
  const type = field.type === "email" ? "email" : isAlone ? "text" : "number";
  const input = `<input${attributes({ ...shared, type, value, autocomplete: "off" })}>`;
  return more.length > 0 ? `<div class="input-group">${input}</div>` : input;
}

/** Whether an answer holds an option already. */
export function isChosen(field: Field, key: string | null, given: Contribution): boolean {
  return (given.get(nameOf(field)) ?? "").split(",").includes(key ?? "");
}

/** A field to choose in a list, several entries at once or one. `dependencies` of each option, by its place. */
export function choiceList(
  field: Field,
  shortname: string | null,
  dependencies: readonly string[],
  given: Contribution,
): string {
  const name = inputName(field);
  if (field.type === "single") {
    const empty = field.row === null ? "" : "<option value=''></option>";
    const options = field.options.map(
      (option, index) =>
        `<option${attributes({ class: "possible-answer trigger", id: `trigger${option.id ?? ""}`, value: option.id, "data-dependencies": dependencies[index] ?? "", selected: isChosen(field, keyOf(option), given) })}>${escaped(option.label)}</option>`,
    );
    return `<div class="answer-column"><select${attributes({ "data-shortname": shortname, name, id: name, class: cssOf(field, "single-choice"), disabled: field.readOnly })}>${empty}${options.join("")}</select></div>`;
  }
  const entries = field.options.map((option, index) => {
    const chosen = isChosen(field, keyOf(option), given);
    const id = option.id ?? "";
    const button = `<button${attributes({ type: "button", class: "unstyledbutton", disabled: field.readOnly, "data-shortname": option.alias })}><span class="screen-reader-only">Réponse </span><div class="answertext" id="answerlabel${id}">${escaped(option.label)}</div></button>`;
    const box = `<input${attributes({ type: "checkbox", name, id, value: id, checked: chosen, style: "display: none", "data-dependencies": dependencies[index] ?? "", "aria-labelledby": `answerlabel${id}` })}>`;
    return `<li class="possible-answer trigger${chosen ? " selected-choice" : ""}" data-id="${id}"><label for="${id}">${button}</label>${box}</li>`;
  });
  const own = field.row === null ? ["multiplechoice", "listbox"] : [];
  return `<ul role="listbox"${attributes({ class: cssOf(field, ...own, "multiple-choice") })}>${entries.join("")}</ul>`;
}
