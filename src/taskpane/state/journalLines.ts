import type { JournalLine } from "../../checking/reportSections";
import { a1From } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import type { Plan } from "../../plan/plan";
import { shownContent } from "../../plan/shownCell";
import { french } from "../../plan/typography";
import { isUndone, placesSince, STROKE_TITLES } from "./journal";
import type { Stroke } from "./paneState";

/** « D33 : 845 728,00 € → 843 192,00 € », for the cell as it is called now. */
export function writeText(at: string, { before, after }: CellWrite): string {
  return french(`${at} : ${shownContent(before)} → ${shownContent(after)}`);
}

/** The journal as the report tells it. */
export function journalLines(journal: readonly Stroke[], now: Plan | null): JournalLine[] {
  return journal.map((stroke) => {
    const placeOf = placesSince(stroke, now);
    return {
      at: stroke.at,
      title: STROKE_TITLES[stroke.kind],
      cells: stroke.writes.map((write) => {
        const text = writeText(a1From(now?.sheet ?? null, placeOf(write.at)), write);
        return isUndone(stroke, write.at) ? `${text} (annulé)` : text;
      }),
    };
  });
}
