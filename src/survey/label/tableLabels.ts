/** A cell of a complex table. */
export interface TableCell {
  /** From 1. */
  readonly column: number;
  /** Its words when it only says something; null when it is to be answered. */
  readonly says: string | null;
}

/** A line of a complex table below its headers. */
export interface TableLine {
  /** Its header cell; null when the table shows no headers. */
  readonly header: string | null;
  readonly cells: readonly TableCell[];
}

/** What names the cells of a complex table. Lines and columns go by their place, from 1. */
export interface TableLabels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What stands beside a cell and names it alone; empty when its line and column say all. */
  readonly beside: (row: number, column: number) => string;
}

const says = ({ says: words }: TableCell): boolean => words !== null && words !== "";

/** A line that asks for nothing: in a table without headers, the first one stands for them. */
function isSaying({ cells }: TableLine): boolean {
  return cells.some(says) && cells.every(({ says: words }) => words !== null);
}

/** The cell that names a whole line: the first, when it alone says something. */
function namingCell(line: TableLine): TableCell | undefined {
  const [first, ...rest] = line.cells;
  return first && says(first) && !rest.some(says) && !isSaying(line) ? first : undefined;
}

/**
 * What names each cell of a complex table. One that shows no headers has cells that only say
 * something: they are the labels of their neighbours.
 * @param heads the headers over the columns, in order; empty when the table shows none
 */
export function tableLabels(heads: readonly string[], lines: readonly TableLine[]): TableLabels {
  const [top] = lines;
  const above = heads.length === 0 && lines.length > 1 && top && isSaying(top) ? top.cells : [];
  const columns: string[] = [...heads];
  for (const { column, says: words } of above) {
    while (columns.length < column) columns.push("");
    columns[column - 1] = words ?? "";
  }
  return {
    rows: lines.map((line) => line.header ?? namingCell(line)?.says ?? ""),
    columns,
    beside: (row, column) => {
      const line = lines[row - 1];
      if (!line) return "";
      const before = line.cells.filter((cell) => cell.column < column && says(cell));
      const nearest = before[before.length - 1];
      const isNaming = line.header === null && nearest === namingCell(line);
      return isNaming ? "" : (nearest?.says ?? "");
    },
  };
}
