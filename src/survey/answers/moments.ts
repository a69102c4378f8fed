import type { Field } from "../form/fields";
import { dateRank, limitText, timeRank } from "../form/limits";
import { isFormDate, isFormTime } from "./dates";
import { blocking, type Problem } from "./problems";

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

/** What is wrong with a day. One that does not exist is wrong here, though the form would take it. */
export function dateProblems(field: Field, form: string): Problem[] {
  return isFormDate(form)
    ? momentProblems(field, dateRank(form))
    : [blocking("notDate", `« ${form} » n'est pas une date : écrivez-la jj/mm/aaaa.`)];
}

/** What is wrong with a time. */
export function timeProblems(field: Field, form: string): Problem[] {
  return isFormTime(form)
    ? momentProblems(field, timeRank(form))
    : [blocking("notTime", `« ${form} » n'est pas une heure : écrivez-la hh:mm:ss.`)];
}
