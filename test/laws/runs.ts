/** The runs of each law. The seed is fixed, so that a test run tells of the change and not of luck; LAW_SEED=… tries others. */
export const RUNS = {
  numRuns: 1000,
  seed: Number(process.env.LAW_SEED ?? 20241031),
};
