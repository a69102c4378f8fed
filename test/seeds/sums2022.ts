import type { AmountCell, Plan } from "../../src/plan/plan";
import type { Said } from "./base";
import { blocking, type Mistake, info, warning } from "./mistake";
import { euros } from "./places";

/** A column's subtotal above its lines (2022), the first with money. */
function firstSubtotal({ headings }: Plan): AmountCell | undefined {
  return headings
    .flatMap(({ subtotals }) => [...subtotals.values()])
    .find((cell) => euros(cell) !== 0);
}

function lastTotal({ grandTotal }: Plan): AmountCell | undefined {
  return [...(grandTotal?.cells.values() ?? [])].find((cell) => euros(cell) !== 0);
}

function sum2022(
  name: string,
  find: (plan: Plan) => AmountCell | undefined,
  typed: (cell: AmountCell) => string | number,
  own: (cell: AmountCell) => Said[],
): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const cell = find(plan);
      if (!cell) return null;
      return {
        gesture: (hand) => {
          hand.type(cell.at, typed(cell));
        },
        adds: own(cell),
      };
    },
  };
}

const subtotal = ({ at }: AmountCell) => [blocking("subtotal", at)];
const grandTotal = ({ at }: AmountCell) => [blocking("grand-total", at)];
/** A right amount in the place of a formula; where all are typed, nothing to say. */
const overwritten = ({ at, formula }: AmountCell) =>
  formula === null ? [] : [info("overwritten-formula", at)];

/** Subtotals above their lines, the grand total and the envelopes under them (2022). */
export const sums2022: readonly Mistake[] = [
  sum2022("a subtotal one euro too high", firstSubtotal, (cell) => euros(cell) + 1, subtotal),
  sum2022("a subtotal blanked", firstSubtotal, () => "", subtotal),
  sum2022("a subtotal of zero", firstSubtotal, () => 0, subtotal),
  sum2022("a right subtotal typed over its formula", firstSubtotal, euros, overwritten),
  sum2022("a grand total one euro too high", lastTotal, (cell) => euros(cell) + 1, grandTotal),
  sum2022("a grand total blanked", lastTotal, () => "", grandTotal),
  sum2022("a right grand total typed over its formula", lastTotal, euros, overwritten),
  {
    name: "an envelope lowered under what is asked",
    seed: ({ plan }) => {
      const column = plan.columns.find(({ spec }) => spec.source === "FIR")?.column ?? 0;
      const cell = plan.envelopeRow?.cells.get(column);
      const asked = plan.grandTotal?.cells.get(column);
      if (!cell || !asked) return null;
      return {
        gesture: (hand) => {
          hand.type(cell.at, euros(asked) - 1);
        },
        adds: [warning("envelope-exceeded", asked.at)],
      };
    },
  },
  {
    name: "a subtotal whose formula leaves out the last line with money",
    seed: ({ plan }) => {
      const heading = plan.headings.find(({ subtotals }) =>
        [...subtotals.values()].some((cell) => cell.formula !== null && euros(cell) !== 0),
      );
      const paid = plan.lines.filter(
        (line) => line.engagement === heading?.engagement && euros(line.department) !== 0,
      );
      const [first, last] = [paid[0], paid.at(-1)];
      const cell = heading?.subtotals.get(first?.department?.at.column ?? 0);
      if (!cell?.formula || !first || !last || first === last) return null;
      const column = /[A-Z]+/.exec(cell.formula.replace("SUM", ""))?.[0] ?? "";
      const range = `${column}${String(first.row)}:${column}${String(last.row - 1)}`;
      return {
        gesture: (hand) => {
          hand.type(cell.at, `=SOMME(${range})`);
        },
        adds: subtotal(cell),
      };
    },
  },
];
