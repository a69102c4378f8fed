import type { Block, TableRow } from "../paper/blocks";
import { areaOf, isSameBox, isWithin, rowAround, type Box, type CellRow } from "./cells";
import { linesOf, paragraphsOf } from "./lines";
import type { PdfPage, PlacedText } from "./page";

/** A block and where it begins, so that those of a page can be put in order. */
interface Placed {
  readonly top: number;
  readonly block: Block;
}

interface FilledRow extends CellRow {
  readonly texts: PlacedText[][];
}

/** What a page says: its paragraphs, and the tables that its borders draw, nested as they are. */
export function pageBlocks({ texts, rules, number }: PdfPage): Block[] {
  const rows: FilledRow[] = [];
  const loose: PlacedText[] = [];
  for (const text of texts) {
    if (text.text.trim() === "") continue;
    const around = rowAround(text, rules);
    const cell =
      around?.cells.findIndex(({ left, right }) => left - 2 <= text.x && text.x < right - 1) ?? -1;
    if (!around || cell === -1) {
      loose.push(text);
      continue;
    }
    let row = rows.find(
      (one) => isSameBox(one, around) && one.cells.length === around.cells.length,
    );
    if (!row) {
      row = { ...around, texts: around.cells.map(() => []) };
      rows.push(row);
    }
    row.texts[cell]?.push(text);
  }
  const outer = rows.filter((row) => parentOf(row, rows) === null);
  const placed = [...loosePlaced(loose, number), ...tablesOf(outer, rows, number)];
  return placed.sort((one, other) => other.top - one.top).map(({ block }) => block);
}

/** The smallest cell that holds a row, and its row. */
function parentOf(
  row: FilledRow,
  rows: readonly FilledRow[],
): { row: FilledRow; cell: Box } | null {
  const holding = rows.flatMap((other) =>
    other === row
      ? []
      : other.cells.flatMap((cell) =>
          isWithin(row, cell) && areaOf(row) < areaOf(cell) * 0.98 ? [{ row: other, cell }] : [],
        ),
  );
  return holding.sort((one, other) => areaOf(one.cell) - areaOf(other.cell))[0] ?? null;
}

/** Rows one under another are a table. */
function tablesOf(own: readonly FilledRow[], all: readonly FilledRow[], page: number): Placed[] {
  const sorted = [...own].sort((one, other) => other.top - one.top);
  const tables: { rows: TableRow[]; top: number; bottom: number }[] = [];
  for (const row of sorted) {
    const made: TableRow = {
      cells: row.cells.map((cell, i) => ({ blocks: cellBlocks(row, cell, i, all, page), span: 1 })),
    };
    const last = tables.at(-1);
    if (last && Math.abs(last.bottom - row.top) < 4) {
      last.rows.push(made);
      last.bottom = row.bottom;
    } else {
      tables.push({ rows: [made], top: row.top, bottom: row.bottom });
    }
  }
  return tables.map(({ rows, top }) => ({ top, block: { kind: "table", rows } }));
}

function cellBlocks(
  row: FilledRow,
  cell: Box,
  at: number,
  all: readonly FilledRow[],
  page: number,
): Block[] {
  const inner = all.filter((other) => {
    const parent = parentOf(other, all);
    return parent?.row === row && parent.cell === cell;
  });
  const own = paragraphsPlaced(row.texts[at] ?? [], cell.right - 6, page);
  return [...own, ...tablesOf(inner, all, page)]
    .sort((one, other) => other.top - one.top)
    .map(({ block }) => block);
}

function paragraphsPlaced(texts: readonly PlacedText[], right: number, page: number): Placed[] {
  const lines = linesOf(texts);
  const [first] = lines;
  const paragraphs = paragraphsOf(lines, right);
  // In their order, under the top of the first.
  return paragraphs.map((text, i) => ({
    top: (first?.y ?? 0) + 10 - i * 0.001,
    block: { kind: "paragraph", text, page },
  }));
}

/** Text outside of tables; between two tables it stands between them. */
function loosePlaced(texts: readonly PlacedText[], page: number): Placed[] {
  const lines = linesOf(texts);
  const right = Math.max(0, ...lines.map((line) => line.right));
  const placed: Placed[] = [];
  let group: typeof lines = [];
  const close = () => {
    const [first] = group;
    paragraphsOf(group, right - 4).forEach((text, i) => {
      placed.push({
        top: (first?.y ?? 0) + 1 - i * 0.001,
        block: { kind: "paragraph", text, page },
      });
    });
    group = [];
  };
  for (const line of lines) {
    const before = group.at(-1);
    if (before && before.y - line.y > 2 * line.height) close();
    group.push(line);
  }
  close();
  return placed;
}
