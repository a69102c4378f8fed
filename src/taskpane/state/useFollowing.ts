import { useEffect, useRef } from "react";
import { findingKey } from "../../checking/findingKey";
import { onCellsChanged } from "../../excel/changes";
import { onSelectionChanged } from "../../excel/selection";
import { findingsAt } from "./findingsAt";
import type { PaneActions } from "./actions";
import type { PaneState } from "./paneState";

/** How long a corrected finding stays in sight, in milliseconds. */
const FAREWELL = 2_500;

/**
 * Follows the sheet: a change is checked, a selected cell opens its findings. Where Excel cannot
 * tell (events are late or missing at times), « Vérifier » is always there.
 */
export function useFollowing(state: PaneState, actions: PaneActions): void {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const { dispatch, follow, stopFollowing } = actions;

  useEffect(() => {
    const ends = new Set<() => Promise<void>>();
    let isOver = false;
    const watch = (watching: Promise<() => Promise<void>>) => {
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
    watch(onCellsChanged(follow));
    watch(
      onSelectionChanged(({ sheetId, row, column }) => {
        const { checked, opened } = latest.current;
        const sheet = checked?.sheetNames.get(sheetId);
        if (!checked || sheet === undefined) {
          return;
        }
        dispatch({ type: "selectionMoved", selected: { sheet, row, column } });
        if (row === null || column === null) {
          return;
        }
        const found = findingsAt(checked.report.findings, { sheet, row, column });
        const keys = found.map((finding) => findingKey(checked.report.plan, finding));
        // Our own selection comes back as an event: what it was made for is open already.
        if (keys.length > 0 && !keys.some((key) => opened.includes(key))) {
          dispatch({ type: "findingsShown", keys });
        }
      }),
    );
    return () => {
      isOver = true;
      stopFollowing();
      for (const end of ends) {
        ignoreFailure(end());
      }
    };
  }, [dispatch, follow, stopFollowing]);

  const { leaving, page } = state;
  useEffect(() => {
    // What was corrected from another page (an envelope, the green table) is seen off on return.
    if (leaving.length === 0 || page !== "control") {
      return undefined;
    }
    const timer = setTimeout(() => {
      dispatch({ type: "correctedLeft" });
    }, FAREWELL);
    return () => {
      clearTimeout(timer);
    };
  }, [leaving, page, dispatch]);
}

/** The pane goes away: nobody is left to be told. */
function ignoreFailure(ending: Promise<void>): void {
  ending.catch(() => undefined);
}
