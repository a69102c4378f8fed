import type { Decimal } from "decimal.js";
import { sumOf, valueOf } from "../plan/amounts";
import { formatEuros, sameAmount } from "../plan/money";
import type { AmountCell, EngagementHeading, Plan } from "../plan/plan";
import { withSubtotals } from "./editions";
import { setAmount } from "./fixes";
import { TOTAL_COLUMN } from "./instructions";
import type { Rule } from "./rule";
import { addends } from "./rowTotals";

export const messages = {
  inexact: (header: string, found: Decimal, expected: Decimal) =>
    `Le sous-total « ${header} » de l'engagement est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
};

/** The lines under each heading, up to the next one. */
export function linesUnder(plan: Plan, heading: EngagementHeading) {
  const next = plan.headings.find((other) => other.row > heading.row)?.row ?? Infinity;
  return plan.lines.filter((line) => line.row > heading.row && line.row < next);
}

/** The cells of those lines in a column; for the column of totals, also what the totals should be. */
function* sums(plan: Plan, heading: EngagementHeading, column: number): Iterable<Decimal | null> {
  const lines = linesUnder(plan, heading);
  const inColumn = (cell: AmountCell | null) => cell !== null && cell.at.column === column;
  const cells = lines.flatMap((line) =>
    [line.department, ...line.states.map((state) => state.cell), line.other, line.total].filter(
      inColumn,
    ),
  );
  yield sumOf(cells);
  // A line's wrong total is said on its line: the subtotal may be that of the right ones.
  if (lines.some((line) => inColumn(line.total))) {
    yield sumOf(lines.flatMap((line) => addends(plan, line)));
  }
}

/** An engagement's subtotal, above its lines, that is not their sum (2022). */
export const subtotal: Rule = {
  id: "subtotal",
  severity: "blocking",
  title: "Sous-total d'engagement inexact",
  basis: TOTAL_COLUMN,
  why: "Le sous-total de chaque engagement, au-dessus de ses lignes, entre dans le total du plan. Inexact, il fausse le contrat.",
  appliesTo: withSubtotals,
  *check(plan) {
    for (const heading of plan.headings) {
      for (const { column, header, spec } of plan.columns) {
        const cell = heading.subtotals.get(column);
        const found = valueOf(cell);
        if (!cell || spec.role === "nextState" || found === null) continue;
        const [expected, ...others] = sums(plan, heading, column);
        if (!expected || [expected, ...others].some((sum) => sum && sameAmount(sum, found)))
          continue;
        yield {
          cells: [cell.at],
          message: messages.inexact(header.text, found, expected),
          found,
          expected,
          fix: setAmount(cell, expected),
        };
      }
    }
  },
};
