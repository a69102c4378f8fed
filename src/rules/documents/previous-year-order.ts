import type { CrossRule } from "../../judgement/papers/crossRule";
import { ANNOUNCED } from "./basis";
import { citationOfCell } from "./previousWords";

const messages = {
  order: (file: string, before: number, now: number) =>
    `${file} est un plan de ${String(before)} ; celui qui est contrôlé est de ${String(now)}. Choisissez un plan d'une année antérieure : rien n'est comparé.`,
};

/** What was given as last year's plan is of no earlier year. */
export const previousYearOrder: CrossRule = {
  id: "previous-year-order",
  family: "documents",
  severity: "warning",
  title: "Le plan précédent n'est pas d'une année antérieure",
  basis: ANNOUNCED,
  why: "On compare un plan à celui d'avant : à l'envers, chaque constat dirait le contraire de ce qui est.",
  remedy: "Choisissez le plan de l'année précédente.",
  *check({ years }) {
    if (!years || years.years.before < years.years.now) return;
    yield {
      cells: [],
      message: messages.order(years.file, years.years.before, years.years.now),
      found: String(years.years.now),
      expected: String(years.years.before),
      document: citationOfCell(years, years.before.title),
    };
  },
};
