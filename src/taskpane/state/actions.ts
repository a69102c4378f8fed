import { ExcelFailure, toFailure } from "../../excel/failure";
import { selectCell, selectCells } from "../../excel/selection";
import type { Place } from "../../checking/account";
import type { CellAddress } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import { french } from "../../plan/typography";
import { cellsLeft, placesSince } from "./journal";
import { makeFollower } from "./follower";
import { loadJobs } from "./loadJobs";
import type { Decision, PaneState, Written } from "./paneState";
import type { PaneEvent } from "./reducer";
import type { Store } from "./store";
import { makeTasks } from "./tasks";

/** What the officer, or the sheet, can ask for. Each ends in an event; none throws. */
export interface PaneActions {
  readonly dispatch: (event: PaneEvent) => void;
  /** Checks; marks too when the officer wants marks and asked for it (`marks`). */
  readonly check: (marks: boolean) => void;
  /** Does again what Excel refused; checks where that may not be done again as it was. */
  readonly retry: () => void;
  /** Someone changed the sheet: checks again by itself, without a sign, within a second. */
  readonly follow: () => void;
  readonly stopFollowing: () => void;
  readonly setMarks: (wanted: boolean) => void;
  readonly write: (kind: Written["kind"], writes: readonly CellWrite[]) => void;
  /** Takes back a stroke of the journal, or one of its cells, wherever its rows stand now. */
  readonly undo: (id: number, only?: CellAddress) => void;
  /** Erases the marks and checks once more: what is to be sent is what was checked. */
  readonly prepare: () => void;
  /** Keeps a decision in the workbook, and checks again with it. */
  readonly keep: (decide: Decision) => void;
  readonly select: (at: CellAddress) => void;
  readonly selectCells: (cells: Place) => void;
}

/** How often a check that follows an edit is tried again before one says that Excel does not answer. */
const TRIES = 3;
/** How long between two tries, in milliseconds. */
const RETRY = 1_000;

/** The file cannot go: marks stand on a sheet that nobody may change. */
function marksLocked(sheet: string): ExcelFailure {
  const message = french(
    `La feuille « ${sheet} » est protégée : ses surlignages restent. Ôtez la protection (onglet Révision), puis réessayez.`,
  );
  return new ExcelFailure("protected", message, `Marks are left on the protected sheet ${sheet}.`);
}

/** Joins what can be asked for to the state that shows it. */
export function makeActions(store: Store<PaneState, PaneEvent>): PaneActions {
  const { dispatch, state } = store;
  const { queue, job, failed, retry } = makeTasks(store);
  let changes = 0;
  let tries = 0;
  let strokes = 0;

  async function check(marks: boolean, isAsked = false): Promise<void> {
    const { checkNow, markReport } = await loadJobs();
    const seen = changes;
    const { checked, isMarked } = await checkNow();
    dispatch({ type: "checked", checked, isMarked, isStale: changes !== seen, isAsked });
    if (marks) {
      try {
        const outcome = await markReport(checked.report, checked.protectedSheets);
        // Without a cell to mark, the officer still wants to see the next one.
        const isNothingToMark = checked.report.findings.every(({ cells }) => cells.length === 0);
        dispatch({ type: "marked", isMarked: outcome.isMarked || isNothingToMark });
      } catch (error) {
        // Some may stand there: they are to be erased before the file is sent.
        dispatch({ type: "marked", isMarked: true });
        throw error;
      }
    }
  }

  /** While a cell is being typed into, Excel does not answer: one comes back, and says nothing of it. */
  async function checkQuietly(): Promise<void> {
    if (!state().isStale) {
      return;
    }
    try {
      await check(state().isMarked);
      tries = 0;
    } catch (error) {
      const { kind } = toFailure(error);
      tries += 1;
      if (tries < TRIES && (kind === "silent" || kind === "editing")) {
        follower.later(RETRY);
      } else {
        tries = 0;
        failed(error);
      }
    }
  }

  const follower = makeFollower(() => {
    queue(checkQuietly);
  });

  function checkAsAsked(marks: boolean): void {
    job("checking", () => check(marks && state().wantsMarks, true));
  }

  return {
    dispatch,
    check: checkAsAsked,
    retry: () => {
      if (!retry()) {
        checkAsAsked(true);
      }
    },
    follow: () => {
      changes += 1;
      dispatch({ type: "sheetChanged" });
      follower.changed();
    },
    stopFollowing: follower.stop,
    setMarks: (wanted) => {
      dispatch({ type: "marksWanted", wantsMarks: wanted });
      job("marking", async () => {
        if (wanted) {
          await check(true);
        } else {
          const { clearMarks } = await loadJobs();
          const { isMarked } = await clearMarks();
          dispatch({ type: "marked", isMarked });
        }
      });
    },
    write: (kind, writes) => {
      // The plan in sight, that the writes were shown for.
      const plan = state().checked?.report.plan;
      let isWritten = false;
      job(kind, async () => {
        if (!isWritten) {
          const { landmarksOf, writeCells } = await loadJobs();
          const undo = await writeCells(writes, plan ? landmarksOf(plan, writes) : []);
          isWritten = true;
          strokes += 1;
          dispatch({
            type: "written",
            written: { id: strokes, kind, at: new Date(), writes, undo },
          });
        }
        await check(state().isMarked);
      });
    },
    undo: (id, only) => {
      const strokeNow = () => state().journal.find((one) => one.id === id);
      if (!strokeNow()) return;
      job("undoing", async () => {
        // Where its cells stand now is read first, when something has changed since.
        if (state().isStale) await check(state().isMarked);
        const stroke = strokeNow();
        const left = stroke ? cellsLeft(stroke, only) : [];
        if (stroke && left.length > 0) {
          const placeOf = placesSince(stroke, state().checked?.report.plan ?? null);
          await stroke.undo({ placeOf, only: left });
          dispatch({ type: "undone", id, only: only ?? null });
        }
        await check(state().isMarked);
      });
    },
    prepare: () => {
      job("preparing", async () => {
        const { clearMarks } = await loadJobs();
        const { protectedSheets } = await clearMarks();
        await check(false);
        const [locked] = protectedSheets;
        if (locked !== undefined) {
          throw marksLocked(locked);
        }
        dispatch({ type: "prepared" });
      });
    },
    keep: (decide) => {
      job("checking", async () => {
        const { keep } = await loadJobs();
        await keep(decide);
        await check(state().isMarked);
      });
    },
    select: (at) => {
      selectCell(at).catch(failed);
    },
    selectCells: (cells) => {
      selectCells(cells).catch(failed);
    },
  };
}
