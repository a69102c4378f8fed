import { useCallback, useEffect } from "react";
import type { PaneActions } from "../state/actions";
import type { Shown } from "../state/leaving";

/**
 * Goes to the next or the previous finding of the list: it opens, its cell is selected, the focus
 * stays where it is. F8 and Maj + F8 do it from anywhere in the pane.
 */
export function useSteps(
  shown: readonly Shown[],
  opened: readonly string[],
  { dispatch, select }: PaneActions,
): (step: 1 | -1) => void {
  const go = useCallback(
    (step: 1 | -1) => {
      const place = shown.findIndex(({ key }) => opened.includes(key));
      const first = step === 1 ? 0 : shown.length - 1;
      const next = shown[place < 0 ? first : (place + step + shown.length) % shown.length];
      if (!next) {
        return;
      }
      dispatch({ type: "findingsShown", keys: [next.key] });
      const [primary] = next.finding.cells;
      if (primary) {
        select(primary);
      }
    },
    [shown, opened, dispatch, select],
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "F8") {
        event.preventDefault();
        go(event.shiftKey ? -1 : 1);
      }
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, [go]);
  return go;
}
