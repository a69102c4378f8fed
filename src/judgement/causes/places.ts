import { departmentCells, valueOf } from "../../plan/amounts";
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

const NOWHERE: Place = { role: "total", neighbours: [], isUsual: 1 };

/** The places of a plan's amounts, and how round they are; drawn up once for all the weighing. */
export class Places {
  readonly density: Density;
  private readonly known = new Map<AmountCell, Place>();

  constructor(plan: Plan) {
    const { lines, recap } = plan;
    const amounts = lines.flatMap(amountsOf);
    this.density = densityOf(amounts.map(ticksOf));
    const filled = filledShares(lines);
    lines.forEach((line, i) => {
      this.addLine(line, [lines[i - 1], lines[i + 1]], filled);
    });
    const rows = recap?.lines ?? [];
    rows.forEach((row, i) => {
      for (const side of ["state", "department"] as const) {
        const neighbours = [rows[i - 1], rows[i + 1]].flatMap((one) =>
          one ? [ticksOf(one[side])] : [],
        );
        this.known.set(row[side], { role: "total", neighbours, isUsual: 1 });
      }
    });
  }

  of(cell: AmountCell): Place {
    return this.known.get(cell) ?? NOWHERE;
  }

  private addLine(
    line: PlanLine,
    around: readonly (PlanLine | undefined)[],
    filled: ReadonlyMap<number, number>,
  ): void {
    const own = amountsOf(line);
    const beside = around.flatMap((other) => (other ? allOf(other) : []));
    const neighboursOf = (cell: AmountCell) =>
      beside.filter(({ at }) => at.column === cell.at.column).map(ticksOf);
    const states = line.states.map(({ cell }) => cell);
    for (const cell of own) {
      // A line has money of one source: the columns of the others are blank.
      const isOtherSource =
        states.includes(cell) && states.some((one) => one !== cell && hasMoney(one));
      const share = allOf(line).some(hasMoney) ? (filled.get(cell.at.column) ?? 0) : 0;
      const isUsual = Math.max(LEAST_USUAL, isOtherSource ? 0 : share);
      this.known.set(cell, { role: "amount", neighbours: neighboursOf(cell), isUsual });
    }
    if (line.total) {
      const isUsual = own.some(hasMoney) ? 1 : LEAST_USUAL;
      const neighbours = neighboursOf(line.total);
      this.known.set(line.total, { role: "line-total", neighbours, isUsual });
    }
  }
}

const LEAST_USUAL = 0.02;

/** Of the lines with money, which share has some in each column. */
function filledShares(lines: readonly PlanLine[]): ReadonlyMap<number, number> {
  const paid = lines.filter((line) => allOf(line).some(hasMoney));
  const counts = new Map<number, number>();
  for (const { at } of paid.flatMap(amountsOf).filter(hasMoney)) {
    counts.set(at.column, (counts.get(at.column) ?? 0) + 1);
  }
  return new Map([...counts].map(([column, count]) => [column, count / paid.length]));
}

function hasMoney(cell: AmountCell): boolean {
  return ticksOf(cell) !== 0;
}

function ticksOf(cell: AmountCell): Ticks {
  return toTicks(valueOf(cell) ?? ZERO);
}

function amountsOf(line: PlanLine): AmountCell[] {
  return [...departmentCells(line), ...line.states.map(({ cell }) => cell), line.other].filter(
    (cell) => cell !== null,
  );
}

function allOf(line: PlanLine): AmountCell[] {
  return line.total ? [...amountsOf(line), line.total] : amountsOf(line);
}
