import type { Area } from "../../plan/address";
import type {
  NumberRole,
  PlanColumn,
  ReadColumn,
  ReadNumber,
  ReadRow,
  Recap,
} from "../../plan/plan";
import type { Grid } from "../cells/grid";
import { amountsOf, contradicts, isOfOtherYear, whyUnread } from "../recap/second";
import type { SheetSnapshot } from "../snapshot";
import type { RowElsewhere } from "./elsewhere";

/** What is known of a sheet once its plan was read. */
export interface KnownSheet {
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly PlanColumn[];
  readonly readColumns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  /** The last row that could be the table's. */
  readonly lastRow: number;
  /** The rows outside the table that look like lines of a plan. */
  readonly elsewhere: ReadonlyMap<number, RowElsewhere>;
}

const OF_COLUMN: Readonly<Record<string, NumberRole>> = {
  number: "number",
  source: "source",
  department: "department",
  state: "state",
  total: "total",
  other: "other",
  nextState: "next",
  free: "extra-column",
};

const OF_ROW: Readonly<Partial<Record<ReadRow["kind"], NumberRole>>> = {
  heading: "subtotal",
  subtotal: "subtotal",
  total: "subtotal",
  "grand-total": "grand-total",
  breakdown: "breakdown",
  envelope: "envelope",
  difference: "difference",
  reminder: "reminder",
  under: "reminder",
  unread: "unread",
};

const AMOUNTS = new Set<NumberRole>(["department", "state", "total", "other", "next"]);

const BECAUSE = {
  above: "Il est au-dessus du tableau.",
  headers: "Il est dans les en-têtes.",
  below: "Il est sous le tableau.",
  beside: "Il est à côté du tableau.",
  text: "Il est dans une colonne de textes : ce n'est pas un montant.",
  bare: "Il est dans une colonne sans en-tête, entre celles du tableau.",
  otherRecap: "Il est dans un autre tableau récapitulatif.",
  recapLine: "C'est un montant du tableau récapitulatif.",
  recapTotal: "C'est le total du tableau récapitulatif.",
  recapSubtotal: "C'est un sous-total du tableau récapitulatif.",
  recapOther: "Il est dans le tableau récapitulatif, hors des montants par source.",
  recapUnread: "Il est parmi les montants du tableau récapitulatif, et rien ne dit ce qu'il est.",
  otherSheet: "Il est hors du tableau récapitulatif.",
};

/** A cell of a sheet as a key that costs no text: hundreds of thousands are looked up. */
const placeKey = (row: number, column: number): number => row * 16_385 + column;

/** Each number of a sheet with its role: a sheet can hold hundreds of thousands, none is looked at twice. */
function numbersOf(
  sheet: SheetSnapshot,
  roleOf: (row: number, column: number) => Role,
): ReadNumber[] {
  const found: ReadNumber[] = [];
  sheet.cells.forEach((cells, down) => {
    const row = sheet.top + down;
    cells.forEach((cell, along) => {
      if (cell === null || typeof cell.value !== "number" || cell.isError) return;
      const column = sheet.left + along;
      const [role, because] = roleOf(row, column);
      found.push({ at: { sheet: sheet.name, row, column }, role, because });
    });
  });
  return found;
}

const isIn = ({ top, bottom, left, right }: Area, row: number, column: number) =>
  top <= row && row <= bottom && left <= column && column <= right;

/** By cell of a recap: what its amounts are. */
function recapRoles(recap: Recap): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const add = (lines: Recap["lines"], role: NumberRole, because: string) => {
    for (const { state, department } of lines) {
      for (const { at } of [state, department]) {
        roles.set(placeKey(at.row, at.column), [role, because]);
      }
    }
  };
  add(recap.besides, "recap-other", BECAUSE.recapOther);
  add(recap.otherLines, "recap-other", BECAUSE.recapOther);
  add(recap.subtotals, "recap-subtotal", BECAUSE.recapSubtotal);
  add(recap.lines, "recap", BECAUSE.recapLine);
  if (recap.total) add([recap.total], "recap-total", BECAUSE.recapTotal);
  return roles;
}

/** Columns right of a recap that go on with its rows: shares, totals of both sides. */
const BESIDE_RECAP = 4;

type Role = readonly [NumberRole, string];

/** The role of a number in or right beside a recap; null elsewhere. */
function recapRole(
  recap: Recap,
  roles: ReadonlyMap<number, Role>,
  row: number,
  column: number,
): Role | null {
  const known = roles.get(placeKey(row, column));
  if (known) return known;
  const { area, stateHeader, departmentHeader } = recap;
  const isAcross = recap.shape.includes("across");
  if (isIn(area, row, column)) {
    const isAmount =
      row > Math.max(stateHeader.at.row, departmentHeader.at.row) &&
      [stateHeader.at.column, departmentHeader.at.column].includes(column);
    return isAmount && !isAcross
      ? ["unread", BECAUSE.recapUnread]
      : ["recap-other", BECAUSE.recapOther];
  }
  const isBeside =
    area.top <= row &&
    row <= area.bottom &&
    column > area.right &&
    column <= area.right + BESIDE_RECAP;
  const isUnder =
    isAcross &&
    row > area.bottom &&
    row <= area.bottom + 2 &&
    area.left <= column &&
    column <= area.right;
  return isBeside || isUnder ? ["recap-other", BECAUSE.recapOther] : null;
}

/** By cell of the recaps that say other amounts than the one taken: that nobody knows which is right. */
function doubtRoles(
  others: readonly Recap[],
  taken: Recap | null,
  year: number,
): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const other of taken ? others : []) {
    if (!taken || !contradicts(other, taken, year)) continue;
    const role: Role = ["unread", whyUnread(other, taken)];
    for (const at of amountsOf(other)) roles.set(placeKey(at.row, at.column), role);
  }
  return roles;
}

/**
 * Gives every number of the plan's sheet its one role, and why.
 * @param grid the whole sheet, its recaps included
 * @param recap the plan's recap, where it stands on this sheet
 * @param others the other recaps of the sheet
 */
export function numbersOfPlan(
  grid: Grid,
  known: KnownSheet,
  recap: Recap | null,
  others: readonly Recap[],
  year: number,
): ReadNumber[] {
  const rows = new Map(known.rows.map((row) => [row.row, row]));
  const columns = new Map(known.columns.map(({ column, spec }) => [column, spec.role]));
  const extras = new Map(known.readColumns.map((column) => [column.column, column]));
  const reasons = new Map(known.readColumns.map(({ column, because }) => [column, because]));
  const left = Math.min(...columns.keys(), ...extras.keys());
  const right = Math.max(...columns.keys(), ...extras.keys());
  const roles = recap && recapRoles(recap);
  const doubts = doubtRoles(others, recap, year);

  const roleOf = (row: number, column: number): Role => {
    if (recap && roles) {
      const own = recapRole(recap, roles, row, column);
      if (own) return own;
    }
    const beyond = known.elsewhere.get(row);
    if (beyond && (beyond.columns === "all" || beyond.columns.has(column))) {
      return [beyond.role, beyond.because];
    }
    const doubt = doubts.get(placeKey(row, column));
    if (doubt) return doubt;
    const other = others.find(({ area }) => isIn(area, row, column));
    if (other) {
      return [isOfOtherYear(other, year) ? "other-year" : "outside", BECAUSE.otherRecap];
    }
    if (row < known.headerTop) return ["outside", BECAUSE.above];
    if (row <= known.headerBottom) return ["outside", BECAUSE.headers];
    if (row > known.lastRow) return ["outside", BECAUSE.below];
    if (column < left || column > right) return ["outside", BECAUSE.beside];
    const read = rows.get(row);
    if (!read) return ["outside", BECAUSE.below];
    return inTable(read, column);
  };

  const inTable = (read: ReadRow, column: number): Role => {
    const role = columns.get(column);
    const extra = role === undefined ? extras.get(column) : undefined;
    if (extra) return [extra.role === "other-year" ? "other-year" : "extra-column", extra.because];
    const isLine = read.kind === "line" || read.kind === "prepared";
    if (role === undefined) return isLine ? ["unread", BECAUSE.bare] : ["outside", BECAUSE.text];
    const own = OF_COLUMN[role];
    if (own === undefined) return ["outside", BECAUSE.text];
    if (isLine || !AMOUNTS.has(own)) {
      return [own, reasons.get(column) ?? read.because];
    }
    return [OF_ROW[read.kind] ?? "outside", read.because];
  };

  return numbersOf(grid.sheet, roleOf);
}

/**
 * The numbers of a sheet without any plan: all of them where it holds the recap that is taken, else
 * those of the recaps that contradict it.
 * @param others the other recaps of the sheet
 */
export function numbersOfRecaps(
  sheet: SheetSnapshot,
  recap: Recap,
  others: readonly Recap[],
  year: number,
): ReadNumber[] {
  const roles = recapRoles(recap);
  const doubts = doubtRoles(others, recap, year);
  const isItsSheet = recap.sheet === sheet.name;
  const outside: Role = ["outside", BECAUSE.otherSheet];
  const numbers = numbersOf(
    sheet,
    (row, column) =>
      (isItsSheet ? recapRole(recap, roles, row, column) : null) ??
      doubts.get(placeKey(row, column)) ??
      outside,
  );
  return isItsSheet ? numbers : numbers.filter(({ role }) => role === "unread");
}
