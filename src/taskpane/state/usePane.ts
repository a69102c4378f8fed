import { useState } from "react";
import { makeActions, type PaneActions } from "./actions";
import type { PaneState } from "./paneState";
import { makeStore, usePaneState } from "./store";

/** The pane's state and what changes it. */
export function usePane(): readonly [PaneState, PaneActions] {
  const [{ store, actions }] = useState(() => {
    const store = makeStore();
    return { store, actions: makeActions(store) };
  });
  return [usePaneState(store), actions];
}
