import { wrongMatrix, wrongValue, type Asked } from "../facts/pageChecks";
import { all, answerInputs, isBox, isSelect, isUnasked, targetOf, type AnswerInput } from "./dom";

/** « min0.0 » among an element's classes: « 0.0 ». */
function bound(element: Element, name: string): string | null {
  const like = new RegExp(`^${name}(-?[0-9].*)$`);
  for (const one of element.classList) {
    const [, found] = like.exec(one) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}

function kindOf(input: AnswerInput): Asked["kind"] | null {
  const kinds = ["regex", "freetext", "number", "date", "time", "email"] as const;
  const kind = kinds.find((one) => input.classList.contains(one));
  return kind === "freetext" ? "text" : (kind ?? null);
}

function wrong(input: AnswerInput): string | null {
  const kind = kindOf(input);
  if (kind === null || input.classList.contains("sliderbox")) return null;
  const precision = bound(input, "prec");
  const question = input.closest(".survey-element");
  const pattern =
    kind === "regex" ? question?.querySelector<HTMLInputElement>('input[name^="regex"]') : null;
  const second = input.parentElement?.querySelector<HTMLTextAreaElement>(".comparable-second");
  const found = wrongValue(input.value, {
    kind,
    min: bound(input, "min"),
    max: bound(input, "max"),
    precision: precision === null ? null : Number(precision),
    pattern: pattern?.value ?? null,
  });
  const isOther = second !== undefined && second !== null && second.value !== input.value;
  return found ?? (isOther ? "Les deux réponses diffèrent" : null);
}

function isMissing(input: AnswerInput): boolean {
  if (!input.classList.contains("required")) return false;
  if (!isBox(input)) return input.value.trim() === "";
  return !all<HTMLInputElement>(`[name="${input.name}"]`).some(({ checked }) => checked);
}

function tell(around: Element, why: string): void {
  if (around.querySelector(".validation-error")) return;
  const told = document.createElement("div");
  told.className = "validation-error";
  told.textContent = why;
  around.append(told);
}

function wrongChoices(list: Element): string | null {
  const count = all("li.selected-choice, .checkboxes:checked", list).length;
  const [first = list] = all(".checkboxes", list);
  const [min, max] = [bound(first, "min"), bound(first, "max")];
  if (count > 0 && min !== null && count < Number(min)) return "Trop peu de choix";
  return count > 0 && max !== null && count > Number(max) ? "Trop de choix" : null;
}

function matrixComplaint(matrix: Element): string | null {
  const answered = all<HTMLInputElement>("input:checked", matrix).map(({ value }) => value);
  const rows = (name: string) => {
    const found = bound(matrix, `${name}rows`);
    return found === null ? null : Number(found);
  };
  const isInterdependent = matrix.classList.contains("interdependent");
  return wrongMatrix(answered, { min: rows("min"), max: rows("max"), isInterdependent });
}

function aroundOf(input: Element): Element | null {
  return input.closest(".cell, .survey-element");
}

/** Looks at a question, or at all of them; whether nothing is wrong. */
export function validate(root: ParentNode): boolean {
  for (const old of all(".validation-error", root)) old.remove();
  const complaints: (readonly [Element | null, string | null])[] = [
    ...answerInputs(root)
      .filter((input) => !isUnasked(input) && !input.disabled)
      .map(
        (input) =>
          [aroundOf(input), isMissing(input) ? "Réponse obligatoire" : wrong(input)] as const,
      ),
    ...all(".answer-columns, .cell .multiple-choice", root).map(
      (list) => [isUnasked(list) ? null : aroundOf(list), wrongChoices(list)] as const,
    ),
    ...all(".matrixtable", root).map(
      (matrix) => [isUnasked(matrix) ? null : aroundOf(matrix), matrixComplaint(matrix)] as const,
    ),
    ...all<HTMLUListElement>("ul.listbox.required", root).map(
      (list) =>
        [
          isUnasked(list) ? null : aroundOf(list),
          list.querySelector(".selected-choice") ? null : "Réponse obligatoire",
        ] as const,
    ),
  ];
  const told = complaints.flatMap(([around, why]) =>
    around && why !== null ? [{ around, why }] : [],
  );
  for (const { around, why } of told) tell(around, why);
  return told.length === 0;
}

/** « 1/3/2025 » becomes « 01/03/2025 » when the date's picker closes. */
function reformat(input: HTMLInputElement): void {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(input.value.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return;
  input.value = `${day.padStart(2, "0")}/${month.padStart(2, "0")}/${year}`;
}

/** A field that is left is looked at, a table whole. */
function leave(input: AnswerInput): void {
  const around = aroundOf(input);
  if (!around) return;
  if (input.matches(".datepicker") && !isSelect(input)) reformat(input as HTMLInputElement);
  for (const old of all(".validation-error", around)) old.remove();
  const first = input.matches(".comparable-second")
    ? around.querySelector<AnswerInput>(".comparable:not(.comparable-second)")
    : input;
  const table = input.closest(".tabletable");
  const isBlank = table !== null && answerInputs(table).some(isMissing);
  const why = isBlank ? "Réponse obligatoire" : first && wrong(first);
  if (why !== null) tell(around, why);
}

/** Looks at each field as soon as it is left. */
export function listenToLeaving(): void {
  document.addEventListener(
    "blur",
    (event) => {
      const target = targetOf(event);
      if (target?.matches("input, textarea") === true) leave(target as AnswerInput);
    },
    true,
  );
}
