import type { Decimal } from "decimal.js";
import type { KeptPapers } from "../../../checking/keptPapers";
import { NO_CHOICES } from "../../../plan/papers/choices";
import type { Paper, PreviousPlan } from "../../../plan/papers/papers";
import type { Judge } from "./reading";

/** The paper that is being read, and how far. */
export interface Progress {
  readonly file: string;
  /** 0 until a first page is known. */
  readonly page: number;
  readonly pages: number;
}

export interface PapersState {
  /** What the workbook keeps was read. */
  readonly isLoaded: boolean;
  readonly kept: KeptPapers;
  /** The papers read since the pane was opened, in the order chosen. */
  readonly papers: readonly Paper[];
  readonly previous: PreviousPlan | null;
  readonly reading: Progress | null;
  /** The officer has seen what was read, and asked for it to be held against the plan. */
  readonly isCompared: boolean;
  /** How many times the findings were asked for: each brings them into sight. */
  readonly shown: number;
  /** What holds papers against a plan; null until it is loaded. */
  readonly judge: Judge | null;
  /** Why something was not done, as a sentence. */
  readonly refusal: string | null;
}

export const FIRST_PAPERS_STATE: PapersState = {
  isLoaded: false,
  kept: { files: [], previousSheet: null, choices: NO_CHOICES },
  papers: [],
  previous: null,
  reading: null,
  isCompared: false,
  shown: 0,
  judge: null,
  refusal: null,
};

/** What can happen to the page. */
export type PapersEvent =
  | { readonly type: "loaded"; readonly kept: KeptPapers; readonly judge: Judge }
  | { readonly type: "reading"; readonly reading: Progress | null }
  | { readonly type: "read"; readonly paper: Paper }
  | {
      readonly type: "previousRead";
      readonly previous: PreviousPlan | null;
      /** The sheet of this workbook that it stands on; null for a file. */
      readonly sheet: string | null;
    }
  | { readonly type: "removed"; readonly file: string }
  | { readonly type: "rowsChosen"; readonly key: string; readonly rows: readonly number[] | null }
  | { readonly type: "amountTyped"; readonly key: string; readonly amount: Decimal | null }
  | { readonly type: "compared" }
  | { readonly type: "shown" }
  | { readonly type: "refused"; readonly refusal: string | null };

/** The page after something happened. Pure. */
export function reducePapers(state: PapersState, event: PapersEvent): PapersState {
  switch (event.type) {
    case "loaded":
      return { ...state, isLoaded: true, kept: event.kept, judge: event.judge };
    case "reading":
      return { ...state, reading: event.reading };
    case "read": {
      // A paper chosen again is the same one, mended.
      const others = state.papers.filter(({ file }) => file !== event.paper.file);
      return withFiles({ ...state, papers: [...others, event.paper] });
    }
    case "previousRead":
      return {
        ...state,
        previous: event.previous,
        kept: { ...state.kept, previousSheet: event.sheet },
      };
    case "removed":
      return withFiles({
        ...state,
        papers: state.papers.filter(({ file }) => file !== event.file),
      });
    case "rowsChosen":
      return withChoices(state, { rows: changed(state.kept.choices.rows, event.key, event.rows) });
    case "amountTyped":
      return withChoices(state, {
        amounts: changed(state.kept.choices.amounts, event.key, event.amount),
      });
    case "compared":
      return { ...state, isCompared: true };
    case "shown":
      return { ...state, shown: state.shown + 1 };
    case "refused":
      return { ...state, refusal: event.refusal, reading: null };
  }
}

function withFiles(state: PapersState): PapersState {
  return { ...state, kept: { ...state.kept, files: state.papers.map(({ file }) => file) } };
}

function withChoices(state: PapersState, choices: Partial<KeptPapers["choices"]>): PapersState {
  return { ...state, kept: { ...state.kept, choices: { ...state.kept.choices, ...choices } } };
}

function changed<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | null,
): ReadonlyMap<string, Value> {
  const others = [...map].filter(([one]) => one !== key);
  return new Map(value === null ? others : [...others, [key, value]]);
}
