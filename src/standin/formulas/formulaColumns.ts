import type { AreaData } from "../../files/workbook/data";
import type { Step } from "./order";
import { firstAtLeast } from "./terms/sheetIndex";

/** The formulas of one column of a sheet, from top to bottom. */
export class FormulaColumn<T> {
  private readonly rows: number[] = [];
  private readonly steps: Step<T>[] = [];
  /** For a formula that is done, one at or before the next that is not. */
  private readonly next: number[] = [];

  get size(): number {
    return this.rows.length;
  }

  add(row: number, step: Step<T>): void {
    this.next.push(this.rows.length);
    this.rows.push(row);
    this.steps.push(step);
  }

  /** The formulas between two rows that are not done yet, in near constant time for each. */
  *open({ top, bottom }: AreaData): Generator<Step<T>, undefined> {
    let at = this.firstOpen(firstAtLeast(this.rows, top));
    while ((this.rows[at] ?? Infinity) <= bottom) {
      const step = this.steps[at];
      if (step !== undefined) yield step;
      at = this.firstOpen(at + 1);
    }
    return undefined;
  }

  /** Long runs of done formulas are passed in one step, once they were walked. */
  private firstOpen(from: number): number {
    let end = from;
    while (this.steps[end]?.isDone === true) end = Math.max(end + 1, this.next[end] ?? 0);
    for (let at = from; at < end;) {
      const following = Math.max(at + 1, this.next[at] ?? 0);
      this.next[at] = end;
      at = following;
    }
    return end;
  }
}
