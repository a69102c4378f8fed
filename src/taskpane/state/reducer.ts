import { toFailure } from "../../excel/failure";
import type { Severity } from "../../judgement/finding";
import type { CellAddress } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import type {
  Checked,
  Grouping,
  Page,
  PaneState,
  Selection,
  Stroke,
  Work,
  Written,
} from "./paneState";
import { spokenVerdict } from "../words/verdict";
import { differenceSince, leavingFrom } from "./leaving";

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: "started"; readonly work: Work }
  | {
      readonly type: "checked";
      readonly checked: Checked;
      readonly isMarked: boolean;
      /** The sheet changed again while it was being read. */
      readonly isStale: boolean;
      /** The officer asked for it; else it follows an edit. */
      readonly isAsked: boolean;
    }
  | { readonly type: "marked"; readonly isMarked: boolean }
  | { readonly type: "marksWanted"; readonly wantsMarks: boolean }
  | { readonly type: "written"; readonly written: Written }
  /** A stroke was taken back; `only`: one of its cells. */
  | { readonly type: "undone"; readonly id: number; readonly only: CellAddress | null }
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
  | { readonly type: "learningToggled"; readonly isLearning: boolean }
  | { readonly type: "findingToggled"; readonly key: string }
  | { readonly type: "findingsShown"; readonly keys: readonly string[] };

const SAID: Readonly<Record<Written["kind"], { readonly done: string; readonly undone: string }>> =
  {
    filling: { done: "Le tableau vert est rempli.", undone: "Remplissage annulé." },
    fixing: { done: "Correction écrite.", undone: "Correction annulée." },
  };

/** The first check after a stroke tells where its cells stand. */
function readAfter(journal: readonly Stroke[], plan: Plan | null): readonly Stroke[] {
  return journal.map((stroke) => ({ ...stroke, plan: stroke.plan ?? plan }));
}

function withUndone(stroke: Stroke, only: CellAddress | null): Stroke {
  const undone = only ? [...stroke.undone, only] : stroke.writes.map(({ at }) => at);
  return { ...stroke, undone };
}

function undoneWords({ journal }: PaneState, id: number): string {
  const stroke = journal.find((one) => one.id === id);
  return stroke ? SAID[stroke.kind].undone : "";
}

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
        journal: readAfter(state.journal, event.checked.report.plan),
        asked: event.isAsked ? event.checked.report : state.asked,
        since: differenceSince(state.asked ?? undefined, event.checked),
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
        journal: [{ ...event.written, plan: null, undone: [] }, ...state.journal],
        isStale: true,
        isPrepared: false,
        announcement: SAID[event.written.kind].done,
      };
    case "undone":
      return {
        ...state,
        written: state.written?.id === event.id ? null : state.written,
        journal: state.journal.map((stroke) =>
          stroke.id === event.id ? withUndone(stroke, event.only) : stroke,
        ),
        isStale: true,
        isPrepared: false,
        announcement: undoneWords(state, event.id),
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
      return {
        ...state,
        page: event.page,
        visited: [...new Set([...state.visited, event.page])],
      };
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
    case "learningToggled":
      return { ...state, isLearning: event.isLearning };
    case "findingToggled":
      return { ...state, opened: state.opened.includes(event.key) ? [] : [event.key] };
    case "findingsShown":
      return { ...state, opened: event.keys };
  }
}
