import { useCallback, useEffect, useReducer, useRef } from "react";
import { clearMarks } from "../../excel/clearMarks";
import { selectCell } from "../../excel/selection";
import { writeCells } from "../../excel/writeCells";
import type { CellAddress } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import { checkNow, markReport } from "./jobs";
import { FIRST_STATE, type PaneState, type Work } from "./paneState";
import { reduce, type PaneEvent } from "./reducer";

/** What the officer can ask for. Each ends in an event; none throws. */
export interface PaneActions {
  readonly dispatch: (event: PaneEvent) => void;
  /** Checks; marks too when the officer wants marks and asked for it (`marks`). */
  readonly check: (marks: boolean) => void;
  readonly setMarks: (wanted: boolean) => void;
  readonly fill: (writes: readonly CellWrite[]) => void;
  readonly undoFill: () => void;
  readonly select: (at: CellAddress) => void;
}

/** The pane's state and what changes it. */
export function usePane(): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reduce, FIRST_STATE);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const isBusy = useRef(false);

  const job = useCallback((work: Work, steps: () => Promise<void>) => {
    if (isBusy.current) {
      return;
    }
    isBusy.current = true;
    dispatch({ type: "started", work });
    steps()
      .catch((error: unknown) => {
        dispatch({ type: "failed", error });
      })
      .finally(() => {
        isBusy.current = false;
      });
  }, []);

  const checkSteps = useCallback(async (marks: boolean) => {
    const { checked, isMarked } = await checkNow();
    dispatch({ type: "checked", checked, isMarked });
    if (marks) {
      dispatch({ type: "started", work: "marking" });
      const { protectedSheets } = await markReport(checked.report, checked.protectedSheets);
      const sheets = checked.report.findings.flatMap(
        ({ cells: [primary] }) => primary?.sheet ?? [],
      );
      const isRefused = sheets.every((sheet) => protectedSheets.includes(sheet));
      dispatch({ type: "marked", isMarked: sheets.length === 0 || !isRefused });
    }
  }, []);

  const check = useCallback(
    (marks: boolean) => {
      job("checking", () => checkSteps(marks && latest.current.wantsMarks));
    },
    [job, checkSteps],
  );

  const setMarks = useCallback(
    (wanted: boolean) => {
      job("marking", async () => {
        dispatch({ type: "marksWanted", wantsMarks: wanted });
        if (wanted) {
          await checkSteps(true);
        } else {
          const { protectedSheets } = await clearMarks();
          dispatch({ type: "marked", isMarked: protectedSheets.length > 0 });
        }
      });
    },
    [job, checkSteps],
  );

  const fill = useCallback(
    (writes: readonly CellWrite[]) => {
      job("filling", async () => {
        const undo = await writeCells(writes);
        dispatch({ type: "filled", filled: { count: writes.length, undo } });
        await checkSteps(latest.current.isMarked);
      });
    },
    [job, checkSteps],
  );

  const undoFill = useCallback(() => {
    const { filled } = latest.current;
    if (filled) {
      job("undoing", async () => {
        await filled.undo();
        dispatch({ type: "undone" });
        await checkSteps(latest.current.isMarked);
      });
    }
  }, [job, checkSteps]);

  const select = useCallback((at: CellAddress) => {
    selectCell(at).catch((error: unknown) => {
      dispatch({ type: "failed", error });
    });
  }, []);

  return [state, { dispatch, check, setMarks, fill, undoFill, select }];
}
