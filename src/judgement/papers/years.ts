import type { Fiche } from "../../plan/papers/fiche";

/** A fiche, or its whole paper, that names only other years than the plan's. */
export function isOfAnotherYear(fiche: Fiche, paperYear: number | null, planYear: number): boolean {
  const { title, calendar } = fiche.years;
  if (title.length > 0) return !covers(title, planYear);
  if (calendar.includes(planYear)) return false;
  if (paperYear !== null) return paperYear !== planYear;
  if (calendar.length === 0 || covers(calendar, planYear)) return false;
  // Credits may be used to the end of the next year: a calendar of that year alone is the plan's.
  return calendar.every((year) => year < planYear) || calendar.every((year) => year > planYear + 1);
}

function covers(years: readonly number[], year: number): boolean {
  return Math.min(...years) <= year && year <= Math.max(...years);
}
