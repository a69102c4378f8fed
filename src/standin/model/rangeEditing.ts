import { sameArea } from "../book/areas";
import { announceChange, beforeChange } from "../book/changes";
import { existingCells, mergesIn } from "../book/cells";
import { accessDenied } from "../book/errors";
import { styleOf } from "../book/styles";
import { restyle } from "../book/restyle";
import { assertArraysStayWhole, assertWritable, writeCell } from "../book/writing";
import type { CellRange, ClearWord } from "./model";

export function clear(range: CellRange, applyTo: ClearWord): void {
  const { sheet, area, model } = range;
  const { book } = model;
  assertWritable(book, sheet, area, "Range.clear");
  book.journal.note(`Range.clear(${applyTo}) ${range.address}`);
  if (applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents") {
    assertArraysStayWhole(sheet, area);
    const before = beforeChange(sheet, area);
    for (const { row, column } of [...existingCells(sheet, area)]) {
      writeCell(book, sheet, row, column, { value: null });
    }
    announceChange(book, sheet, area, "RangeEdited", before);
  }
  if (applyTo === "All" || applyTo === "Formats") {
    if (sheet.isProtected) throw accessDenied("Range.clear");
    restyle(book, sheet, area, () => styleOf(book.data, 0));
    if (mergesIn(sheet, area).length > 0) unmerge(range);
    range.conditionalFormats.clearAll();
  }
}

/** Keeps the first cell's content; the others' are lost, as in Excel. */
export function merge(range: CellRange, across: boolean): void {
  const { sheet, area, model } = range;
  if (sheet.isProtected) throw accessDenied("Range.merge");
  const rows = Array.from({ length: across ? area.bottom - area.top + 1 : 1 }, (_, down) =>
    across ? { ...area, top: area.top + down, bottom: area.top + down } : area,
  );
  for (const merged of rows) {
    for (const { row, column } of [...existingCells(sheet, merged)]) {
      if (row === merged.top && column === merged.left) continue;
      writeCell(model.book, sheet, row, column, { value: null });
    }
  }
  model.book.journal.keepSheet(sheet);
  const others = sheet.merges.filter((known) => !mergesIn(sheet, area).includes(known));
  sheet.merges = [...others, ...rows];
  model.book.journal.note(`Range.merge ${range.address}`);
  announceChange(model.book, sheet, area, "RangeEdited");
}

export function unmerge(range: CellRange): void {
  const { sheet, area, model } = range;
  if (sheet.isProtected) throw accessDenied("Range.unmerge");
  model.book.journal.keepSheet(sheet);
  const gone = mergesIn(sheet, area);
  sheet.merges = sheet.merges.filter((known) => !gone.some((merged) => sameArea(merged, known)));
  model.book.journal.note(`Range.unmerge ${range.address}`);
}
