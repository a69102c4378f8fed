import { cellCount, type Extent } from "./sheetSizes";

/** Cells of a sheet that are read by one range. */
export interface Part {
  readonly sheet: Excel.Worksheet;
  /** Where they are; null: all that is used of the sheet when it is read. */
  readonly area: Extent | null;
  /** Where values stood when it was asked: null in a blank sheet, undefined when nobody asked. */
  readonly extent: Extent | null | undefined;
}

/** Excel on the web answers no more (« Resource limits and performance optimization »), in bytes. */
const LONGEST_ANSWER = 5 * 1024 * 1024;

/** A digit: its value, the name of its type, its formula, a format of one character. */
const LEAST_BYTES_A_CELL = 17;

/** Real plans take 30 to 50: blanks, amounts with their formats, some words. */
const USUAL_BYTES_A_CELL = 60;

/** Of more cells no answer can be hoped for on the web. */
const MOST_CELLS_AT_ONCE = Math.floor(LONGEST_ANSWER / LEAST_BYTES_A_CELL);

/** So many cells are likely to fit in an answer. */
const LIKELY_CELLS = Math.floor(LONGEST_ANSWER / USUAL_BYTES_A_CELL);

/** A sheet's width. */
const COLUMNS = 16_384;

/** What the officer waits for at most: no plan is a tenth of that. */
const MOST_ANSWERS = 6;

/** A rectangle of a sheet. */
export function partOf(sheet: Excel.Worksheet, area: Extent): Part {
  return { sheet, area, extent: area };
}

/** How many cells a part has, as far as it is known: Infinity when nobody asked. */
export function cellsIn({ extent }: Part): number {
  return extent === undefined ? Infinity : cellCount(extent);
}

/** Whether an answer can hold that many cells, if every one of them is as short as can be. */
export function mayFit(parts: readonly Part[]): boolean {
  return knownCells(parts) <= MOST_CELLS_AT_ONCE && !parts.some(isWholeRows);
}

/** Excel answers nothing for « unbounded » ranges, those of whole rows. */
function isWholeRows({ extent }: Part): boolean {
  return extent?.columns === COLUMNS;
}

function knownCells(parts: readonly Part[]): number {
  return parts
    .map(cellsIn)
    .filter(Number.isFinite)
    .reduce((sum, count) => sum + count, 0);
}

/** What is to be read when all of it is too much for one answer. */
export interface Narrowed {
  /** Each to be read by a request of its own. */
  readonly groups: readonly (readonly Part[])[];
  readonly leftOut: readonly Part[];
}

/**
 * The sheet that the officer looks at, in as many answers as it takes, and the smallest of the
 * others as long as one answer is likely to hold them.
 * @param active the id of the sheet that the officer looks at
 */
export function narrow(parts: readonly Part[], active: string): Narrowed {
  // Of what was too much, half: the texts may be longer than they usually are.
  const likely = Math.min(LIKELY_CELLS, Math.floor(knownCells(parts) / 2));
  const own = parts.filter(({ sheet }) => sheet.id === active);
  const slices = own.flatMap((part) => slicesOf(part, likely));
  const isTooLong = slices.length > MOST_ANSWERS;
  const others: Part[] = [];
  const leftOut = isTooLong ? own : [];
  let room = likely - (slices.length === 1 ? knownCells(slices) : 0);
  const beside = parts.filter(({ sheet }) => sheet.id !== active);
  for (const part of [...beside].sort((one, other) => cellsIn(one) - cellsIn(other))) {
    (cellsIn(part) <= room ? others : leftOut).push(part);
    room -= cellsIn(part);
  }
  const groups =
    slices.length === 1 ? [[...slices, ...others]] : [...slices.map((slice) => [slice]), others];
  return {
    groups: (isTooLong ? [others] : groups).filter((group) => group.length > 0),
    leftOut,
  };
}

/** Rows that an answer is likely to hold, one after the other; the part as it is where it fits. */
function slicesOf(part: Part, likely: number): readonly Part[] {
  const { sheet, extent } = part;
  return extent && cellsIn(part) > likely
    ? slices(sheet, extent, Math.max(1, Math.floor(likely / extent.columns)))
    : [part];
}

/** A part in two, top and bottom; nothing where it has a single row, or its rows are not known. */
export function halves({ sheet, extent }: Part): readonly Part[] {
  return extent && extent.rows > 1 ? slices(sheet, extent, Math.ceil(extent.rows / 2)) : [];
}

function slices(sheet: Excel.Worksheet, extent: Extent, height: number): readonly Part[] {
  return Array.from({ length: Math.ceil(extent.rows / height) }, (_, i) => {
    const row = extent.row + i * height;
    const rows = Math.min(height, extent.row + extent.rows - row);
    return partOf(sheet, { ...extent, row, rows });
  });
}
