import type { Book } from "./book";
import { announceChange } from "./changes";
import type { UndoEntry } from "./journal";

/** Takes the last write back, whoever did it, and tells who listens; null when nothing was written. */
export function undo(book: Book): UndoEntry | null {
  const undone = book.journal.undo();
  if (!undone) return null;
  for (const [sheet, area] of undone.areas) announceChange(book, sheet, area, "RangeEdited");
  book.tell();
  return undone.entry;
}
