import { columnLetters } from "../../src/plan/address";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/reading/snapshot";
import { in2024, type LineSpec } from "../plans/plan";
import { workbook, type CellSpec } from "../plans/sheet";

/** A workbook that nobody should have made: it is to be read within a second all the same. */
export interface BadInput {
  readonly name: string;
  readonly make: () => WorkbookSnapshot;
}

const LINES: readonly LineSpec[] = Array.from({ length: 30 }, (_, index) => ({
  number:
    index % 2 === 0
      ? ([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13, 17, 18, 19, 20][index / 2] ?? null)
      : null,
  department: 1_000 + index,
  state: 500 + index,
}));

/** The columns of the plan's table. */
const TABLE = 10;
/** The most columns that Excel has. */
const COLUMNS = 16_384;

/** The plan with numbers in all the columns right of it, on its lines and under them. */
function wide(): WorkbookSnapshot {
  const book = in2024(LINES);
  const number = (value: number): SnapshotCell => ({
    value,
    isError: false,
    formula: null,
    format: "General",
  });
  return workbook(
    ...book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) =>
        Array.from(
          { length: COLUMNS },
          (_, index) => row[index] ?? (index < TABLE ? null : number(10_000 + index)),
        ),
      ),
    })),
  );
}

/** A sheet of numbers and nothing else, in every column. */
function numbersOnly(): WorkbookSnapshot {
  const [sheet] = wide().sheets;
  if (!sheet) throw new Error("A sheet was expected.");
  const cells = sheet.cells.map((row) =>
    row.map((cell) => (typeof cell?.value === "number" ? cell : null)),
  );
  return workbook({ ...sheet, cells });
}

/** A green table of so many lines, most of sources that nobody knows. */
function longRecap(lines: number): WorkbookSnapshot {
  const first = 5 + LINES.length + 10;
  const cells: Record<string, CellSpec> = {
    [`C${String(first)}`]: "Récapitulatif montants totaux 2024",
    [`D${String(first)}`]: "Montant État sollicité",
    [`E${String(first)}`]: "Montant Département",
  };
  for (let index = 1; index <= lines; index += 1) {
    const row = String(first + index);
    cells[`C${row}`] = index % 7 === 0 ? `Sous-total ${row}` : `FIR part ${row}`;
    cells[`D${row}`] = index;
    cells[`E${row}`] = 2 * index;
  }
  return in2024(LINES, { recap: false, cells });
}

/** Merged cells over every row and every column, headers and recap included. */
function merged(): WorkbookSnapshot {
  const merges = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 300 }, (__, column) => {
      const from = `${columnLetters(2 * column + 1)}${String(2 * row + 1)}`;
      return `${from}:${columnLetters(2 * column + 2)}${String(2 * row + 2)}`;
    }),
  ).flat();
  return in2024(LINES, { merges });
}

/** One merged cell over the whole sheet, as Excel can have it. */
function mergedWhole(): WorkbookSnapshot {
  const book = in2024(LINES);
  return workbook(
    ...book.sheets.map((sheet) => ({
      ...sheet,
      merges: [{ top: 1, left: 1, bottom: 1_048_576, right: COLUMNS }],
    })),
  );
}

export const BAD_INPUTS: readonly BadInput[] = [
  { name: "16 384 colonnes de nombres à côté du plan", make: wide },
  { name: "16 384 colonnes de nombres sans plan", make: numbersOnly },
  { name: "récapitulatif de 500 lignes", make: () => longRecap(500) },
  { name: "18 000 cellules fusionnées", make: merged },
  { name: "une cellule fusionnée sur toute la feuille", make: mergedWhole },
];
