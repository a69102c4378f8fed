import type { Area } from "../../plan/address";
import type { Recap } from "../../plan/plan";
import { fold } from "../../plan/text";
import type { Grid } from "../cells/grid";
import { range } from "../cells/range";
import { recapsAcross } from "./across";
import { classifyEntries } from "./classify";
import { entriesUnder, type Frame } from "./entries";
import { shapeOf } from "./shape";
import { titleOf } from "./title";
import { LONGEST_LABEL, REACH, headsDepartment, headsState, isTitleText } from "./words";

function shortText(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  return typeof cell?.value === "string" && cell.value.length <= 3 * LONGEST_LABEL
    ? fold(cell.value)
    : "";
}

/** What a row could head of a recap, outside the plan's own lines: the columns of each. */
interface Heads {
  readonly row: number;
  readonly states: readonly number[];
  readonly departments: readonly number[];
  readonly title: number | undefined;
}

function headsOf(
  grid: Grid,
  row: number,
  isPlan: (row: number, column: number) => boolean,
): Heads | null {
  const states: number[] = [];
  const departments: number[] = [];
  let title: number | undefined;
  for (const column of grid.filled(row)) {
    if (isPlan(row, column)) continue;
    const text = shortText(grid, row, column);
    if (text === "" || text.length > LONGEST_LABEL) continue;
    if (isTitleText(text)) title ??= column;
    else if (headsDepartment(text)) departments.push(column);
    else if (headsState(text)) states.push(column);
  }
  return (title ?? departments[0] ?? states[0]) ? { row, states, departments, title } : null;
}

/**
 * The frames of a row that heads amounts of the State and of the Département, the closest first: on
 * the plan's own line of headers, those of the plan stand further away. A frame is made of two
 * headers that follow each other: what is further apart is never closer.
 */
function framesOf({ row, states, departments }: Heads): Frame[] {
  const isState = new Set(states);
  const heads = [...states, ...departments].sort((one, other) => one - other);
  const frames = heads.flatMap((column, place): Frame[] => {
    const next = heads[place + 1];
    if (next === undefined || isState.has(column) === isState.has(next)) return [];
    const [state, department] = isState.has(column) ? [column, next] : [next, column];
    return [{ headerRow: row, state, department }];
  });
  const width = ({ state, department }: Frame) => Math.abs(state - department);
  return frames.sort((one, other) => width(one) - width(other));
}

/** The frame under or beside a title whose headers, or one of them, were rubbed out. */
function frameOfTitle({ row, states, departments, title }: Heads): Frame[] {
  if (title === undefined) return [];
  const [state] = states;
  const [department] = departments;
  if (state !== undefined && department !== undefined) return [];
  // The template's order, État first.
  const first = title + 1;
  return [
    {
      headerRow: row,
      state: state ?? (department === first ? first + 1 : first),
      department: department ?? (state === first + 1 ? first : first + 1),
    },
  ];
}

function recapAt(grid: Grid, frame: Frame): Recap | null {
  const first = Math.min(frame.state, frame.department);
  const right = Math.max(frame.state, frame.department);
  for (let labels = first - 1; labels >= Math.max(1, first - REACH); labels -= 1) {
    const lines = classifyEntries(entriesUnder(grid, frame, labels));
    const { sources, others, subtotals, beside, total } = lines;
    if (sources.length === 0) continue;
    const title = titleOf(grid, frame.headerRow, labels, right);
    const bottom = Math.max(
      ...[...sources, ...others, ...subtotals, ...beside, ...(total ? [total] : [])].map(
        ({ label }) => label.at.row,
      ),
    );
    return {
      sheet: grid.sheet.name,
      area: { top: title.at.row, left: labels, bottom, right },
      title,
      stateHeader: grid.textCell(frame.headerRow, frame.state),
      departmentHeader: grid.textCell(frame.headerRow, frame.department),
      lines: sources,
      otherLines: others,
      subtotals,
      besides: beside,
      total,
      shape: shapeOf(lines, false),
    };
  }
  return null;
}

/**
 * A recap that can't be taken for the plan's own columns: its title says what it is, or its headers
 * do, and no other header stands beside its labels, as they do beside the plan's « Montant État ».
 */
export function isPlain(grid: Grid, recap: Recap): boolean {
  const title = fold(recap.title.text);
  if (/recap|tableau vert/.test(title)) return true;
  // Sources across, amounts of the State and of the Département under them: nothing else looks so.
  if (recap.shape.includes("across")) return true;
  const { at, text } = recap.stateHeader;
  const { left } = recap.area;
  const first = Math.min(at.column, recap.departmentHeader.at.column);
  return (
    (isTitleText(title) || /montant|sollicit/.test(fold(text))) &&
    isApart(grid, at.row, left) &&
    range(left + 1, first - 1).every((column) => grid.text(at.row, column) === "")
  );
}

/** Nothing is headed right before this column. */
export function isApart(grid: Grid, row: number, column: number): boolean {
  return column <= 1 || grid.textCell(row, column - 1).text === "";
}

/**
 * The green tables of a sheet, wherever they stand, columns in either order.
 * @param isPlan tells the cells of the plan's own table where no recap can begin
 */
export function findRecaps(grid: Grid, isPlan: (row: number, column: number) => boolean): Recap[] {
  const found = range(grid.top, grid.bottom).flatMap((row) => headsOf(grid, row, isPlan) ?? []);
  const recaps: Recap[] = recapsAcross(grid, isPlan);
  const frames = [...found.flatMap(framesOf), ...found.flatMap(frameOfTitle)];
  for (const frame of frames) {
    const recap = recapAt(grid, frame);
    if (recap && !recaps.some((other) => overlap(other.area, recap.area))) recaps.push(recap);
  }
  return recaps;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
