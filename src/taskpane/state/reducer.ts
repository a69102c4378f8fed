import { toFailure } from "../../excel/failure";
import type { Severity } from "../../judgement/finding";
import type { Grouping, Checked, Page, PaneState, Selection, Work, Written } from "./paneState";
import { spokenVerdict } from "../words/verdict";
import { leavingFrom } from "./leaving";

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: "started"; readonly work: Work }
  | {
      readonly type: "checked";
      readonly checked: Checked;
      readonly isMarked: boolean;
      /** The sheet changed again while it was being read. */
      readonly isStale: boolean;
    }
  | { readonly type: "marked"; readonly isMarked: boolean }
  | { readonly type: "marksWanted"; readonly wantsMarks: boolean }
  | { readonly type: "written"; readonly written: Written }
  | { readonly type: "undone" }
  | { readonly type: "writtenHidden" }
  | { readonly type: "prepared" }
  | { readonly type: "ended" }
  | { readonly type: "failed"; readonly error: unknown; readonly isRepeatable: boolean }
  | { readonly type: "sheetChanged" }
  | { readonly type: "selectionMoved"; readonly selected: Selection }
  | { readonly type: "correctedLeft" }
  | { readonly type: "pageChosen"; readonly page: Page }
  | { readonly type: "filterToggled"; readonly severity: Severity }
  | { readonly type: "searched"; readonly search: string }
  | { readonly type: "grouped"; readonly grouping: Grouping }
  | { readonly type: "findingToggled"; readonly key: string }
  | { readonly type: "findingsShown"; readonly keys: readonly string[] };

const SAID: Readonly<Record<Written["kind"], { readonly done: string; readonly undone: string }>> =
  {
    filling: { done: "Le tableau vert est rempli.", undone: "Remplissage annulé." },
    fixing: { done: "Correction écrite.", undone: "Correction annulée." },
  };

/** The pane after something happened. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      // Emptied first: the same verdict again is a change, and is said again.
      return { ...state, work: event.work, failure: null, announcement: "" };
    case "checked":
      return {
        ...state,
        checked: event.checked,
        leaving: leavingFrom(
          state.checked?.report,
          event.checked,
          state.page === "control" ? [] : state.leaving,
        ),
        isMarked: event.isMarked,
        isStale: event.isStale,
        failure: null,
        announcement: spokenVerdict(event.checked.report),
      };
    case "marked":
      return { ...state, isMarked: event.isMarked };
    case "marksWanted":
      return { ...state, wantsMarks: event.wantsMarks };
    case "written":
      return {
        ...state,
        written: event.written,
        isStale: true,
        isPrepared: false,
        announcement: SAID[event.written.kind].done,
      };
    case "undone":
      return {
        ...state,
        written: null,
        isStale: true,
        isPrepared: false,
        announcement: state.written ? SAID[state.written.kind].undone : "",
      };
    case "writtenHidden":
      return { ...state, written: null };
    case "prepared":
      // « Vérifier » does not put back the marks that were erased for the sending.
      return { ...state, isPrepared: true, wantsMarks: false };
    case "ended":
      return { ...state, work: null };
    case "failed": {
      const failure = toFailure(event.error);
      const { isRepeatable } = event;
      return { ...state, failure, isRepeatable, announcement: failure.message };
    }
    case "sheetChanged":
      return state.checked ? { ...state, isStale: true, isPrepared: false } : state;
    case "selectionMoved":
      return { ...state, selected: event.selected };
    case "correctedLeft":
      return { ...state, leaving: [] };
    case "pageChosen":
      return { ...state, page: event.page };
    case "filterToggled":
      return {
        ...state,
        filter: state.filter === event.severity ? null : event.severity,
        opened: [],
      };
    case "searched":
      return { ...state, search: event.search, opened: [] };
    case "grouped":
      return { ...state, grouping: event.grouping };
    case "findingToggled":
      return { ...state, opened: state.opened.includes(event.key) ? [] : [event.key] };
    case "findingsShown":
      return { ...state, opened: event.keys };
  }
}
