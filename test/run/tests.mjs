// Runs jest and counts the tests themselves.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../../scripts/setup/root.mjs";
import { run } from "./child.mjs";
import { NOTHING } from "./counts.mjs";
import { keepDurations } from "./durations.mjs";

const SLOWEST = 10;

/**
 * Runs the test files that jest finds with `args`, and prints the slowest. A run that ends badly
 * without a failed test is a failure too.
 * @returns {Promise<import("./counts.mjs").Counts>}
 */
export async function runTests(args, env) {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));
  const file = path.join(folder, "jest.json");
  const jest = ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${file}`, ...args];
  const isDone = await run("tests", jest, { env });
  const results = resultsIn(file);
  rmSync(folder, { recursive: true, force: true });
  if (results) {
    const files = results.testResults.map(timed);
    keepDurations(files);
    printSlowest(files);
  }
  const { passed, failed } = results ? countsOf(results) : NOTHING;
  return { passed, failed: !isDone && failed === 0 ? 1 : failed };
}

/** Undefined when jest itself did not run. */
function resultsIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

const countsOf = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
});

const timed = ({ name, startTime, endTime }) => ({
  name: path.relative(ROOT, name).replaceAll(path.sep, "/"),
  seconds: (endTime - startTime) / 1000,
});

function printSlowest(files) {
  const longest = [...files].sort((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
  console.log("\nLes fichiers de test les plus longs :");
  for (const { seconds, name } of longest) {
    console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
  }
}
