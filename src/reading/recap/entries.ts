import type { AmountCell, RecapLine } from "../../plan/plan";
import type { Source, SourceSpec } from "../../plan/source";
import { fold } from "../../plan/text";
import { amountCell } from "../cells/amount";
import type { Grid } from "../cells/grid";
import { sourcesIn } from "../vocabulary/sources";
import {
  LONGEST_LABEL,
  REACH,
  isPartLabel,
  isRecapTitle,
  isReminderLabel,
  isSubtotalLabel,
  isTotalLabel,
} from "./words";

/** Where a recap's headers stand: a row, and the columns of the two amounts. */
export interface Frame {
  readonly headerRow: number;
  readonly state: number;
  readonly department: number;
}

/** A line of a recap, before it is known what it is; across, a column of it. */
export interface Entry extends RecapLine {
  /** The label, folded. */
  readonly words: string;
}

export function isPaid({ state, department }: RecapLine): boolean {
  return state.reading.kind !== "blank" || department.reading.kind !== "blank";
}

/** The sources of a payer: « Sous-total ARS » adds up what the ARS pays. */
function paidBy(words: string): Source[] {
  if (/\bars\b|\bassurance maladie\b|\bsecurite sociale\b/.test(words)) return ["FIR", "ONDAM"];
  return /\bprefe(?:t|cture)\b/.test(words) ? ["BOP 304"] : [];
}

const isShare = ({ state, department }: Entry) =>
  [state, department].every((cell) => cell.reading.kind === "blank" || cell.format.includes("%"));

/** @param known the sources that a label can name */
export function entryOf(
  label: RecapLine["label"],
  state: AmountCell,
  department: AmountCell,
  known: readonly SourceSpec[],
): Entry {
  const words = fold(label.text);
  const sources =
    label.text.length <= LONGEST_LABEL && !isReminderLabel(words)
      ? sourcesIn(label.text, known)
      : [];
  const isOne = sources.length === 1 && !isPartLabel(words);
  return {
    label,
    source: isOne ? (sources[0] ?? null) : null,
    state,
    department,
    words,
    names: sources.length > 0 ? sources : paidBy(words),
  };
}

/**
 * The lines under the headers of a recap, down to its end: four lines of something else, another
 * title, or a line that begins again with a label that was there.
 */
export function entriesUnder(grid: Grid, frame: Frame, labels: number): Entry[] {
  const entries: Entry[] = [];
  let skipped = 0;
  for (let row = frame.headerRow + 1; row <= grid.bottom && skipped < REACH; row += 1) {
    const entry = entryOf(
      grid.textCell(row, labels),
      amountCell(grid, row, frame.state),
      amountCell(grid, row, frame.department),
      grid.sources,
    );
    if (entries.length > 0 && isRecapTitle(entry.words)) break;
    const isAgain = ({ source, words }: Entry) => source !== null && words === entry.words;
    if (entry.source !== null && entries.some(isAgain)) break;
    if (isTotalLabel(entry.words) && !isFollowed(grid, frame, labels, entry, entries)) {
      return [...entries, entry];
    }
    // A total above the sources takes nothing off what can stand before them.
    if (!isTotalLabel(entry.words)) skipped = entry.source === null ? skipped + 1 : 0;
    entries.push(entry);
  }
  return entries;
}

/** Lines come after the total: it stands above all the sources, or another one stands right under it. */
function isFollowed(
  grid: Grid,
  frame: Frame,
  labels: number,
  entry: Entry,
  above: readonly Entry[],
): boolean {
  if (above.every(({ source }) => source === null)) return isPaid(entry);
  const { row } = entry.label.at;
  const below = entryOf(
    grid.textCell(row + 1, labels),
    amountCell(grid, row + 1, frame.state),
    amountCell(grid, row + 1, frame.department),
    grid.sources,
  );
  return below.source !== null && !above.some(({ words }) => words === below.words);
}

/** Whether a line has nothing to say: no amounts, shares, a reminder, a text too long to be a label. */
export function isMute(entry: Entry): boolean {
  return (
    entry.source === null &&
    (!isPaid(entry) || isShare(entry) || isReminderLabel(entry.words) || isSubtotalOfNothing(entry))
  );
}

const isSubtotalOfNothing = (entry: Entry) => isSubtotalLabel(entry.words) && !isPaid(entry);
