import { textOf, type Table } from "../../files/paper/blocks";

/** A table as rows of texts of one length: a cell that covers several columns is repeated in each. */
export function gridOf({ rows }: Table): string[][] {
  const grid = rows.map(({ cells }) =>
    cells.flatMap(({ blocks, span }) => Array.from({ length: span }, () => textOf(blocks))),
  );
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}
