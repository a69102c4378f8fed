import type { AmountCell, PlanLine } from "../../src/plan/plan";
import type { Base, Said } from "./base";
import { consequences } from "./consequences";
import { blocking, type Mistake, info, warning } from "./mistake";
import { departmentLine, euros, objectives, stateEuros, stateLine } from "./places";
import { sums2022 } from "./sums2022";

/** The total of the first line with State money is typed over. */
function total(
  name: string,
  typed: (line: PlanLine) => string | number,
  own: (line: PlanLine) => Said[],
): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const line = stateLine(plan);
      const cell = line?.total;
      if (!line || !cell) return null;
      return {
        gesture: (hand) => {
          hand.type(cell.at, typed(line));
        },
        adds: own(line),
      };
    },
  };
}

const inexact = (line: PlanLine) => [blocking("row-total", line.total?.at)];

/** An amount changed, once all was added up: what is typed no longer follows. */
function amount(
  name: string,
  find: (base: Base) => AmountCell | null | undefined,
  becomes: (cell: AmountCell) => number,
): Mistake {
  return {
    name,
    seed: (base) => {
      const cell = find(base);
      if (!cell) return null;
      const value = becomes(cell);
      const { adds, removes } = consequences(base, [[cell, value]]);
      return {
        gesture: (hand) => {
          hand.type(cell.at, value);
        },
        adds,
        removes,
      };
    },
  };
}

/** A State amount of an objective that the Département pays more for. */
function spareState({ plan }: Base) {
  const lines = objectives(plan).find(
    (group) =>
      group.some((line) => stateEuros(line) !== 0) &&
      group.reduce((rest, line) => rest + euros(line.department) - stateEuros(line), 0) > 20,
  );
  return lines?.flatMap(({ states }) => states).find(({ cell }) => euros(cell) !== 0)?.cell;
}

const NOT_A_FORMULA = (line: PlanLine) => euros(line.total);

export const arithmetic: readonly Mistake[] = [
  total("a total one euro too high", (line) => euros(line.total) + 1, inexact),
  total("a total of the Département's share alone", (line) => euros(line.department), inexact),
  total("a total ten times too high", (line) => 10 * euros(line.total), inexact),
  total("a total a cent too low", (line) => Number((euros(line.total) - 0.01).toFixed(2)), inexact),
  total(
    "a total whose formula adds one euro",
    (line) => `=${String(euros(line.total))}+1`,
    inexact,
  ),
  total("a total of zero", () => 0, inexact),
  total(
    "a total blanked",
    () => "",
    (line) => [warning("row-total-missing", line.total?.at)],
  ),
  total(
    "a total of « - € »",
    () => "'- €",
    (line) => [warning("row-total-missing", line.total?.at)],
  ),
  total("a right total typed over its formula", NOT_A_FORMULA, (line) =>
    line.total?.formula ? [info("overwritten-formula", line.total.at)] : [],
  ),
  {
    name: "a total that an idle line was given",
    seed: ({ plan }) => {
      const line = plan.lines.find(
        (one) =>
          one.total &&
          euros(one.total) === 0 &&
          stateEuros(one) === 0 &&
          euros(one.department) === 0,
      );
      const at = line?.total?.at;
      return at
        ? {
            gesture: (hand) => {
              hand.type(at, 500);
            },
            adds: [blocking("row-total", at)],
          }
        : null;
    },
  },
  amount(
    "a Département amount one euro higher",
    ({ plan }) => departmentLine(plan)?.department,
    (cell) => euros(cell) + 1,
  ),
  amount("a State amount ten euros higher", spareState, (cell) => euros(cell) + 10),
  amount("two figures of a State amount swapped", spareState, (cell) => euros(cell) + 9),
  ...sums2022,
];
