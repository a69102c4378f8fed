/** Where a cell stands. Rows and columns count from 1, as Excel shows them. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells of one sheet, bounds included, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** « AB » for 28. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 28 for « AB ». */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
}

/** « I19 », without its sheet. */
export function a1(at: Pick<CellAddress, "row" | "column">): string {
  return `${columnLetters(at.column)}${String(at.row)}`;
}

/** « I19 » on the sheet that one looks at, « 'Récapitulatif'!D5 » elsewhere (the report's notation). */
export function a1From(sheet: string | null, at: CellAddress): string {
  return at.sheet === sheet ? a1(at) : `'${at.sheet.replaceAll("'", "''")}'!${a1(at)}`;
}

/** Same sheet, same row, same column. */
export function sameCell(one: CellAddress, other: CellAddress): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** Reading order: sheet as given, then row, then column. */
export function compareCells(one: CellAddress, other: CellAddress): number {
  return one.row - other.row || one.column - other.column;
}
