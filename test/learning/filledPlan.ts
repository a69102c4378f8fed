import type { Edition } from "../../src/plan/edition";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading/readPlan";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/reading/snapshot";
import { recapWrites } from "../../src/judgement/recapFill";

/** What is spoilt of a right plan. */
interface Spoilt {
  /** Added to the first line's État once all is written. */
  readonly state?: number;
  /** Added to the first line's total. */
  readonly total?: number;
  /** Put instead of the last line's source. */
  readonly source?: string;
}

type Cells = Map<string, string | number>;
const key = (row: number, column: number) => `${String(row)},${String(column)}`;

function withCells(sheet: SheetSnapshot, cells: Cells): SheetSnapshot {
  const wide = Math.max(...sheet.cells.map((row) => row.length));
  const rows = sheet.cells.map((row, down) =>
    Array.from({ length: wide }, (_, along): SnapshotCell | null => {
      const own = row[along] ?? null;
      const value = cells.get(key(sheet.top + down, sheet.left + along));
      if (value === undefined) return own;
      return { value, isError: false, formula: own?.formula ?? null, format: "General" };
    }),
  );
  return { ...sheet, cells: rows };
}

function changed(book: WorkbookSnapshot, sheet: string, cells: Cells): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((one) => (one.name === sheet ? withCells(one, cells) : one)),
  };
}

function read(book: WorkbookSnapshot, edition: Edition): Plan {
  const plan = readPlan(book, { editions: [edition] });
  if (!plan) throw new Error("The template is not read as its own edition.");
  return plan;
}

/** The template as a careful officer fills it: an action, amounts and a source for each line, the recap. */
export function filledPlan(
  book: WorkbookSnapshot,
  edition: Edition,
  { state = 0, total = 0, source }: Spoilt = {},
): WorkbookSnapshot {
  const blank = read(book, edition);
  const cells: Cells = new Map();
  for (const [at, line] of blank.lines.entries()) {
    const amount = 1000 * (at + 1);
    const put = (place: { row: number; column: number } | undefined, value: string | number) => {
      if (place) cells.set(key(place.row, place.column), value);
    };
    put(line.action.at, `Une action pour l'objectif ${String(at + 1)}`);
    put(line.department?.at, amount);
    // Where each source has its column, one of them pays.
    put(line.states[at % line.states.length]?.cell.at, amount);
    put(line.total?.at, 2 * amount);
    if (line.source && line.source.sources.length > 1)
      put(
        line.source.at,
        line.source.sources[0] === "BOP 304" ? 304 : (line.source.sources[0] ?? ""),
      );
    if (source !== undefined && at === blank.lines.length - 1) put(line.source?.at, source);
  }
  const filled = changed(book, blank.sheet, cells);
  const recap: Cells = new Map();
  const plan = read(filled, edition);
  for (const { at, after } of recapWrites(plan)) {
    if (after.kind === "amount") recap.set(key(at.row, at.column), after.amount.toNumber());
  }
  const right = plan.recap ? changed(filled, plan.recap.sheet, recap) : filled;
  const spoilt: Cells = new Map();
  const [first] = plan.lines;
  const paid = first?.states[0]?.cell.at;
  if (paid && state !== 0) spoilt.set(key(paid.row, paid.column), 1000 + state);
  if (first?.total && total !== 0) {
    spoilt.set(key(first.total.at.row, first.total.at.column), 2000 + total);
  }
  return changed(right, plan.sheet, spoilt);
}
