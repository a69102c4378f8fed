import type { CellData, SheetData } from "../../files/workbook/data";
import { WHOLE_SHEET } from "../book/address";
import { blankSheet } from "../book/blankSheet";
import type { Book } from "../book/book";
import { HostError, invalidArgument } from "../book/errors";
import { EVENT } from "../book/events";
import { renameInFormula } from "../book/formulaShift";

const source = (book: Book) => (book.author === "coauthor" ? "Remote" : "Local");

/** Throws `InvalidArgument` for a name that Excel refuses, or that another sheet bears. */
function assertFree(book: Book, name: string, except: SheetData | null): void {
  const isFit = /^(?!')[^\\/?*:[\]]{1,31}(?<!')$/.test(name);
  const isTaken = book.data.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (!isFit || isTaken) throw invalidArgument(`sheet name ${name}`);
}

/** A blank sheet, last of all. */
export function addSheet(book: Book, name: string | null): SheetData {
  let number = book.data.sheets.length + 1;
  const isTaken = () => book.data.sheets.some((sheet) => sheet.name === `Feuil${String(number)}`);
  while (name === null && isTaken()) number += 1;
  const free = name ?? `Feuil${String(number)}`;
  assertFree(book, free, null);
  const sheet = blankSheet(free);
  book.journal.keepBook();
  book.data.sheets.push(sheet);
  book.touch(sheet, WHOLE_SHEET);
  book.journal.note(`WorksheetCollection.add ${free}`);
  const worksheetId = book.sheetId(sheet);
  book.events.emit(EVENT.added, worksheetId, { worksheetId, source: source(book) });
  return sheet;
}

export function renameSheet(book: Book, sheet: SheetData, name: string): void {
  assertFree(book, name, sheet);
  const before = sheet.name;
  book.journal.keepSheet(sheet);
  book.journal.keepBook();
  sheet.name = name;
  changeFormulasOn(book, before, (cell, formula) => ({ ...cell, formula }), name);
  book.data.names = (book.data.names ?? []).map((known) => ({
    ...known,
    sheet: known.sheet === before ? name : known.sheet,
    formula: renameInFormula(known.formula, before, name),
  }));
  book.journal.note(`Worksheet.name ${before} -> ${name}`);
  book.touch();
  const worksheetId = book.sheetId(sheet);
  book.events.emit(EVENT.nameChanged, worksheetId, {
    worksheetId,
    nameBefore: before,
    nameAfter: name,
    source: source(book),
  });
}

/** Changes the cells whose formulas name a sheet. */
function changeFormulasOn(
  book: Book,
  name: string,
  change: (cell: CellData, formula: string) => CellData,
  after = "",
): void {
  for (const other of book.data.sheets) {
    for (const [row, cells] of other.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const formula = renameInFormula(cell.formula, name, after);
        if (formula === cell.formula) continue;
        book.journal.keepCell(other, row, column);
        cells.set(column, change(cell, formula));
      }
    }
  }
}

/** Excel keeps one visible sheet. */
export function deleteSheet(book: Book, sheet: SheetData): void {
  const { data } = book;
  const others = data.sheets.filter((other) => other !== sheet);
  const firstVisible = others.findIndex((other) => other.visibility === "Visible");
  if (firstVisible < 0) throw new HostError("InvalidOperation", "The last visible sheet stays.");
  const active = book.activeSheet;
  book.journal.keepBook();
  data.sheets = others;
  data.activeSheet = active === sheet ? firstVisible : others.indexOf(active);
  book.journal.note(`Worksheet.delete ${sheet.name}`);
  // Excel writes « #REF! » in them: what they give then is its affair.
  changeFormulasOn(book, sheet.name, (cell) => ({ ...cell, isAwaiting: true }));
  book.touch();
  const worksheetId = book.sheetId(sheet);
  book.events.emit(EVENT.deleted, worksheetId, { worksheetId, source: source(book) });
}

export function moveSheet(book: Book, sheet: SheetData, position: number): void {
  const { data } = book;
  if (position < 0 || position >= data.sheets.length) throw invalidArgument("position");
  const active = book.activeSheet;
  book.journal.keepBook();
  const others = data.sheets.filter((other) => other !== sheet);
  data.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  data.activeSheet = data.sheets.indexOf(active);
  book.journal.note(`Worksheet.position ${sheet.name}`);
}
