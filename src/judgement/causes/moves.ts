import { departmentCells } from "../../plan/amounts";
import type { AmountCell } from "../../plan/plan";
import type { Model } from "./model";
import { slipOf, type Slip } from "./slip";
import { isNone, toCents, type Ticks } from "./ticks";
import type { Variable } from "./variables";

/** A column of amounts that can have been exchanged, from top to bottom. */
interface Column {
  readonly cells: readonly Variable[];
  /** By amount, in cents. */
  readonly byValue: ReadonlyMap<number, readonly Variable[]>;
}

/** Finds two amounts of a column that were exchanged, or one that was typed a line off. */
export class Moves {
  private readonly columns = new Map<
    Variable,
    { readonly column: Column; readonly place: number }
  >();

  constructor({ plan, variables }: Model) {
    const groups = new Map<string, Variable[]>();
    const put = (name: string, cell: AmountCell | null) => {
      const variable = variables.find(cell);
      if (variable?.kind !== "typed") return;
      const key = `${name} ${String(variable.cell.at.column)}`;
      const group = groups.get(key);
      if (group) group.push(variable);
      else groups.set(key, [variable]);
    };
    for (const line of plan.lines) {
      for (const cell of [
        ...departmentCells(line),
        ...line.states.map((one) => one.cell),
        line.total,
      ]) {
        put("line", cell);
      }
    }
    for (const line of plan.recap?.lines ?? []) {
      for (const cell of [line.state, line.department]) put("recap", cell);
    }
    for (const cells of groups.values()) this.addColumn(cells);
  }

  /** The exchanges that change an amount by that much. */
  of(variable: Variable, by: Ticks): Slip[] {
    const known = this.columns.get(variable);
    if (!known) return [];
    const { column, place } = known;
    const wanted = variable.value + by;
    // A blank one is no trace of an exchange, unless it stands next to it.
    const others =
      isNone(wanted) || variable.value === 0
        ? [column.cells[place - 1], column.cells[place + 1]].filter(
            (other) => other !== undefined && isNone(other.value - wanted),
          )
        : (column.byValue.get(toCents(wanted)) ?? []);
    return others.flatMap((other) =>
      other === undefined || other === variable
        ? []
        : [
            slipOf(
              "move",
              [
                { variable, by },
                { variable: other, by: -by },
              ].sort((one, two) => one.variable.id - two.variable.id),
            ),
          ],
    );
  }

  private addColumn(cells: readonly Variable[]): void {
    const byValue = new Map<number, Variable[]>();
    for (const variable of cells) {
      const cents = toCents(variable.value);
      const same = byValue.get(cents);
      if (same) same.push(variable);
      else byValue.set(cents, [variable]);
    }
    const column = { cells, byValue };
    cells.forEach((variable, place) => {
      this.columns.set(variable, { column, place });
    });
  }
}
