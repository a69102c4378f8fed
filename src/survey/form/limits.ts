import type { QuestionType } from "./definition";

/** « 31/10/2024 » as the number that limits are kept by: 20241031. */
export function dateRank(value: string): number {
  return Number(value.split("/").reverse().join(""));
}

/** « 08:30:00 » as the number that limits are kept by: 83000. */
export function timeRank(value: string): number {
  return Number(value.replaceAll(":", ""));
}

let inFrench: Intl.NumberFormat | null = null;

/** « 5 000 », « 0,5 »: a number in French. */
export function formatCount(value: number): string {
  // Made once, and only when it is needed: it takes long.
  inFrench ??= new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 10 });
  return inFrench.format(value);
}

/** A limit as the officer reads it: « 5 000 », « 31/12/2024 », « 08:30:00 ». */
export function limitText(type: QuestionType, limit: number): string {
  if (type === "date") {
    return String(limit).replace(/^(\d{4})(\d{2})(\d{2})$/, "$3/$2/$1");
  }
  if (type === "time") {
    return String(limit)
      .padStart(6, "0")
      .replace(/^(\d{2})(\d{2})(\d{2})$/, "$1:$2:$3");
  }
  return formatCount(limit);
}
