import { useSyncExternalStore } from "react";
import { FIRST_STATE, type PaneState } from "./paneState";
import { reduce, type PaneEvent } from "./reducer";

/** The pane's state outside React: what happens is known at once, whenever React draws it. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export function makeStore(first: PaneState = FIRST_STATE): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) {
        listener();
      }
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The state, drawn again whenever it changes. */
export function usePaneState(store: Store): PaneState {
  return useSyncExternalStore(store.subscribe, store.state);
}
