import { valueOf } from "../plan/amounts";
import { isZero, sameAmount } from "../plan/money";
import type { Plan, TextCell } from "../plan/plan";
import { SIDES } from "../plan/side";
import { recapSums } from "./recapSums";

const THOUSAND = 1000;

/** The recap's amounts, three of them or more, are each a thousand times those of the lines, or the lines' a thousand times its. */
function isThousandApart(plan: Plan): boolean {
  const { recap } = plan;
  if (!recap) return false;
  const sumOf = recapSums(plan);
  const pairs = recap.lines.flatMap((line) =>
    SIDES.flatMap((side) => {
      const sum = line.source && sumOf(line.source, side, line[side]);
      const found = valueOf(line[side]);
      return sum && found && !isZero(found) && !isZero(sum.exact)
        ? [{ found, sum: sum.exact }]
        : [];
    }),
  );
  return (
    pairs.length >= 3 &&
    (pairs.every(({ found, sum }) => sameAmount(found, sum.times(THOUSAND))) ||
      pairs.every(({ found, sum }) => sameAmount(found.times(THOUSAND), sum)))
  );
}

/** The cell that says that amounts are in thousands, or the recap's title where its amounts show it; null for euros. */
export function unitInDoubt(plan: Plan): TextCell | null {
  if (plan.unit) return plan.unit;
  return plan.recap && isThousandApart(plan) ? plan.recap.title : null;
}

export function isUnitInDoubt(plan: Plan): boolean {
  return unitInDoubt(plan) !== null;
}
