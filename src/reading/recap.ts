import type { Area } from "../plan/address";
import type { Recap } from "../plan/plan";
import { fold } from "../plan/text";
import type { Grid } from "./grid";
import { range } from "./range";
import { labelledLines, LONGEST_LABEL, REACH, type Frame } from "./recapLines";

const TITLE = /recap|tableau vert|montants totaux/;
const STATE = /^(?:montants?|parts?|total|financements?|credits?)?\s?(?:de\s)?(?:l')?etat\b/;
const DEPARTMENT =
  /^(?:montants?|parts?|total|financements?|credits?)?\s?(?:de\s|du\s)?(?:la\s|l')?(?:departement|metropole|collectivite|conseil departemental)/;

/** A text that says: the green table starts here. */
export function isRecapTitle(text: string): boolean {
  return text.length <= 2 * LONGEST_LABEL && TITLE.test(fold(text));
}

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
    if (TITLE.test(text)) title ??= column;
    else if (DEPARTMENT.test(text)) departments.push(column);
    else if (STATE.test(text)) states.push(column);
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
  for (let labels = first - 1; labels >= Math.max(1, first - REACH); labels -= 1) {
    const { sources, others, total } = labelledLines(grid, frame, labels);
    const last = Math.max(...[total, sources.at(-1)].map((line) => line?.label.at.row ?? 0));
    if (sources.length === 0) continue;
    const title = titleAbove(grid, frame, labels);
    return {
      sheet: grid.sheet.name,
      area: areaOf(title.at.row, labels, frame, last),
      title,
      stateHeader: grid.textCell(frame.headerRow, frame.state),
      departmentHeader: grid.textCell(frame.headerRow, frame.department),
      lines: sources,
      otherLines: others,
      total,
    };
  }
  return null;
}

function areaOf(top: number, labels: number, frame: Frame, bottom: number): Area {
  return {
    top,
    left: labels,
    bottom,
    right: Math.max(frame.state, frame.department),
  };
}

/** The title: beside the headers, or on one of the lines above. */
function titleAbove(grid: Grid, frame: Frame, labels: number) {
  const right = Math.max(frame.state, frame.department);
  for (let row = frame.headerRow; row >= Math.max(grid.top, frame.headerRow - REACH); row -= 1) {
    for (let column = labels; column <= right; column += 1) {
      const cell = grid.textCell(row, column);
      if (isRecapTitle(cell.text)) return cell;
    }
  }
  const beside = grid.textCell(frame.headerRow, labels);
  if (beside.text !== "") return beside;
  // Whatever it is called: the text right above the headers.
  const above = grid.textCell(frame.headerRow - 1, labels);
  return frame.headerRow > grid.top && above.text !== "" ? above : beside;
}

/**
 * A recap that can't be taken for the plan's own columns: its title says what it is, or its headers
 * do, and no other header stands beside its labels, as they do beside the plan's « Montant État ».
 */
export function isPlain(grid: Grid, recap: Recap): boolean {
  const title = fold(recap.title.text);
  if (/recap|tableau vert/.test(title)) return true;
  const { at, text } = recap.stateHeader;
  const { left } = recap.area;
  const first = Math.min(at.column, recap.departmentHeader.at.column);
  return (
    (TITLE.test(title) || /montant|sollicit/.test(fold(text))) &&
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
  const recaps: Recap[] = [];
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
