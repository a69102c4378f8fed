/**
 * The runs of each law. The seed is fixed, so that a test run tells of the change and not of luck;
 * LAW_SEED=… tries others. Mutation testing, which runs the laws for each mutant, asks for fewer
 * by LAW_RUNS=….
 */
export const RUNS = {
  numRuns: Number(process.env.LAW_RUNS ?? 1000),
  seed: Number(process.env.LAW_SEED ?? 20241031),
};
