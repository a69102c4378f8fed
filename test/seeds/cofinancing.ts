import type { PlanLine } from "../../src/plan/plan";
import { consequences } from "./consequences";
import { info, rowAdded, warning, type Mistake } from "./mistake";
import { cellIn, euros, objectives, stateEuros, stateOf } from "./places";
import type { Base, Said } from "./base";

/** The first objective whose Département pays enough for State money that isn't ONDAM's. */
function balanced({ plan }: Base): PlanLine[] | undefined {
  return objectives(plan).find((lines) => {
    const isInside = lines.every(({ states }) =>
      states.every(({ source, cell }) => source !== "ONDAM" || euros(cell) === 0),
    );
    const state = lines.reduce((sum, line) => sum + stateEuros(line), 0);
    const department = lines.reduce((sum, line) => sum + euros(line.department), 0);
    return isInside && state > 0 && department >= state && euros(lines[0]?.department) > 0;
  });
}

/** The Département's share of an objective's first line becomes too little for all its lines. */
function lowered(name: string, becomes: (lines: PlanLine[]) => number): Mistake {
  return {
    name,
    seed: (base) => {
      const lines = balanced(base);
      const cell = lines?.[0]?.department;
      if (!lines || !cell) return null;
      const value = becomes(lines);
      const { adds, removes } = consequences(base, [[cell, value]]);
      // What the reckoning must find, whatever else follows.
      const own = adds.find((one) => one.rule === "cofinancing-objective" && one.cell === cell.at);
      if (!own) throw new Error(`${base.name}: no shortage reckoned.`);
      const isShown = cell.format === "General" || cell.format.includes("0.00");
      const hidden = Number.isInteger(value) || isShown ? [] : [info("hidden-cents", cell.at)];
      return {
        gesture: (hand) => {
          hand.type(cell.at, value);
        },
        adds: [...adds, ...hidden],
        removes,
      };
    },
  };
}

function shortBy(euro: number) {
  return (lines: PlanLine[]): number => {
    const state = lines.reduce((sum, line) => sum + stateEuros(line), 0);
    const others = lines.slice(1).reduce((sum, line) => sum + euros(line.department), 0);
    return Math.max(0, Number((state - others - euro).toFixed(2)));
  };
}

/** The formula of a line's total, as typed for another row; null where totals are typed. */
function totalLike({ total, row }: PlanLine, to: number): string | null {
  const formula = total?.formula?.replace("SUM", "SOMME");
  return formula?.replaceAll(String(row), String(to)) ?? null;
}

/** One more line of State money without any of the Département: is it more than three quarters? */
function emptierShare({ plan, standing }: Base): Said[] {
  const paid = plan.lines.filter((line) => stateEuros(line) > 0 && line.source?.text !== "ONDAM");
  const empty = paid.filter((line) => euros(line.department) === 0);
  const header = plan.columns.find(({ spec }) => spec.role === "department")?.header.at;
  const isSaid = standing.some(({ rule }) => rule === "department-share-empty");
  return !isSaid && paid.length >= 4 && empty.length + 1 > 0.75 * (paid.length + 1)
    ? [warning("department-share-empty", header)]
    : [];
}

export const cofinancing: readonly Mistake[] = [
  lowered("a Département share one euro under the State's", shortBy(1)),
  lowered("a Département share a cent under the State's", shortBy(0.01)),
  lowered("a Département share of a tenth", ([line]) => Math.round(euros(line?.department) / 10)),
  {
    name: "a State amount raised over the whole Département's share",
    seed: (base) => {
      const lines = balanced(base);
      const line = lines?.find((one) => stateEuros(one) > 0);
      const cell = line && stateOf(line)?.cell;
      if (!cell) return null;
      const value = 10_000_000;
      const { adds, removes } = consequences(base, [[cell, value]]);
      return {
        gesture: (hand) => {
          hand.type(cell.at, value);
        },
        adds,
        removes,
      };
    },
  },
  {
    name: "the Département's share blanked where three quarters of the lines have none",
    seed: (base) => {
      const share = warning("department-share-empty", null).rule;
      const cell = balanced(base)?.[0]?.department;
      if (!cell) return null;
      const { adds, removes } = consequences(base, [[cell, 0]]);
      if (!adds.some(({ rule }) => rule === share)) return null;
      return {
        gesture: (hand) => {
          hand.clear(cell.at);
        },
        adds,
        removes,
      };
    },
  },
  {
    name: "a line of State money alone added under an objective",
    seed: (base) => {
      const { plan } = base;
      const lines = balanced(base);
      const last = lines?.at(-1);
      const below = last && plan.lines[plan.lines.indexOf(last) + 1];
      const source = last && cellIn(plan, last, "source");
      if (!lines || !last || below?.row !== last.row + 1 || !source || plan.edition.recap === null)
        return null;
      const into = { ...source, row: below.row };
      const action = cellIn(plan, below, "action");
      const state = cellIn(plan, below, "state");
      const total = cellIn(plan, below, "total");
      if (!action || !state || !total) return null;
      const surplus =
        lines.reduce((rest, line) => rest + euros(line.department) - stateEuros(line), 0) + 100;
      const cell = stateOf(last)?.cell;
      if (!cell) return null;
      // As if the line above asked for it: the sums of objective and source are the same.
      const { adds, removes } = consequences(base, [[cell, euros(cell) + surplus]]);
      const moves = rowAdded(into);
      return {
        gesture: (hand) => {
          hand.insertRow(into);
          hand.type(into, last.source?.text ?? "");
          hand.type(action, "Une action de plus");
          hand.type(state, surplus);
          hand.type(total, totalLike(last, into.row) ?? surplus);
        },
        adds: [
          ...adds
            .filter(({ rule }) => rule !== "row-total")
            .map((one) => ({ ...one, cell: one.cell && moves(one.cell) })),
          ...emptierShare(base),
        ],
        removes,
        moves,
      };
    },
  },
];
