/** How many checks passed and failed. @typedef {{ passed: number, failed: number }} Counts */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0 };

/** @param {readonly Counts[]} all */
export const sum = (all) =>
  all.reduce(
    (one, other) => ({ passed: one.passed + other.passed, failed: one.failed + other.failed }),
    NOTHING,
  );
