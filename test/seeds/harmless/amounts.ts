import { withNumbers } from "../../../src/judgement/editions";
import type { Mistake } from "../mistake";
import { euros, stateLine, stateOf } from "../places";
import { change, idle } from "./change";

/** An amount that nothing asks for, written in some way. */
function zero(text: string, isNumber = true): Mistake {
  return change(`zero written « ${text} »`, (plan) => {
    const line = idle(plan);
    const cells = [line?.department, line && stateOf(line)?.cell, line?.other].flatMap(
      (cell) => cell ?? [],
    );
    // « =G17+H17 » over a dash is #VALUE! in Excel: there it is no harmless change.
    const isAdded = !isNumber && line?.total?.formula?.includes("+") === true;
    const harmless = isAdded ? cells.filter((cell) => cell === line.other) : cells;
    return harmless.length === 0
      ? null
      : (hand) => {
          for (const { at } of harmless) hand.typeText(at, text);
        };
  });
}

/** An amount that is worth the same. */
function sameAmount(name: string, write: (amount: number) => string): Mistake {
  return change(name, (plan) => {
    const line = stateLine(plan);
    const cell = line && stateOf(line)?.cell;
    return cell
      ? (hand) => {
          hand.type(cell.at, write(euros(cell)));
        }
      : null;
  });
}

/** Amounts that are worth the same, and zeros however they are written. */
export const amounts: readonly Mistake[] = [
  zero("0 €"),
  zero("- €", false),
  zero("0€"),
  zero("0,00 €"),
  zero("–", false),
  zero("0"),
  sameAmount("an amount retyped", (amount) => String(amount).replace(".", ",")),
  sameAmount(
    "an amount retyped with spaces and a euro sign",
    (amount) =>
      amount
        .toFixed(2)
        .replace(".", ",")
        .replace(/\B(?=(\d{3})+,)/g, "\u202f") + " €",
  ),
  sameAmount(
    "an amount written as a formula",
    (amount) => `=${String(amount - 100).replace(".", ",")}+100`,
  ),
  change("a total written with SOMME", (plan) => {
    const line = stateLine(plan);
    if (!line?.total?.formula || plan.edition.facts.columnPerSource || !line.department)
      return null;
    const { total, department } = line;
    const [from, to] = [department.at, stateOf(line)?.cell.at ?? department.at].map(
      ({ row, column }) => `${String.fromCharCode(64 + column)}${String(row)}`,
    );
    return (hand) => {
      hand.type(total.at, `=SOMME(${from ?? ""}:${to ?? ""})`);
    };
  }),
  change("a total rounded to the cent", (plan) => {
    const total = stateLine(plan)?.total;
    return total?.formula && !total.formula.includes("SUM")
      ? (hand) => {
          hand.type(total.at, `=ARRONDI(${total.formula?.slice(1) ?? ""};2)`);
        }
      : null;
  }),
  change("a total blanked where nothing is asked", (plan) => {
    const total = idle(plan)?.total;
    return total
      ? (hand) => {
          hand.clear(total.at);
        }
      : null;
  }),
  change("an amount shown without cents", (plan) => {
    const line = stateLine(plan);
    const cell = line && stateOf(line)?.cell;
    return cell && Number.isInteger(euros(cell))
      ? (hand) => {
          hand.setFormat(cell.at, "#,##0 €");
        }
      : null;
  }),
  change("a share of an objective paid on its other line", ({ lines, edition }) => {
    const one = lines.find(
      (line, place) =>
        euros(line.department) > 0 &&
        line.total?.formula &&
        lines[place + 1]?.opens.length === 0 &&
        lines[place + 1]?.source?.sources.join() === line.source?.sources.join(),
    );
    const other = one && lines[lines.indexOf(one) + 1];
    if (!one?.department || !other?.department || !withNumbers(edition)) return null;
    const [from, to] = [one.department, other.department];
    const sum = euros(from) + euros(to);
    return (hand) => {
      hand.clear(from.at);
      hand.type(to.at, sum);
    };
  }),
];
