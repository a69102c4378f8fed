import { agreesWith, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import {
  PAYERS,
  amountOf,
  type Budget,
  type Payer,
  type Statement,
} from "../../plan/papers/statement";
import { together } from "./together";

/** Puts statements together into budgets, in reading order: what is said again opens another. */
export class BudgetBuilder {
  private readonly budgets: Statement[][] = [];
  private current: Statement[] = [];

  /** The statement that parts on the lines below belong to. */
  get last(): Statement | undefined {
    return this.current.at(-1);
  }

  say(statement: Statement): void {
    if (this.opensAnother(statement)) this.close();
    const { noAmount, payer, purse } = statement;
    // A label said again where nothing stood after it: the same label.
    this.current = this.current.filter(
      (one) => !(one.payer === payer && one.noAmount === "silent" && one.purse === purse),
    );
    if (noAmount === "silent" && this.current.some((one) => one.payer === payer)) return;
    this.current.push(statement);
  }

  /** Puts what was read on further lines into the last statement. */
  replaceLast(statement: Statement): void {
    this.current.splice(-1, 1, statement);
  }

  private opensAnother({ payer, purse, noAmount }: Statement): boolean {
    const same = this.current.filter((one) => one.payer === payer && one.noAmount !== "silent");
    if (same.length === 0 || noAmount === "silent" || payer === "other") return false;
    if (payer === "state") return same.some((one) => one.purse === purse);
    return true;
  }

  private close(): void {
    if (this.current.length > 0) this.budgets.push(this.current);
    this.current = [];
  }

  /** The budgets; a grand total beside them is none. */
  finish(): Budget[] {
    this.close();
    const budgets = this.budgets.map(
      (statements) =>
        Object.fromEntries(
          PAYERS.map((payer) => [payer, together(statements.filter((one) => one.payer === payer))]),
        ) as Record<Payer, Statement | null>,
    );
    return budgets.length < 3
      ? budgets
      : budgets.filter(
          (budget) =>
            !isTotalOf(
              budget,
              budgets.filter((one) => one !== budget),
            ),
        );
  }
}

function isTotalOf(budget: Budget, others: readonly Budget[]): boolean {
  const stated = budget.budget && amountOf(budget.budget);
  if (!stated || budget.state !== null || budget.department !== null) return false;
  const wholes = others.map(wholeOf);
  return wholes.every((whole) => whole !== null) && agreesWith(sumOfRounded(wholes).amount, stated);
}

/** What a budget comes to: what it says, else the sum of what is paid. */
function wholeOf(budget: Budget): Rounded | null {
  const stated = budget.budget && amountOf(budget.budget);
  if (stated) return stated;
  const paid = [budget.state, budget.department].map((one) => one && amountOf(one));
  return paid.every((amount) => amount !== null) ? sumOfRounded(paid) : null;
}
