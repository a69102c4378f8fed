import { formatEuros } from "../../src/plan/money";
import type { AmountCell } from "../../src/plan/plan";
import { Decimal } from "decimal.js";
import {
  type Find,
  firstDepartment,
  firstEnvelope,
  firstNext,
  firstState,
  firstSubtotal,
  firstTotal,
  recapState,
  recapTotal,
} from "./amountCells";
import type { Base } from "./base";
import { type Change, consequences } from "./consequences";
import type { Hand } from "./hand";
import { type Mistake, type Seed, blocking, eitherOf, info, warning, without } from "./mistake";
import { euros, idleLine } from "./places";
import { otherFunding } from "./otherFunding";

/** The amount retyped as a text that reads one way only. */
function asText(what: string, find: Find, write: (amount: number) => string): Mistake {
  return {
    name: `${what} retyped as the text « ${write(62334.5)} »`,
    seed: ({ plan }) => {
      const cell = find(plan);
      if (!cell) return null;
      const text = write(euros(cell));
      return {
        gesture: (hand) => {
          hand.typeText(cell.at, text);
        },
        adds: [warning("text-amount", cell.at)],
      };
    },
  };
}

const french = (amount: number) => formatEuros(new Decimal(amount));
const spaced = (space: string) => (amount: number) => french(amount).replace(/\s/gu, space);
const plain = (amount: number) => String(amount).replace(".", ",");

/** The amount becomes something else, and what was typed from it is left behind. */
function changed(
  name: string,
  find: Find,
  gesture: (hand: Hand, cell: AmountCell, base: Base) => void,
  becomes: (cell: AmountCell) => number | null,
  own: (cell: AmountCell) => NonNullable<Seed["adds"]>,
): Mistake {
  return {
    name,
    seed: (base) => {
      const cell = find(base.plan);
      if (!cell) return null;
      const changes: Change[] = [[cell, becomes(cell)]];
      const { adds, removes } = consequences(base, changes);
      return {
        gesture: (hand) => {
          gesture(hand, cell, base);
        },
        adds: [...own(cell), ...adds],
        removes: eitherOf(removes, without("hidden-cents", cell.at)),
      };
    },
  };
}

function stray(what: string, find: Find, text: string): Mistake {
  return changed(
    `${what} replaced by the text « ${text} »`,
    find,
    (hand, { at }) => {
      hand.typeText(at, text);
    },
    () => null,
    ({ at }) => [warning("mixed-amount-text", at)],
  );
}

function broken(what: string, find: Find, formula: string): Mistake {
  return changed(
    `${what} replaced by ${formula}`,
    find,
    (hand, { at }) => {
      hand.type(at, formula);
    },
    () => null,
    ({ at }) => [blocking("formula-error", at)],
  );
}

/** « néant » is no amount, and no mistake; but an addition can't read it. */
const noneAdded: Mistake = {
  name: "« néant » for an amount that its total adds",
  seed: ({ plan }) => {
    const line = idleLine(plan, ({ total }) => total?.formula?.includes("+") ?? false);
    const at = line?.department?.at;
    return at
      ? {
          gesture: (hand) => {
            hand.type(at, "néant");
          },
          adds: [blocking("formula-error", line.total?.at)],
        }
      : null;
  },
};

export const entry: readonly Mistake[] = [
  noneAdded,
  asText("a State amount", firstState, french),
  asText("a State amount", firstState, spaced(" ")),
  asText("a State amount", firstState, spaced("\u00a0")),
  asText("a State amount", firstState, plain),
  asText("a State amount", firstState, (amount) => ` ${plain(amount)}€ `),
  asText("a State amount", firstState, (amount) => `${plain(amount)} euros`),
  asText("a Département amount", firstDepartment, french),
  asText("a Département amount", firstDepartment, (amount) => `EUR ${plain(amount)}`),
  asText("next year's amount", firstNext, french),
  asText("a line's total", firstTotal, french),
  asText("an amount of the green table", recapState, french),
  asText("the green table's total", recapTotal, french),
  asText("a subtotal", firstSubtotal, french),
  asText("an envelope", firstEnvelope, french),

  stray("a State amount", firstState, "à préciser"),
  stray("a State amount", firstState, "12 000 € (à confirmer)"),
  stray("a Département amount", firstDepartment, "1.234"),
  stray("a Département amount", firstDepartment, "environ 15 000 €"),
  stray("next year's amount", firstNext, "à définir"),
  stray("an amount of the green table", recapState, "à compléter"),

  changed(
    "a State amount made negative",
    firstState,
    (hand, cell) => {
      hand.type(cell.at, -euros(cell));
    },
    (cell) => -euros(cell),
    ({ at }) => [warning("negative-amount", at)],
  ),
  changed(
    "a Département amount made negative",
    firstDepartment,
    (hand, cell) => {
      hand.type(cell.at, -euros(cell));
    },
    (cell) => -euros(cell),
    ({ at }) => [warning("negative-amount", at)],
  ),
  changed(
    "next year's amount made negative",
    firstNext,
    (hand, cell) => {
      hand.type(cell.at, -euros(cell));
    },
    (cell) => -euros(cell),
    ({ at }) => [warning("negative-amount", at)],
  ),
  changed(
    "a third decimal on a Département amount",
    firstDepartment,
    (hand, cell) => {
      hand.type(cell.at, Number((euros(cell) + 0.001).toFixed(3)));
    },
    euros,
    ({ at }) => [info("hidden-cents", at)],
  ),
  changed(
    "cents that the format hides on a Département amount",
    firstDepartment,
    (hand, cell) => {
      hand.setFormat(cell.at, '#,##0 "€"');
      hand.type(cell.at, euros(cell) + 0.25);
    },
    (cell) => euros(cell) + 0.25,
    ({ at }) => [info("hidden-cents", at)],
  ),

  broken("a State amount", firstState, "=1/0"),
  broken("a Département amount", firstDepartment, "#N/A"),
  broken("next year's amount", firstNext, "=1/0"),
  broken("a line's total", firstTotal, '=1+"x"'),
  broken("an amount of the green table", recapState, "=1/0"),
  broken("the green table's total", recapTotal, "#N/A"),
  broken("a subtotal", firstSubtotal, "=1/0"),
  broken("an envelope", firstEnvelope, "=1/0"),

  ...otherFunding,
];
