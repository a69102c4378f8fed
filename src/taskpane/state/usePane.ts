import { useState } from "react";
import { makeActions, type PaneActions } from "./actions";
import { FIRST_STATE, type PaneState } from "./paneState";
import { reduce } from "./reducer";
import { makeStore, useStoreState } from "./store";

/** The pane's state and what changes it. */
export function usePane(): readonly [PaneState, PaneActions] {
  const [{ store, actions }] = useState(() => {
    const store = makeStore(reduce, FIRST_STATE);
    return { store, actions: makeActions(store) };
  });
  return [useStoreState(store), actions];
}
