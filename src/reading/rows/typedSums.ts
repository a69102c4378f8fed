import type { RowFacts } from "./facts";
import { lookOf } from "./kinds";
import { isOfSeveral, RunningSums, type Amounts } from "./sums";

/** What is paid on a row, by column. */
function paidOf({ table, row }: RowFacts): Amounts {
  return new Map([...table.amountsOf(row)].filter(([column]) => table.paid.includes(column)));
}

/** It names neither an objective nor a source: an action as dear as so many others together bears these. */
function isUnclaimed(row: RowFacts): boolean {
  return row.texts.length > 0 && !row.isNumbered && !row.isWorded && !row.isOfSource;
}

/** The sums of the lines above, from each place that a total can start from. */
class SumsAbove {
  private readonly all = new RunningSums();
  private engagement = new RunningSums();
  private sinceTotal = new RunningSums();
  private objective = new RunningSums();

  addLine(cells: Amounts, opensObjective: boolean): void {
    if (opensObjective) this.objective = new RunningSums();
    for (const sums of [this.all, this.engagement, this.sinceTotal, this.objective]) {
      sums.add(cells);
    }
  }

  addHeading(): void {
    this.engagement = new RunningSums();
    this.objective = new RunningSums();
    this.addTotal();
  }

  addTotal(): void {
    this.sinceTotal = new RunningSums();
  }

  /** The amounts are one of these sums, and no chance makes them so. */
  areOf(cells: Amounts): boolean {
    const { all, engagement, sinceTotal, objective } = this;
    return (
      [all, engagement, sinceTotal].some((sums) => sums.isTelling && sums.isSumOf(cells)) ||
      // Actions of one objective often are of one size: three times 10 000, then 30 000.
      (objective.isMixed && objective.isSumOf(cells))
    );
  }
}

/**
 * The rows of typed amounts that add up, to the cent and for each payer, lines above: all of them, those
 * of the engagement or of the objective, or those since the total before. They are totals, carried
 * forward or not, whatever they are called.
 */
export function typedSums(rows: readonly RowFacts[]): ReadonlySet<number> {
  const found = new Set<number>();
  const above = new SumsAbove();
  for (const facts of rows) {
    const look = lookOf(facts);
    if (look === "heading") above.addHeading();
    if (look === "total") above.addTotal();
    if (look !== "line") continue;
    const paid = paidOf(facts);
    if (isUnclaimed(facts) && isOfSeveral(paid) && above.areOf(paid)) {
      found.add(facts.row);
      above.addTotal();
    } else above.addLine(paid, facts.isNumbered || facts.isWorded);
  }
  return found;
}
