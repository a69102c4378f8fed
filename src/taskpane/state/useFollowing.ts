import { useEffect, useRef } from "react";
import { onCellsChanged } from "../../excel/changes";
import { onSelectionChanged } from "../../excel/selection";
import { findingAt, findingKey } from "../control/findingsView";
import type { PaneState } from "./paneState";
import type { PaneEvent } from "./reducer";

/**
 * Follows the sheet: a change makes the verdict old, a selected cell opens its finding. Where
 * Excel cannot tell (events are late or missing at times), « Vérifier » is always there.
 */
export function useFollowing(state: PaneState, dispatch: (event: PaneEvent) => void): void {
  const checked = useRef(state.checked);
  useEffect(() => {
    checked.current = state.checked;
  }, [state.checked]);

  useEffect(() => {
    const ends = new Set<() => Promise<void>>();
    let isOver = false;
    const follow = (watching: Promise<() => Promise<void>>) => {
      watching.then(
        (end) => {
          if (isOver) {
            ignoreFailure(end());
          } else {
            ends.add(end);
          }
        },
        () => undefined,
      );
    };
    follow(
      onCellsChanged(() => {
        dispatch({ type: "sheetChanged" });
      }),
    );
    follow(
      onSelectionChanged(({ sheetId, row, column }) => {
        const sheet = checked.current?.sheetNames.get(sheetId);
        const findings = checked.current?.report.findings ?? [];
        const finding =
          sheet === undefined ? undefined : findingAt(findings, { sheet, row, column });
        if (finding) {
          dispatch({ type: "findingShown", key: findingKey(finding) });
        }
      }),
    );
    return () => {
      isOver = true;
      for (const end of ends) {
        ignoreFailure(end());
      }
    };
  }, [dispatch]);
}

/** The pane goes away: nobody is left to be told. */
function ignoreFailure(ending: Promise<void>): void {
  ending.catch(() => undefined);
}
