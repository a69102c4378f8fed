import { formatEuros } from "../../plan/money";
import type { PlanValue } from "../data/planData";
import { TEXT_LIMIT, type Item } from "../form/definition";
import type { Field } from "../form/fields";
import { optionFor } from "./choice";
import { formDate } from "./dates";
import { dateProblems, timeProblems } from "./moments";
import { formNumber, numberProblems, readFormNumber } from "./number";
import { blocking, type Problem } from "./problems";
import { shapeProblems } from "./shape";
import { formText, textProblems } from "./text";

/** A datum as a field takes it. */
export interface FieldValue {
  /** In the form's own notation; empty when there is none. For a choice, its options' keys, comma-separated. */
  readonly value: string;
  /** Chosen options; empty but for a choice. */
  readonly options: readonly Item[];
  /** For the officer, in French. */
  readonly display: string;
  readonly problems: readonly Problem[];
}

const NOTHING: FieldValue = { value: "", options: [], display: "", problems: [] };

/** The words of a value, as one reads them. */
function wordsOf(value: PlanValue): string {
  switch (value.kind) {
    case "blank":
    case "awaiting":
      return "";
    case "amount":
      return formatEuros(value.amount);
    case "text":
    case "unreadable":
      return value.text;
    case "choices":
      return value.choices.join(" + ");
  }
}

/** What is wrong with the words of a choice: those that name no option, and how many there are. */
function choiceProblems(
  { type, limits: { min, max } }: Field,
  words: readonly string[],
  unknown: readonly string[],
): Problem[] {
  const problems = unknown.map((word) =>
    blocking(
      "optionUnknown",
      `« ${word} » ne correspond à aucun choix du formulaire, ou à plusieurs : choisissez-le vous-même.`,
    ),
  );
  const count = words.length - unknown.length;
  if (type === "single" && words.length > 1) {
    problems.push(
      blocking(
        "optionUnknown",
        `Un seul choix est possible ; le plan en a ${String(words.length)} : ${words.join(", ")}.`,
      ),
    );
  }
  if (type === "multiple" && min !== null && count < min) {
    problems.push(blocking("tooFew", `Le formulaire demande au moins ${String(min)} choix.`));
  }
  if (type === "multiple" && max !== null && count > max) {
    problems.push(blocking("tooMany", `Le formulaire prend au plus ${String(max)} choix.`));
  }
  return problems;
}

function chosen(
  field: Field,
  value: PlanValue,
  choices?: Readonly<Record<string, string>>,
): FieldValue {
  const words = value.kind === "choices" ? value.choices : [wordsOf(value)];
  const found = words.map((word) => ({ word, option: optionFor(field.options, word, choices) }));
  const options = found.flatMap(({ option }) => (option ? [option] : []));
  const unknown = found.flatMap(({ word, option }) => (option ? [] : [word]));
  return {
    value: options.map((option) => option.alias ?? option.uid ?? option.label).join(","),
    options,
    display: unknown.length === 0 ? options.map(({ label }) => label).join(", ") : wordsOf(value),
    problems: choiceProblems(field, words, unknown),
  };
}

function typed(field: Field, value: PlanValue): Omit<FieldValue, "options"> {
  const { limits, type } = field;
  if (type === "number") {
    const form = value.kind === "amount" ? formNumber(value.amount, limits) : wordsOf(value).trim();
    const problems = numberProblems(form, limits);
    const amount = readFormNumber(form);
    const display = value.kind === "amount" && amount ? formatEuros(amount) : form;
    return { value: form, display, problems };
  }
  if (type === "date") {
    const form = formDate(wordsOf(value));
    return { value: form, display: form, problems: dateProblems(field, form) };
  }
  if (type === "time") {
    const form = wordsOf(value).trim();
    return { value: form, display: form, problems: timeProblems(field, form) };
  }
  // A cell of free text takes amounts in the notation that a number question would.
  const text = formText(
    value.kind === "amount" ? formNumber(value.amount, limits) : wordsOf(value),
  );
  const bounds = { ...limits, max: limits.max ?? TEXT_LIMIT };
  const isCell = field.question.type === "table";
  const problems = [...textProblems(text, bounds, isCell), ...shapeProblems(field, text.value)];
  const display =
    value.kind === "amount" ? formatEuros(value.amount) : text.value.replace(/\r\n/g, "\n");
  return { value: text.value, display, problems };
}

/** Writes a datum in a field's notation, and tells what is wrong with it. */
export function fieldValue(
  field: Field,
  value: PlanValue,
  choices?: Readonly<Record<string, string>>,
): FieldValue {
  if (value.kind === "blank") return NOTHING;
  if (value.kind === "unreadable") {
    const message = `Ce n'est pas un montant : ${value.text}. Corrigez la cellule dans Excel.`;
    return { ...NOTHING, display: value.text, problems: [blocking("unreadable", message)] };
  }
  if (value.kind === "awaiting") {
    const message =
      "Excel n'a pas encore calculé cette donnée : ouvrez le classeur dans Excel, enregistrez-le, puis vérifiez de nouveau.";
    return { ...NOTHING, problems: [blocking("awaiting", message)] };
  }
  return field.type === "single" || field.type === "multiple"
    ? chosen(field, value, choices)
    : { ...typed(field, value), options: [] };
}
