import type { Decimal } from "decimal.js";
import { formatEuros, isLess, isZero } from "../../plan/money";
import { columnOf } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { departmentSource } from "../../plan/sourcesOfLine";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { paidBy, type YearComparison } from "../../judgement/papers/previous";
import { DEPARTMENT_KEEPS_UP } from "./basis";
import { citationOfCell } from "./previousWords";

const messages = {
  lower: ({ years }: YearComparison, before: Decimal, now: Decimal) =>
    `Le Département porte ${formatEuros(now)} en tout ; il portait ${formatEuros(before)} dans le plan ${String(years.before)}.`,
};

/** The Département pays less in all than last year. The contract speaks of all its means: only a hint. */
export const previousDepartmentLower: CrossRule = {
  id: "previous-department-lower",
  family: "documents",
  severity: "info",
  title: "Département en baisse",
  basis: DEPARTMENT_KEEPS_UP,
  why: "Le contrat engage le Département à ne pas diminuer ses moyens ; le plan n'en montre qu'une partie.",
  remedy: "Vérifiez que les moyens du Département sont tous dans le plan.",
  *check({ plan, years }) {
    if (!years || years.years.before >= years.years.now) return;
    // A purse that the new contract has no more takes its lines along.
    const isKept = (source: Source | null) =>
      source === null || plan.edition.sources.some(({ id }) => id === source);
    const lines = years.before.lines.filter((line) =>
      isKept(departmentSource(years.before.edition, line)),
    );
    const before = paidBy(lines, "department");
    const now = paidBy(plan.lines, "department");
    if (!before || !now || isZero(now) || !isLess(now, before)) return;
    const header = columnOf(plan, "department")?.header.at;
    yield {
      cells: header ? [header] : [],
      message: messages.lower(years, before, now),
      found: now,
      expected: before,
      document: citationOfCell(years, columnOf(years.before, "department")?.header),
    };
  },
};
