import { clean } from "../../plan/text";
import type { PlacedText } from "./page";

/** A line of text, its pieces joined from left to right. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Pieces whose base lines are so near, in parts of their height, stand on one line. */
const SAME_LINE = 0.45;
/** A gap of that part of the height is a space. */
const SPACE = 0.18;
/** A gap of so many heights parts columns. */
const COLUMN_GAP = 3;

/** The lines of some pieces of text, from top to bottom. */
export function linesOf(texts: readonly PlacedText[]): Line[] {
  const sorted = texts
    .filter(({ text }) => text.trim() !== "")
    .sort((one, other) => other.y - one.y || one.x - other.x);
  const rows: PlacedText[][] = [];
  for (const text of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const isSame =
      first && Math.abs(first.y - text.y) <= SAME_LINE * Math.max(first.height, text.height, 1);
    if (row && isSame) row.push(text);
    else rows.push([text]);
  }
  return rows.map(lineOf);
}

function lineOf(pieces: readonly PlacedText[]): Line {
  const ordered = [...pieces].sort((one, other) => one.x - other.x);
  let text = "";
  let right = -Infinity;
  for (const piece of ordered) {
    const gap = piece.x - right;
    const isApart = text !== "" && gap > SPACE * Math.max(piece.height, 1);
    // Far apart on one line: two columns of a table without borders.
    text += (isApart ? (gap > COLUMN_GAP * piece.height ? "  " : " ") : "") + piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const [first] = ordered;
  return {
    text: clean(text),
    left: first?.x ?? 0,
    right,
    y: first?.y ?? 0,
    height: Math.max(1, ...ordered.map(({ height }) => height)),
  };
}

/** Lines further apart than so many heights are two paragraphs. */
const PARAGRAPH_GAP = 1.75;
const BULLET = /^(?:[-–•·▪➢✓○▣*❖►▶→]|o |\. |\d{1,2}[.)] |[a-z]\) )/u;

/**
 * The paragraphs that lines make: one goes on below when the next line's first word had no room left
 * on it. An amount cut at the end of a line is whole again.
 * @param right where the text of these lines may go, in points
 */
export function paragraphsOf(lines: readonly Line[], right: number): string[] {
  const paragraphs: string[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (before && goesOn(before, line, right)) {
      paragraphs.splice(-1, 1, `${paragraphs.at(-1) ?? ""} ${line.text}`);
    } else {
      paragraphs.push(line.text);
    }
    before = line;
  }
  return paragraphs;
}

/** A line that fills so much of its width was not ended on purpose. */
const LONG = 0.7;

function goesOn(before: Line, line: Line, right: number): boolean {
  const gap = before.y - line.y;
  if (gap > PARAGRAPH_GAP * Math.max(before.height, line.height) || BULLET.test(line.text))
    return false;
  if (/[.:;!?]$/.test(before.text) && /^[\p{Lu}«]/u.test(line.text)) return false;
  // « … prévisionnel de 1 » and « 692 424 € »: an amount that the end of the line cuts.
  const isAmount = /(?:^|[^\d.,])\d{1,3}$/.test(before.text) && /^\d{3}(?!\d)/.test(line.text);
  if (isAmount && before.right > LONG * right) return true;
  const [word = ""] = line.text.split(" ");
  const letter = (before.right - before.left) / Math.max(1, before.text.length);
  return before.right + (word.length + 1) * letter > right;
}
