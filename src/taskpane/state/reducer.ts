import { toFailure } from "../../excel/failure";
import type { Severity } from "../../rules/finding";
import { spokenVerdict } from "../words/verdict";
import type { Checked, Filled, Page, PaneState, Work } from "./paneState";

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: "started"; readonly work: Work }
  | { readonly type: "checked"; readonly checked: Checked; readonly isMarked: boolean }
  | { readonly type: "marked"; readonly isMarked: boolean }
  | { readonly type: "marksWanted"; readonly wantsMarks: boolean }
  | { readonly type: "filled"; readonly filled: Filled }
  | { readonly type: "undone" }
  | { readonly type: "failed"; readonly error: unknown }
  | { readonly type: "sheetChanged" }
  | { readonly type: "pageChosen"; readonly page: Page }
  | { readonly type: "filterToggled"; readonly severity: Severity }
  | { readonly type: "findingToggled"; readonly key: string }
  | { readonly type: "findingShown"; readonly key: string };

/** The pane after something happened. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return { ...state, work: event.work, failure: null };
    case "checked":
      return {
        ...state,
        work: null,
        checked: event.checked,
        isMarked: event.isMarked,
        isStale: false,
        failure: null,
        announcement: spokenVerdict(event.checked.report),
      };
    case "marked":
      return { ...state, work: null, isMarked: event.isMarked };
    case "marksWanted":
      return { ...state, wantsMarks: event.wantsMarks };
    case "filled":
      return {
        ...state,
        work: null,
        filled: event.filled,
        isStale: true,
        announcement: "Le tableau vert est rempli.",
      };
    case "undone":
      return {
        ...state,
        work: null,
        filled: null,
        isStale: true,
        announcement: "Remplissage annulé.",
      };
    case "failed": {
      const failure = toFailure(event.error);
      return { ...state, work: null, failure, announcement: failure.message };
    }
    case "sheetChanged":
      return state.checked ? { ...state, isStale: true } : state;
    case "pageChosen":
      return { ...state, page: event.page };
    case "filterToggled":
      return { ...state, filter: state.filter === event.severity ? null : event.severity };
    case "findingToggled":
      return { ...state, opened: state.opened === event.key ? null : event.key };
    case "findingShown":
      return { ...state, opened: event.key };
  }
}
