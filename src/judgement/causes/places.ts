import { valueOf } from "../../plan/amounts";
import { ZERO } from "../../plan/money";
import type { AmountCell, Plan, PlanLine } from "../../plan/plan";
import type { Surroundings } from "./likelihood";
import { densityOf, type Density } from "./roundness";
import { toTicks, type Ticks } from "./ticks";

/** Where an amount stands: on a line, its total, or a total of several. */
export type Role = "amount" | "line-total" | "total";

/** A cell's place, and what is around it. */
export interface Place extends Surroundings {
  readonly role: Role;
}

const NOWHERE: Place = { role: "total", neighbours: [], hasMoneyBeside: true };

/** The places of a plan's amounts, and how round they are; drawn up once for all the weighing. */
export class Places {
  readonly density: Density;
  private readonly known = new Map<AmountCell, Place>();

  constructor(plan: Plan) {
    const { lines, recap } = plan;
    const amounts = lines.flatMap(amountsOf);
    this.density = densityOf(amounts.map(ticksOf));
    lines.forEach((line, i) => {
      this.addLine(line, [lines[i - 1], lines[i + 1]]);
    });
    const rows = recap?.lines ?? [];
    rows.forEach((row, i) => {
      for (const side of ["state", "department"] as const) {
        const neighbours = [rows[i - 1], rows[i + 1]].flatMap((one) =>
          one ? [ticksOf(one[side])] : [],
        );
        this.known.set(row[side], { role: "total", neighbours, hasMoneyBeside: true });
      }
    });
  }

  of(cell: AmountCell): Place {
    return this.known.get(cell) ?? NOWHERE;
  }

  private addLine(line: PlanLine, around: readonly (PlanLine | undefined)[]): void {
    const own = amountsOf(line);
    const beside = around.flatMap((other) => (other ? allOf(other) : []));
    const neighboursOf = (cell: AmountCell) =>
      beside.filter(({ at }) => at.column === cell.at.column).map(ticksOf);
    const hasMoney = (cells: readonly AmountCell[]) => cells.some((cell) => ticksOf(cell) !== 0);
    for (const cell of own) {
      const others = own.filter((other) => other !== cell);
      this.known.set(cell, {
        role: "amount",
        neighbours: neighboursOf(cell),
        hasMoneyBeside: hasMoney(others) || (line.total !== null && ticksOf(line.total) !== 0),
      });
    }
    if (line.total) {
      const neighbours = neighboursOf(line.total);
      this.known.set(line.total, { role: "line-total", neighbours, hasMoneyBeside: hasMoney(own) });
    }
  }
}

function ticksOf(cell: AmountCell): Ticks {
  return toTicks(valueOf(cell) ?? ZERO);
}

function amountsOf({ department, states, other }: PlanLine): AmountCell[] {
  return [department, ...states.map(({ cell }) => cell), other].filter((cell) => cell !== null);
}

function allOf(line: PlanLine): AmountCell[] {
  return line.total ? [...amountsOf(line), line.total] : amountsOf(line);
}
