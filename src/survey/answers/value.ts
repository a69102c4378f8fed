import { formatEuros } from "../../plan/money";
import type { PlanValue } from "../data/planData";
import { TEXT_LIMIT, type Item } from "../form/definition";
import type { Field } from "../form/fields";
import { dateRank, limitText, timeRank } from "../form/limits";
import { optionFor } from "./choice";
import { formDate, isFormDate, isFormTime } from "./dates";
import { formNumber, numberProblems, readFormNumber } from "./number";
import { blocking, notice, type Problem } from "./problems";
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
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The words of a value, as one reads them. */
function wordsOf(value: PlanValue): string {
  switch (value.kind) {
    case "blank":
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

/** What is wrong with a date or a time; `rank` tells its place among others. */
function momentProblems({ type, limits }: Field, rank: number): Problem[] {
  const { min, max } = limits;
  return [
    ...(min !== null && rank < min
      ? [blocking("tooLow", `Le formulaire demande ${limitText(type, min)} au plus tôt.`)]
      : []),
    ...(max !== null && rank > max
      ? [blocking("tooHigh", `Le formulaire demande ${limitText(type, max)} au plus tard.`)]
      : []),
  ];
}

function dateProblems(field: Field, form: string): Problem[] {
  return isFormDate(form)
    ? momentProblems(field, dateRank(form))
    : [blocking("notDate", `« ${form} » n'est pas une date : écrivez-la jj/mm/aaaa.`)];
}

function timeProblems(field: Field, form: string): Problem[] {
  return isFormTime(form)
    ? momentProblems(field, timeRank(form))
    : [blocking("notTime", `« ${form} » n'est pas une heure : écrivez-la hh:mm:ss.`)];
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
  const problems = textProblems(text, { ...limits, max: limits.max ?? TEXT_LIMIT });
  if (type === "email" && !EMAIL.test(text.value)) {
    problems.push(blocking("notEmail", `« ${text.value} » n'est pas une adresse électronique.`));
  }
  if (type === "regex") {
    problems.push(
      notice(
        "unchecked",
        "Le formulaire attend une forme précise, qu'il vérifie lui-même : relisez.",
      ),
    );
  }
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
  return field.type === "single" || field.type === "multiple"
    ? chosen(field, value, choices)
    : { ...typed(field, value), options: [] };
}
