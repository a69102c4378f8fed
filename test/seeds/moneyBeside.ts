import type { Plan, PlanLine } from "../../src/plan/plan";
import type { Base, Said } from "./base";
import { consequences } from "./consequences";
import { blocking, type Mistake, warning, without } from "./mistake";
import { isPaid, lonely, stateOf } from "./places";

const inactive = (line: PlanLine) => [warning("amount-on-inactive-row", line.action.at)];

/** Money typed beside a line that says that there is none. */
function moneyBeside(name: string, says: string, side: "state" | "department"): Mistake {
  return {
    name,
    seed: (base) => {
      const line = lonely(base.plan).find(
        (one) =>
          !isPaid(one) &&
          one.total &&
          one.source?.sources.length !== 2 &&
          one.action.at.row === one.row,
      );
      const cell = line && (side === "state" ? stateFor(base, line) : line.department);
      if (!line || !cell) return null;
      const { adds, removes } = consequences(base, [[cell, 700]]);
      const total = line.total;
      return {
        gesture: (hand) => {
          hand.type(line.action.at, says);
          hand.type(cell.at, 700);
          if (total?.formula === null) hand.type(total.at, 700);
        },
        adds: [
          ...inactive(line),
          ...adds.filter(({ rule }) => rule !== "row-total"),
          ...(total?.formula === null ? subtotalOver(base.plan, line) : []),
        ],
        removes: (one) =>
          removes(one) || without("mandatory-objective-without-action", line.number.at)(one),
      };
    },
  };
}

/** The typed subtotal of the totals, which a total typed under it leaves behind (2022). */
function subtotalOver({ headings }: Plan, line: PlanLine): Said[] {
  const heading = headings.filter(({ row }) => row < line.row).at(-1);
  const cell = heading?.subtotals.get(line.total?.at.column ?? 0);
  return cell?.reading.kind === "number" && cell.formula === null
    ? [blocking("subtotal", cell.at)]
    : [];
}

/** In 2022, the column of the objective's own source. */
function stateFor({ plan }: Base, line: PlanLine) {
  const planned = plan.edition.objectives.find(({ number }) => number === line.opens[0])
    ?.sources[0];
  const own = line.states.find(({ source }) => source === planned);
  return (plan.edition.facts.columnPerSource ? own : stateOf(line))?.cell;
}

/** Money typed where the line says that nothing is done, or asked. */
export const moneyBesides: readonly Mistake[] = [
  moneyBeside("State money beside « Pas d'action »", "Pas d'action", "state"),
  moneyBeside("Département money beside « Pas d'action »", "Pas d'action", "department"),
  moneyBeside(
    "Département money beside « Pas de financement sollicité »",
    "Pas de financement sollicité",
    "department",
  ),
];
