import type { AmountCell, Plan, RecapLine } from "../../src/plan/plan";
import type { Base, Said } from "./base";
import type { Hand } from "./hand";
import { blocking, eitherOf, warning, without, type Mistake, type Seed } from "./mistake";
import { euros, filledRecapLine, recapCells } from "./places";

/** A plan whose green table is filled. */
function filled({
  plan,
}: Base): { line: RecapLine; other: RecapLine | undefined; plan: Plan } | null {
  const line = filledRecapLine(plan);
  const other = plan.recap?.lines.find(
    (one) => one !== line && euros(one.state) !== 0 && euros(one.state) !== euros(line?.state),
  );
  return line ? { line, other, plan } : null;
}

function mistake(
  name: string,
  seed: (found: NonNullable<ReturnType<typeof filled>>, base: Base) => Seed | null,
): Mistake {
  return {
    name,
    seed: (base) => {
      const found = filled(base);
      return found && seed(found, base);
    },
  };
}

type Typed = (cell: AmountCell) => string | number;

function amount(side: "state" | "department", name: string, typed: Typed): Mistake {
  return mistake(name, ({ line }) => ({
    gesture: (hand) => {
      hand.type(line[side].at, typed(line[side]));
    },
    adds: [blocking("recap-amount", line[side].at)],
  }));
}

function total(name: string, side: "state" | "department", typed: Typed): Mistake {
  return mistake(name, ({ plan }) => {
    const cell = plan.recap?.total?.[side];
    if (!cell) return null;
    return {
      gesture: (hand) => {
        hand.type(cell.at, typed(cell));
      },
      adds: [blocking("recap-total", cell.at)],
    };
  });
}

/** The label of a source's line, typed over; its amounts stay. */
function label(name: string, typed: string): Mistake {
  return mistake(name, ({ line, plan }) => ({
    gesture: (hand) => {
      hand.type(line.label.at, typed);
    },
    adds: [warning("recap-source-missing", plan.recap?.title.at)],
  }));
}

function clearLine(hand: Hand, line: RecapLine): void {
  for (const cell of [line.label, line.state, line.department]) hand.clear(cell.at);
}

const ofRecap = (one: Said) => one.rule.startsWith("recap-");

function titleYear(plan: Plan, year: number): string | null {
  const text = plan.recap?.title.text ?? "";
  return /20\d\d/.test(text) ? text.replace(/20\d\d/, String(year)) : null;
}

export const recap: readonly Mistake[] = [
  amount("state", "a State amount of the green table one euro too high", (cell) => euros(cell) + 1),
  amount("state", "a State amount of the green table blanked", () => ""),
  amount("state", "a State amount of the green table left at zero", () => 0),
  amount("state", "a State amount of the green table a cent too low", (cell) =>
    Number((euros(cell) - 0.01).toFixed(2)),
  ),
  amount(
    "department",
    "a Département amount of the green table ten times too high",
    (cell) => 10 * euros(cell),
  ),
  amount("department", "a Département amount of the green table blanked", () => ""),
  amount(
    "department",
    "a Département amount of the green table made negative",
    (cell) => -euros(cell),
  ),
  total("the green table's total one euro too high", "state", (cell) => euros(cell) + 1),
  total("the green table's total blanked", "department", () => ""),
  total("the green table's total of zero", "department", () => 0),
  total("the green table's total without ONDAM's line", "state", (cell) => euros(cell) - 478301),
  mistake("État and Département swapped on a line of the green table", ({ line }) =>
    euros(line.state) === euros(line.department)
      ? null
      : {
          gesture: (hand) => {
            hand.type(line.state.at, euros(line.department));
            hand.type(line.department.at, euros(line.state));
          },
          adds: [
            blocking("recap-amount", line.state.at),
            blocking("recap-amount", line.department.at),
          ],
        },
  ),
  mistake("two sources' State amounts swapped", ({ line, other }) =>
    other
      ? {
          gesture: (hand) => {
            hand.type(line.state.at, euros(other.state));
            hand.type(other.state.at, euros(line.state));
          },
          adds: [blocking("recap-amount", line.state.at), blocking("recap-amount", other.state.at)],
        }
      : null,
  ),
  mistake("the green table's amounts all blanked", ({ plan }) => ({
    gesture: (hand) => {
      const rows = [...(plan.recap?.lines ?? []), ...(plan.recap?.total ? [plan.recap.total] : [])];
      for (const line of rows)
        for (const cell of [line.state, line.department]) hand.clear(cell.at);
    },
    adds: [blocking("recap-empty", plan.recap?.title.at)],
    removes: ofRecap,
  })),
  {
    name: "the green table cleared away",
    seed: ({ plan }) =>
      plan.recap && {
        gesture: (hand) => {
          recapCells(plan).forEach((at) => {
            hand.clear(at);
          });
        },
        adds: [blocking("recap-missing", null)],
        removes: eitherOf(ofRecap, without("edition-year-mismatch", plan.recap.title.at)),
      },
  },
  mistake("a source's line cleared away from the green table", ({ line, plan }) => ({
    gesture: (hand) => {
      clearLine(hand, line);
    },
    adds: [warning("recap-source-missing", plan.recap?.title.at)],
  })),
  label("the label of a source blanked in the green table", ""),
  label("the label of a source misnamed « CAF » in the green table", "CAF"),
  mistake("the labels of two sources swapped in the green table", ({ line, other }) =>
    other
      ? {
          gesture: (hand) => {
            hand.swap(line.label.at, other.label.at);
          },
          adds: [line, other].flatMap((one) => {
            const against = one === line ? other : line;
            return (["state", "department"] as const).flatMap((side) =>
              euros(one[side]) === euros(against[side])
                ? []
                : [blocking("recap-amount", one[side].at)],
            );
          }),
        }
      : null,
  ),
  {
    name: "the green table of the year before",
    seed: ({ plan, standing }) => {
      const text = titleYear(plan, plan.edition.year - 1);
      const at = plan.recap?.title.at;
      if (!text || !at || standing.some(without("edition-year-mismatch", at))) return null;
      return {
        gesture: (hand) => {
          hand.type(at, text);
        },
        adds: [warning("edition-year-mismatch", at)],
      };
    },
  },
];
