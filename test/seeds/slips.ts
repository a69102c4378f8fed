import type { PlanLine } from "../../src/plan/plan";
import { withObjectiveList } from "../../src/judgement/editions";
import type { Base } from "./base";
import { consequences } from "./consequences";
import { blocking, deletedObjective, type Mistake, info, warning } from "./mistake";
import {
  euros,
  filledRecapLine,
  idleLine,
  isPaid,
  specOf,
  stateEuros,
  stateLine,
  stateOf,
} from "./places";
import { slip } from "./slip";
import { rowSlips } from "./rowSlips";

/** The line under the first one with State money, where it has money too. */
function below({ plan }: Base, line: PlanLine): PlanLine | undefined {
  const next = plan.lines[plan.lines.indexOf(line) + 1];
  return next && euros(next.total) !== 0 && next.row === line.row + 1 ? next : undefined;
}

function isInTemplate({ plan }: Base, line: PlanLine): boolean {
  return specOf(plan, line)?.inTemplate ?? false;
}

/** Slips of the hand: figures in the next cell, rows cleared, formulas dragged too far. */
export const slips: readonly Mistake[] = [
  slip("the two amounts of a line swapped", (base) => {
    const line = stateLine(base.plan);
    const state = line && stateOf(line)?.cell;
    const department = line?.department;
    if (!state || !department || euros(state) === euros(department)) return null;
    const { adds, removes } = consequences(base, [
      [state, euros(department)],
      [department, euros(state)],
    ]);
    return {
      gesture: (hand) => {
        hand.swap(state.at, department.at);
      },
      adds,
      removes,
    };
  }),
  slip("a total that adds the row below", (base) => {
    const line = stateLine(base.plan);
    const next = line && below(base, line);
    if (!line?.total?.formula || !next) return null;
    const { total } = line;
    const formula = total.formula?.replaceAll(String(line.row), String(next.row)) ?? "";
    if (euros(next.total) === euros(total)) return null;
    return {
      gesture: (hand) => {
        hand.type(total.at, formula.replace("SUM", "SOMME"));
      },
      adds: [blocking("row-total", total.at)],
    };
  }),
  slip("a total that counts the Département twice", ({ plan }) => {
    const line = plan.lines.find((one) => euros(one.department) !== 0 && one.total?.formula);
    const { total, department } = line ?? {};
    if (!total || !department) return null;
    const formula = `${total.formula ?? ""}+${String(euros(department))}`;
    return {
      gesture: (hand) => {
        hand.type(total.at, formula.replace("SUM", "SOMME").replace(/\.(\d)/, ",$1"));
      },
      adds: [blocking("row-total", total.at)],
    };
  }),
  slip("the green table's total that leaves its first line out", ({ plan }) => {
    const total = plan.recap?.total?.state;
    const [first, ...others] = plan.recap?.lines ?? [];
    if (!total || !first || euros(first.state) === 0) return null;
    const sum = others.reduce((all, line) => all + euros(line.state), 0);
    return {
      gesture: (hand) => {
        hand.type(total.at, sum);
      },
      adds: [blocking("recap-total", total.at)],
    };
  }),
  slip("the amount of the line above in the green table", ({ plan }) => {
    const line = filledRecapLine(plan);
    const other = plan.recap?.lines.find(
      (one) => one !== line && euros(one.department) !== euros(line?.department),
    );
    if (!line || !other) return null;
    return {
      gesture: (hand) => {
        hand.type(other.department.at, euros(line.department));
      },
      adds: [blocking("recap-amount", other.department.at)],
    };
  }),
  slip("an idle row cleared of all that it holds", (base) => {
    const { plan, data } = base;
    const line = idleLine(plan, (one) => isInTemplate(base, one));
    if (!line || !withObjectiveList(plan.edition)) return null;
    const cells = data.sheets.find(({ name }) => name === plan.sheet)?.rows.get(line.row - 1) ?? [];
    const columns = [...cells]
      .map(([column]) => column + 1)
      .filter((column) => column >= plan.area.left && column <= plan.area.right);
    return {
      gesture: (hand) => {
        for (const column of columns) hand.clear({ sheet: plan.sheet, row: line.row, column });
      },
      adds: [deletedObjective(plan, line.opens)],
    };
  }),
  slip("the numbers of two idle lines swapped", ({ plan }) => {
    const one = idleLine(plan, ({ number, wording }) => number.at.column !== wording.at.column);
    const other = idleLine(plan, (line) => line !== one && line.engagement === one?.engagement);
    if (!one || !other) return null;
    return {
      gesture: (hand) => {
        hand.swap(one.number.at, other.number.at);
      },
      adds: [one, other].map(({ wording }) => warning("objective-label-mismatch", wording.at)),
    };
  }),
  slip("a number that Excel made a date of", ({ plan }) => {
    const line = idleLine(plan, ({ number }) => /^\d+$/.test(number.text));
    const at = line?.number.at;
    return (
      at && {
        gesture: (hand) => {
          hand.type(at, 45479);
        },
        adds: [warning("unknown-objective", at)],
      }
    );
  }),
  slip("a truth value for an amount", (base) => {
    const line = stateLine(base.plan);
    const cell = line?.department;
    if (!cell) return null;
    const { adds, removes } = consequences(base, [[cell, null]]);
    return {
      gesture: (hand) => {
        hand.type(cell.at, "VRAI");
      },
      adds: [warning("mixed-amount-text", cell.at), ...adds],
      removes,
    };
  }),
  slip("two sources for one, « FIR et 304 »", ({ plan }) => {
    const line = plan.lines.find(
      (one) =>
        stateEuros(one) !== 0 &&
        one.source &&
        one.source.at.column !== one.number.at.column &&
        specOf(plan, one)?.sources.join() === "FIR",
    );
    const at = line?.source?.at;
    return (
      at && {
        gesture: (hand) => {
          hand.type(at, "FIR et 304");
        },
        adds: [blocking("source-not-allowed", at)],
      }
    );
  }),
  slip("« FIR (ARS) » for FIR", ({ plan }) => {
    const line = plan.lines.find(
      (one) =>
        one.source?.text === "FIR" && one.source.at.column !== one.number.at.column && !isPaid(one),
    );
    const at = line?.source?.at;
    return (
      at && {
        gesture: (hand) => {
          hand.type(at, "FIR (ARS)");
        },
        adds: [info("source-spelling", at)],
      }
    );
  }),
  slip("the headers of the green table's amounts swapped", ({ plan }) => {
    const { recap } = plan;
    const lines = recap?.lines.filter((line) => euros(line.state) !== euros(line.department)) ?? [];
    if (!recap || lines.length === 0) return null;
    return {
      gesture: (hand) => {
        hand.swap(recap.stateHeader.at, recap.departmentHeader.at);
      },
      adds: lines.flatMap((line) => [
        blocking("recap-amount", line.state.at),
        blocking("recap-amount", line.department.at),
      ]),
    };
  }),
  ...rowSlips,
];
