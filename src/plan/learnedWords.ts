import type { Edition } from "./edition";

/** « 01/12/2026 » of « 2026-12-01 ». */
export function frenchDay(on: string): string {
  return on.split("-").reverse().join("/");
}

/** What is to be said wherever a plan is judged by an edition that nobody verified; null for the others. */
export function learnedWords({ learned }: Edition): string | null {
  return learned && `modèle appris le ${frenchDay(learned.on)}, non vérifié`;
}
