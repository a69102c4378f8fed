import { useSyncExternalStore } from "react";

/** A state outside React: what happens is known at once, whenever React draws it. */
export interface Store<State, Event> {
  readonly state: () => State;
  readonly dispatch: (event: Event) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export function makeStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  first: State,
): Store<State, Event> {
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
export function useStoreState<State, Event>(store: Store<State, Event>): State {
  return useSyncExternalStore(store.subscribe, store.state);
}
