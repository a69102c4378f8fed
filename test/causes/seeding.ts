import { Decimal } from "decimal.js";
import type { CellAddress } from "../../src/plan/address";
import { a1From, sameCell } from "../../src/plan/address";
import { valueOf } from "../../src/plan/amounts";
import type { CellWrite } from "../../src/plan/cellWrite";
import { ZERO } from "../../src/plan/money";
import type { AmountCell, Plan, PlanLine } from "../../src/plan/plan";
import { SIDES } from "../../src/plan/side";
import { plannedSources } from "../../src/plan/sourcesOfLine";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/reading/snapshot";
import { addedCells } from "../../src/judgement/causes/addedCells";
import { written } from "../plans/change";

/** A cell that a slip makes wrong, and what it should hold. */
export interface Truth {
  readonly at: CellAddress;
  readonly expected: Decimal | string;
}

/** A mistake made in a clean plan. */
export interface Seeded {
  readonly kind: string;
  readonly snapshot: WorkbookSnapshot;
  readonly truth: readonly Truth[];
}

/** A number from 0 to 1, each time another. */
export type Random = () => number;

/** Always the same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<Item>(random: Random, items: readonly Item[]): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function euros(cell: AmountCell): Decimal {
  return valueOf(cell) ?? ZERO;
}

/** The workbook with cells changed, and its sums calculated again. */
function typed(
  snapshot: WorkbookSnapshot,
  changes: readonly { readonly at: CellAddress; readonly to: Decimal | string }[],
): WorkbookSnapshot {
  const writes = changes.map(({ at, to }): CellWrite => {
    const after =
      to instanceof Decimal
        ? ({ kind: "amount", amount: to } as const)
        : ({ kind: "text", text: to } as const);
    return { at, before: { kind: "blank" }, after };
  });
  return recalculated(written(snapshot, writes));
}

/** Plain sums calculated anew, as Excel does. */
export function recalculated(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  let book = snapshot;
  for (let pass = 0; pass < 4; pass += 1) {
    book = { ...book, sheets: book.sheets.map((sheet) => calculatedSheet(book, sheet)) };
  }
  return book;
}

function calculatedSheet(book: WorkbookSnapshot, sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map((row) =>
    row.map((cell) => {
      const added = !cell?.formula || cell.isError ? null : addedCells(cell.formula, sheet.name);
      if (!cell || !added) return cell;
      let sum = ZERO;
      for (const { sign, areas } of added) {
        for (const area of areas) {
          const from = book.sheets.find(({ name }) => name === area.sheet);
          for (let row = area.top; row <= area.bottom; row += 1) {
            for (let column = area.left; column <= area.right; column += 1) {
              const value = from?.cells[row - from.top]?.[column - from.left]?.value;
              if (typeof value === "number") sum = sum.plus(new Decimal(value).times(sign));
            }
          }
        }
      }
      return { ...cell, value: sum.toNumber() };
    }),
  );
  return { ...sheet, cells };
}

/** The same workbook with every formula replaced by what it gives. */
export function withoutFormulas(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => cell && { ...cell, formula: null })),
  }));
  return { ...snapshot, sheets };
}

/** What the hand makes of an amount; null where that way changes nothing. */
const LOOKS: Readonly<Record<string, (amount: Decimal, random: Random) => Decimal | null>> = {
  transposed: (amount, random) =>
    retyped(amount, (digits) => {
      const places = digits.slice(1).flatMap((digit, i) => (digit === digits[i] ? [] : [i]));
      const place = pick(random, places);
      if (place === undefined) return null;
      return [
        ...digits.slice(0, place),
        digits[place + 1] ?? "",
        digits[place] ?? "",
        ...digits.slice(place + 2),
      ];
    }),
  digit: (amount, random) =>
    retyped(amount, (digits) => {
      const place = Math.floor(random() * digits.length);
      const other = (Number(digits[place]) + 1 + Math.floor(random() * 9)) % 10;
      return digits.map((digit, i) => (i === place ? String(other) : digit));
    }),
  missing: (amount, random) =>
    retyped(amount, (digits) => {
      const place = Math.floor(random() * digits.length);
      return digits.length < 2 ? null : digits.filter((_, i) => i !== place);
    }),
  doubled: (amount, random) =>
    retyped(amount, (digits) => {
      const place = Math.floor(random() * digits.length);
      return digits.flatMap((digit, i) => (i === place ? [digit, digit] : [digit]));
    }),
  zero: (amount, random) => (random() < 0.5 ? amount.times(10) : amount.dividedBy(10)),
  thousand: (amount, random) => amount.plus(random() < 0.5 ? 1000 : -1000),
};

/** The whole euros typed otherwise, the cents kept. */
function retyped(
  amount: Decimal,
  change: (digits: readonly string[]) => readonly string[] | null,
): Decimal | null {
  const whole = amount.trunc();
  const digits = change(Array.from(whole.toFixed(0)));
  return digits && new Decimal(digits.join("")).plus(amount.minus(whole));
}

function mistyped(amount: Decimal, random: Random): Decimal | null {
  const look = pick(random, Object.values(LOOKS));
  const other = amount.isZero() || !look ? null : look(amount, random);
  if (!other || other.isNegative() || !other.toDecimalPlaces(2).equals(other)) return null;
  return other.minus(amount).abs().lessThan(0.01) ? null : other;
}

type Maker = (
  plan: Plan,
  snapshot: WorkbookSnapshot,
  random: Random,
) => Omit<Seeded, "kind"> | null;

/** One of the cells is mistyped. */
function mistypes(cellsOf: (plan: Plan) => readonly AmountCell[]): Maker {
  return (plan, snapshot, random) => {
    const cells = cellsOf(plan).filter((cell) => cell.formula === null && !euros(cell).isZero());
    const cell = pick(random, cells);
    const to = cell && mistyped(euros(cell), random);
    if (!cell || !to) return null;
    return {
      snapshot: typed(snapshot, [{ at: cell.at, to }]),
      truth: [{ at: cell.at, expected: euros(cell) }],
    };
  };
}

const amountsOf = (line: PlanLine) =>
  [line.department, ...line.states.map(({ cell }) => cell)].filter((cell) => cell !== null);

/** Two amounts trade places. */
function exchanges(pairsOf: (plan: Plan) => readonly (readonly [AmountCell, AmountCell])[]): Maker {
  return (plan, snapshot, random) => {
    const pairs = pairsOf(plan).filter(
      ([one, other]) =>
        one.formula === null && other.formula === null && !euros(one).equals(euros(other)),
    );
    const pair = pick(random, pairs);
    if (!pair) return null;
    const [one, other] = pair;
    return {
      snapshot: typed(snapshot, [
        { at: one.at, to: euros(other) },
        { at: other.at, to: euros(one) },
      ]),
      truth: pair.map((cell) => ({ at: cell.at, expected: euros(cell) })),
    };
  };
}

/** The mistakes that one gesture makes, by name. */
export const SLIPS: Readonly<Record<string, Maker>> = {
  lineAmount: mistypes(({ lines }) => lines.flatMap(amountsOf)),
  rowTotal: mistypes(({ lines }) => lines.flatMap(({ total }) => total ?? [])),
  recapAmount: mistypes(({ recap }) =>
    (recap?.lines ?? []).flatMap((line) => SIDES.map((side) => line[side])),
  ),
  recapTotal: mistypes(({ recap }) =>
    recap?.total ? SIDES.flatMap((s) => recap.total?.[s] ?? []) : [],
  ),
  subtotal: mistypes(({ headings }) =>
    headings.flatMap(({ subtotals }) => [...subtotals.values()]),
  ),
  grandTotal: mistypes(({ grandTotal }) => [...(grandTotal?.cells.values() ?? [])]),
  swap: exchanges(({ lines }) =>
    lines.flatMap((line) => {
      const paid = line.states.filter(({ cell }) => !euros(cell).isZero());
      const [state] = paid;
      return line.department && state ? [[line.department, state.cell] as const] : [];
    }),
  ),
  move: exchanges(({ lines }) =>
    lines.slice(1).flatMap((line, i) => {
      const above = lines[i];
      if (above?.row !== line.row - 1) return [];
      return amountsOf(line).flatMap((cell) => {
        const other = amountsOf(above).find(({ at }) => at.column === cell.at.column);
        return other ? [[cell, other] as const] : [];
      });
    }),
  ),
  source: (plan, snapshot, random) => {
    const lines = plan.lines.filter(
      ({ source, number, states }) =>
        source?.sources.length === 1 &&
        source.at.row === number.at.row &&
        !sameCell(source.at, number.at) &&
        states.some(({ cell }) => !euros(cell).isZero()),
    );
    const line = pick(random, lines);
    const others = plan.edition.sources.filter(({ id }) => id !== line?.source?.sources[0]);
    const to = pick(random, others)?.written;
    const isOnly = line && plannedSources(plan.edition, line)?.length === 1;
    if (!line?.source || to === undefined || !isOnly) return null;
    return {
      snapshot: typed(snapshot, [{ at: line.source.at, to }]),
      truth: [{ at: line.source.at, expected: line.source.text }],
    };
  },
  inherited: (plan, snapshot, random) => {
    const lines = plan.lines.filter(({ source }) => source?.sources.length === 1);
    const line = pick(random, lines);
    const side = pick(random, SIDES);
    const cell = line && side && (side === "state" ? line.states[0]?.cell : line.department);
    const recap = plan.recap?.lines.find((one) => one.source === line?.source?.sources[0]);
    const total = plan.recap?.total;
    const to = cell?.formula === null ? mistyped(euros(cell), random) : null;
    if (!cell || !to || !recap || !total) return null;
    const by = to.minus(euros(cell));
    const follow = [cell, recap[side], total[side]].filter(({ formula }) => formula === null);
    return {
      snapshot: typed(
        snapshot,
        follow.map((one) => ({ at: one.at, to: euros(one).plus(by) })),
      ),
      truth: follow.map((one) => ({ at: one.at, expected: euros(one) })),
    };
  },
  stale: (plan, snapshot, random) => {
    const line = pick(random, plan.lines);
    const cell = line && pick(random, amountsOf(line));
    const to = cell?.formula === null ? mistyped(euros(cell), random) : null;
    const source = line?.source?.sources[0];
    const recap = plan.recap?.lines.find((one) => one.source === source);
    const total = plan.recap?.total;
    if (!cell || !to || !line.total || !recap || !total) return null;
    const by = to.minus(euros(cell));
    const side = cell === line.department ? "department" : "state";
    const changes = [{ at: cell.at, to }];
    if (line.total.formula === null) {
      changes.push({ at: line.total.at, to: euros(line.total).plus(by) });
    }
    const wrong = [recap[side], total[side]].filter(({ formula }) => formula === null);
    return {
      snapshot: typed(snapshot, changes),
      truth: wrong.map((one) => ({ at: one.at, expected: euros(one).plus(by) })),
    };
  },
};

/** A slip of a kind in a clean plan; null where the plan has no place for it. */
export function seed(
  kind: string,
  plan: Plan,
  snapshot: WorkbookSnapshot,
  random: Random,
): Seeded | null {
  const made = SLIPS[kind]?.(plan, snapshot, random);
  return made && made.truth.length > 0 ? { kind, ...made } : null;
}

/** What the cell should hold: null where it is right as it stands. */
export function truthAt(truth: readonly Truth[], at: CellAddress): Truth | null {
  return truth.find((one) => a1From(null, one.at) === a1From(null, at)) ?? null;
}
