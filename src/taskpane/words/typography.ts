export { allOf as listed } from "../../plan/lists";
export { frenchDay } from "../../plan/learnedWords";
export { clockTime, NO_BREAK as NBSP, quoted } from "../../plan/typography";

/** « 1 point », « 3 points », « 0 point ». */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${String(count)} ${count > 1 ? several : one}`;
}

/** « 2024-10-30 », as a day is kept. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
