import { toFailure, type FailureKind } from "../../excel/failure";
import type { PaneState, Work } from "./paneState";
import { makeQueue, type Queue } from "./queue";
import type { PaneEvent } from "./reducer";
import type { Store } from "./store";

/** What the officer asked for, one thing after the other; each ends in an event, none throws. */
export interface Tasks {
  readonly queue: Queue;
  /** `steps` may be taken again from the start: what they have done already they leave as it is. */
  readonly job: (work: Work, steps: () => Promise<void>) => void;
  /** Something failed that nobody waits for: a check makes up for it. */
  readonly failed: (error: unknown) => void;
  /** Does again what failed; false when there is nothing that may be done again as it was. */
  readonly retry: () => boolean;
}

const WRITING: readonly Work[] = ["filling", "fixing", "undoing"];
/** Excel refused before anything was written. */
const UNTOUCHED: readonly FailureKind[] = ["editing", "protected", "unloaded"];

/**
 * Whether « Réessayer » may do again what failed. Not when the sheet is no longer what was judged,
 * nor when nobody knows what was written of it: then one checks first.
 */
export function canRepeat(work: Work, kind: FailureKind): boolean {
  const isUnsure = WRITING.includes(work) && !UNTOUCHED.includes(kind);
  return kind !== "stale" && !isUnsure;
}

export function makeTasks({ dispatch }: Store<PaneState, PaneEvent>): Tasks {
  const queue = makeQueue();
  let again: (() => void) | null = null;

  function job(work: Work, steps: () => Promise<void>): void {
    again = null;
    dispatch({ type: "started", work });
    queue(async () => {
      try {
        await steps();
      } catch (error) {
        const isRepeatable = canRepeat(work, toFailure(error).kind);
        again = isRepeatable
          ? () => {
              job(work, steps);
            }
          : null;
        dispatch({ type: "failed", error, isRepeatable });
      } finally {
        dispatch({ type: "ended" });
      }
    });
  }

  return {
    queue,
    job,
    failed: (error) => {
      again = null;
      dispatch({ type: "failed", error, isRepeatable: true });
    },
    retry: () => {
      const repeat = again;
      repeat?.();
      return repeat !== null;
    },
  };
}
