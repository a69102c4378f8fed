import { Decimal } from "decimal.js";
import { formatEuros, formatPlain } from "../../plan/money";
import type { Limits } from "../form/definition";
import { formatCount } from "../form/limits";
import { blocking, type Problem } from "./problems";

/** Decimals of an amount. */
const CENTS = 2;

/** Digits, a decimal point, no space, no sign of currency. */
const FORM_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** An amount in a question's notation: two decimals, or none where the question takes none and there are no cents. */
export function formNumber(amount: Decimal, { decimals }: Limits): string {
  const cents = new Decimal(formatPlain(amount));
  return decimals !== null && decimals < CENTS && cents.decimalPlaces() <= decimals
    ? cents.toFixed(decimals)
    : formatPlain(amount);
}

/** The amount that a text stands for in the form's notation; null when it is none. */
export function readFormNumber(value: string): Decimal | null {
  return FORM_NUMBER.test(value) ? new Decimal(value) : null;
}

/** What is wrong with a number for a question. */
export function numberProblems(value: string, { min, max, decimals }: Limits): Problem[] {
  const number = readFormNumber(value);
  if (!number) return [blocking("notNumber", `« ${value} » n'est pas un nombre.`)];
  const problems: Problem[] = [];
  if (min !== null && number.lessThan(min)) {
    problems.push(
      blocking("tooLow", `Trop petit : le formulaire demande au moins ${formatCount(min)}.`),
    );
  }
  if (max !== null && number.greaterThan(max)) {
    problems.push(
      blocking("tooHigh", `Trop grand : le formulaire prend au plus ${formatCount(max)}.`),
    );
  }
  // The form counts the digits written, zeros too.
  const [, fraction = ""] = value.split(".");
  if (decimals !== null && fraction.length > decimals) {
    const taken =
      decimals === 0 ? "ne prend aucune décimale" : `prend ${String(decimals)} décimales au plus`;
    problems.push(
      blocking("tooManyDecimals", `Le formulaire ${taken} : ${formatEuros(number)} n'y entre pas.`),
    );
  }
  return problems;
}
