/** A paragraph of a paper. A line break inside it is « \n ». */
export interface Paragraph {
  readonly kind: "paragraph";
  /** Clean: no invisible marks, ordinary spaces. */
  readonly text: string;
  /** Counted from 1; null where the format has no pages (Word). */
  readonly page: number | null;
}

export interface TableCell {
  readonly blocks: readonly Block[];
  /** How many columns of its table it covers. */
  readonly span: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
}

/** What a paper is made of, whatever its format: paragraphs and tables, nested as they are. */
export type Block = Paragraph | Table;

/** A paper's text, as it stands: nothing is known yet of what it is about. */
export interface PaperText {
  readonly blocks: readonly Block[];
  /** What stands at the head or the foot of its pages, each text once. */
  readonly headers: readonly string[];
}

/** The paragraphs of some blocks in reading order, those of tables included. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** The text of some blocks, a line for each paragraph. */
export function textOf(blocks: readonly Block[]): string {
  return paragraphsOf(blocks)
    .map(({ text }) => text)
    .join("\n")
    .trim();
}
