/** How long the sheet must be quiet before it is checked again, in milliseconds. */
const QUIET = 300;

/** However busy the sheet, no edit waits longer than that for its check, in milliseconds. */
const LONGEST = 800;

/** Turns any number of changes into few checks. */
export interface Follower {
  /** Something changed. */
  readonly changed: () => void;
  /** A check that did not come through is to be made again a little later. */
  readonly later: (milliseconds: number) => void;
  readonly stop: () => void;
}

/** One check once the sheet has been quiet for a moment, or at the latest 800 ms after the first edit. */
export function makeFollower(check: () => void): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  const arm = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      first = null;
      check();
    }, delay);
  };
  return {
    changed: () => {
      const now = Date.now();
      first ??= now;
      arm(Math.max(0, Math.min(QUIET, first + LONGEST - now)));
    },
    later: arm,
    stop: () => {
      clearTimeout(timer);
    },
  };
}
