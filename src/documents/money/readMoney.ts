import type { Table } from "../../files/paper/blocks";
import { ZERO } from "../../plan/money";
import { fold } from "../../plan/text";
import { noAmountIn, saysNoMoney } from "../amounts/nothing";
import { exactly } from "../../plan/papers/rounded";
import type { Budget } from "../../plan/papers/statement";
import { amountsIn, type ProseAmount } from "../amounts/proseAmounts";
import { associate } from "./associate";
import { BudgetBuilder } from "./budget";
import { sayGrid } from "./gridStatements";
import { moneyGridOf } from "./grid";
import { cutAtLabels, labelOf, type MoneyLabel } from "./labels";
import { linesOf, namesOthers, nextAmount, statesItself } from "./pieces";
import { payersIn } from "./payers";
import { statementAfter, type Place } from "./said";

/** What stands under « Moyens financiers »: lines, and tables of money. */
export type MoneyPassage =
  | { readonly kind: "line"; readonly text: string; readonly page: number | null }
  | { readonly kind: "table"; readonly table: Table };

/** What a paper says of money in one place. */
export interface Money {
  readonly budgets: readonly Budget[];
  /** « Pas de financement 2024 »: that there is none, in its own words. */
  readonly saysNone: string | null;
}

/**
 * Reads who pays what, line by line: a label and its amounts, the parts under it, sentences that
 * name amounts and payers in any order, tables.
 * @param year the plan's: of amounts of several years, this one is meant
 */
export function readMoney(passages: readonly MoneyPassage[], year: number | null): Money {
  const reader = new MoneyReader(year);
  for (const passage of passages) {
    if (passage.kind === "table") reader.table(passage.table);
    else reader.paragraph(passage.text, passage.page);
  }
  return reader.finish();
}

/** « Année 2025 » alone on its line. */
const YEAR_HEADING =
  /^\W*(?:(?:pour l'|l')?(?:annee|exercice|budget|financements?|montants?) )?(20\d\d)\W*$/;
/** « 2025 : État 10 000 € ». */
const YEAR_BEFORE = /^\W*(?:en |annee |exercice |pour )?(20\d\d) ?[:=–-] ?(?=\D)/;

class MoneyReader {
  private readonly builder = new BudgetBuilder();
  private saysNone: string | null = null;
  private yearAbove: number | null = null;

  constructor(private readonly year: number | null) {}

  table(table: Table): void {
    const grid = moneyGridOf(table);
    if (grid) sayGrid(grid, this.year, this.builder);
  }

  paragraph(text: string, page: number | null): void {
    // Lines that are labels stand alone; any other break may stand inside a sentence or an amount.
    for (const line of linesOf(text)) {
      if (this.isOfAnotherYear(line)) continue;
      for (const piece of cutAtLabels(line)) this.piece(piece, page);
    }
  }

  /** « Pour mémoire, en 2023 : … », or what stands under « Année 2025 ». */
  private isOfAnotherYear(line: string): boolean {
    const folded = fold(line);
    if (/^\W*(?:pour memoire|pour rappel|rappels?)\b/.test(folded)) return true;
    const heading = YEAR_HEADING.exec(folded)?.[1];
    if (heading !== undefined) this.yearAbove = Number(heading);
    const own = YEAR_BEFORE.exec(folded)?.[1];
    const year = own === undefined ? this.yearAbove : Number(own);
    return year !== null && this.year !== null && year !== this.year;
  }

  /** « Budget 2025 : » beside « Budget 2024 : ». */
  private isForAnotherYear(label: string): boolean {
    const [, before = "", year] = /^(.*)(20\d\d) ?[:=→]? ?$/su.exec(label) ?? [];
    // « 2024-2025 »: several years, the plan's among them.
    if (year === undefined || /\d ?[-–/]? ?$/.test(before)) return false;
    return this.year !== null && Number(year) !== this.year;
  }

  private piece(text: string, page: number | null): void {
    const place: Place = { quote: text, page, year: this.year };
    const label = labelOf(text);
    const amounts = amountsIn(text);
    if (label && this.isForAnotherYear(text.slice(0, label.end))) return;
    if (label && statesItself(text, label, amounts)) {
      const after = text.slice(label.end);
      if (!namesOthers(after, label, amounts)) {
        this.builder.say(statementAfter(label, after, place));
        return;
      }
    }
    if (amounts.length === 0) this.without(text, label);
    else if (!label && this.isPart(text)) this.parts(text, amounts);
    else this.sentence(text, amounts, place);
  }

  /** « Pas de financement », or « néant » on the line under its label. */
  private without(text: string, label: MoneyLabel | null): void {
    const { last } = this.builder;
    if (label === null && last?.noAmount === "silent") {
      const said = noAmountIn(text);
      if (said === "zero") {
        this.builder.replaceLast({
          ...last,
          stated: exactly(ZERO),
          noAmount: null,
          quote: `${last.quote} ${text}`,
        });
      } else if (said === "undecided") {
        this.builder.replaceLast({ ...last, noAmount: said, quote: `${last.quote} ${text}` });
      }
      if (said !== null) return;
    }
    if (saysNoMoney(text)) this.saysNone ??= text;
  }

  /** A line of a list under a label, or one that names no payer. */
  private isPart(text: string): boolean {
    if (!this.builder.last) return false;
    return /^\s*[^\p{L}\p{N}\s(]/u.test(text) || payersIn(text).length === 0;
  }

  private parts(text: string, amounts: readonly ProseAmount[]): void {
    const { last } = this.builder;
    if (!last || last.payer === "budget") return;
    const usable = amounts.filter(
      ({ period }) =>
        period.kind !== "years" &&
        (period.kind !== "year" || this.year === null || period.year === this.year),
    );
    const isOtherYears = usable.length === 0 && last.parts.length === 0 && last.stated === null;
    this.builder.replaceLast({
      ...last,
      parts: [...last.parts, ...usable],
      noAmount: null,
      isOtherYears,
      isYearly:
        last.isYearly ||
        amounts.some(({ period }) => period.kind === "yearly" || period.kind === "years"),
      partsQuote: last.partsQuote === null ? text : `${last.partsQuote} ${text}`,
    });
  }

  /** Amounts and payers in a sentence, in any order. */
  private sentence(text: string, amounts: readonly ProseAmount[], place: Place): void {
    for (const { amount, payer } of associate(text, amounts, payersIn(text))) {
      if (!payer) continue;
      const own = text.slice(amount.start, amount.end + 40);
      const statement = statementAfter(payer, own.slice(0, nextAmount(own, amount)), place);
      this.builder.say(statement);
    }
  }

  finish(): Money {
    const budgets = this.builder.finish();
    return { budgets: budgets.map(withSingleParts), saysNone: this.saysNone };
  }
}

/** One part alone is the amount; parts that nothing states, and several, stay. */
function withSingleParts(budget: Budget): Budget {
  const single = (statement: Budget["state"]): Budget["state"] => {
    if (!statement) return null;
    const [part, ...others] = statement.parts;
    if (!part || others.length > 0) return statement;
    return { ...statement, stated: statement.stated ?? part, parts: [] };
  };
  return {
    budget: single(budget.budget),
    state: single(budget.state),
    department: single(budget.department),
    other: single(budget.other),
  };
}
