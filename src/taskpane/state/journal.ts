import { a1From, sameCell, type CellAddress } from "../../plan/address";
import { movedTo } from "../../plan/identity";
import type { CellWrite } from "../../plan/cellWrite";
import type { Plan } from "../../plan/plan";
import { shownContent } from "../../plan/shownCell";
import { french } from "../../plan/typography";
import type { JournalLine } from "../../checking/reportSections";
import type { Stroke } from "./paneState";

/** Whether a cell of a stroke was put back. */
export function isUndone({ undone }: Pick<Stroke, "undone">, at: CellAddress): boolean {
  return undone.some((one) => sameCell(one, at));
}

/** The cells of a stroke that were not put back; `only`: that one, if it was not. */
export function cellsLeft(stroke: Stroke, only?: CellAddress): readonly CellAddress[] {
  return stroke.writes
    .map(({ at }) => at)
    .filter((at) => !isUndone(stroke, at) && (only === undefined || sameCell(at, only)));
}

/** Where the cells of a stroke stand now, by what they are in the plan; where nothing tells, as they were. */
export function placesSince({ plan }: Stroke, now: Plan | null): (at: CellAddress) => CellAddress {
  return (at) => (plan && now ? (movedTo(plan, now, at) ?? at) : at);
}

export const STROKE_TITLES: Readonly<Record<Stroke["kind"], string>> = {
  filling: "Tableau vert rempli",
  fixing: "Correction",
};

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
