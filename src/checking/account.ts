import {
  a1From,
  columnLetters,
  compareCells,
  sameCell,
  type Area,
  type CellAddress,
} from "../plan/address";
import { edgesOf } from "../plan/edges";
import { allOf } from "../plan/lists";
import type { Plan, ReadNumber, ReadRow, Recap, RecapLine } from "../plan/plan";
import { kindName, numberRoleName, columnRoleName } from "./readingNames";

/** Cells of one sheet. */
export interface Place extends Area {
  readonly sheet: string;
  /** The row as a whole: merged cells would draw in those of its neighbours. */
  readonly isRow?: true;
}

/** One thing that was read: a row, a column, some cells; what it was taken for, and why. */
export interface Read {
  /** « 31 », « K », « H31 », « K5:K29 ». */
  readonly at: string;
  /** The cells that it stands for. */
  readonly cells: Place;
  /** What it was taken for, in French. */
  readonly as: string;
  readonly because: string;
}

/** Everything that was read of a sheet, what was not understood first: each number is in one of them. */
export interface Account {
  readonly unread: readonly Read[];
  /** The lines of the plan: what is counted. */
  readonly lines: readonly Read[];
  /** The rows that are no lines: totals, headings, reminders, notes. */
  readonly aside: readonly Read[];
  readonly recap: readonly Read[];
  readonly columns: readonly Read[];
  /** What stands outside the table. */
  readonly outside: readonly Read[];
}

/** The account of a plan, for pane and command line alike. */
export function accountOf(plan: Plan): Account {
  const { reading, recap } = plan;
  const rows = reading.rows.map((read) => ({ read, entry: rowEntry(plan, read) }));
  const unreadRows = new Set(
    reading.rows.filter(({ kind }) => kind === "unread").map(({ row }) => row),
  );
  const onUnreadRow = ({ at }: ReadNumber) => at.sheet === plan.sheet && unreadRows.has(at.row);
  return {
    unread: [
      ...rows.filter(({ read }) => read.kind === "unread").map(({ entry }) => entry),
      ...numberEntries(plan, (one) => one.role === "unread" && !onUnreadRow(one)),
    ],
    lines: rows.filter(({ read }) => read.kind === "line").map(({ entry }) => entry),
    aside: rows
      .filter(({ read }) => read.kind !== "line" && read.kind !== "unread")
      .map(({ entry }) => entry),
    recap: recap ? recapLines(recap).map((line) => recapEntry(plan, line)) : [],
    columns: reading.columns.map((column) => columnEntry(plan, column)),
    outside: numberEntries(plan, (one) => isOutside(plan, one)),
  };
}

function rowEntry(plan: Plan, { row, kind, because }: ReadRow): Read {
  return { at: String(row), cells: cellsOfRow(plan, row), as: rowName(plan, row, kind), because };
}

/** « ligne de l'objectif 6 », « sous-total ». */
function rowName(plan: Plan, row: number, kind: ReadRow["kind"]): string {
  if (kind !== "line") return kindName(kind);
  const objectives = plan.lines.find((line) => line.row === row)?.objectives ?? [];
  if (objectives.length === 0) return "ligne sans objectif";
  const numbers = allOf(objectives.map(String));
  return objectives.length > 1
    ? `ligne des objectifs ${numbers}`
    : `ligne de l'objectif ${numbers}`;
}

function cellsOfRow({ sheet, columns }: Plan, row: number): Place {
  return { sheet, ...edgesOf(columns), top: row, bottom: row, isRow: true };
}

function columnEntry(plan: Plan, column: Plan["reading"]["columns"][number]): Read {
  const { sheet, headerTop, area } = plan;
  return {
    at: columnLetters(column.column),
    cells: {
      sheet,
      top: headerTop,
      bottom: area.bottom,
      left: column.column,
      right: column.column,
    },
    as: columnRoleName(column.role),
    because: column.because,
  };
}

/** All its lines, as they stand. */
function recapLines({ lines, otherLines, subtotals, besides, total }: Recap): RecapLine[] {
  return [...lines, ...otherLines, ...subtotals, ...besides, ...(total ? [total] : [])].sort(
    (one, other) => compareCells(one.state.at, other.state.at),
  );
}

function recapEntry(plan: Plan, line: RecapLine): Read {
  const { label, state, department } = line;
  const role = plan.reading.numbers.find(({ at }) => isIn(line, at));
  const cells = [state.at, department.at];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const at = [department.at, state.at].sort(compareCells).map((cell) => a1From(plan.sheet, cell));
  return {
    at: at.join(" et "),
    cells: {
      sheet: state.at.sheet,
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    },
    as: label.text === "" ? "sans nom" : label.text.replace(/\s+/g, " "),
    because: role?.because ?? "Ses montants sont vides.",
  };
}

function isIn({ state, department }: RecapLine, at: CellAddress): boolean {
  return sameCell(at, state.at) || sameCell(at, department.at);
}

/** Numbers that no line, row or column of the table accounts for. */
function isOutside(plan: Plan, { at, role }: ReadNumber): boolean {
  if (role === "recap-other") {
    return plan.recap === null || !recapLines(plan.recap).some((line) => isIn(line, at));
  }
  if (role !== "outside" && role !== "other-year") return false;
  const isOfColumn = plan.reading.columns.some(({ column }) => column === at.column);
  const isOfRow = plan.reading.rows.some(({ row, kind }) => row === at.row && kind !== "ignored");
  return at.sheet !== plan.sheet || !(isOfColumn && isOfRow);
}

/** Numbers by reason, those that stand together in one. */
function numberEntries(plan: Plan, isWanted: (number: ReadNumber) => boolean): Read[] {
  const found: { area: Place; first: ReadNumber; count: number }[] = [];
  const open = new Map<string, (typeof found)[number]>();
  for (const number of plan.reading.numbers) {
    if (!isWanted(number)) continue;
    const { at, role, because } = number;
    const key = `${at.sheet}|${role}|${because}`;
    const last = open.get(key);
    if (last && at.row <= last.area.bottom + 1) {
      const { area } = last;
      last.area = {
        ...area,
        bottom: at.row,
        left: Math.min(area.left, at.column),
        right: Math.max(area.right, at.column),
      };
      last.count += 1;
    } else {
      const area = { ...at, top: at.row, bottom: at.row, left: at.column, right: at.column };
      const group = { area, first: number, count: 1 };
      found.push(group);
      open.set(key, group);
    }
  }
  return found.map(({ area, first: { role, because } }) => ({
    at: placeName(plan.sheet, area),
    cells: area,
    as: numberRoleName(role),
    because,
  }));
}

/** « K5:K29 », « 'Récapitulatif'!D5 ». */
function placeName(sheet: string, { sheet: own, top, bottom, left, right }: Place): string {
  const first = a1From(sheet, { sheet: own, row: top, column: left });
  return top === bottom && left === right
    ? first
    : `${first}:${columnLetters(right)}${String(bottom)}`;
}
