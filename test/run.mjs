// `npm test`: installs what is missing, runs every check, prints the counts last.
// Each of types, lint and formatting counts for one; every jest test for one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureChromium } from "../scripts/setup/chromium.mjs";
import { ROOT, ensureInstalled } from "../scripts/setup/install.mjs";

let passed = 0;
let failed = 0;

function run(name, args, env = {}) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const child = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  console.log(
    `  ${child.status === 0 ? "réussi" : "échoué"} en ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return child.status === 0;
}

function check(name, args) {
  if (run(name, args)) passed += 1;
  else failed += 1;
}

/** Counts the tests themselves; a run that ends badly without a failed test is a failure too. */
function jest(args, env) {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));
  const file = path.join(folder, "jest.json");
  const succeeded = run(
    "tests",
    ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${file}`, ...args],
    env,
  );
  let counted = 0;
  try {
    const results = JSON.parse(readFileSync(file, "utf8"));
    passed += results.numPassedTests;
    failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
    counted = results.numFailedTests + results.numRuntimeErrorTestSuites;
  } catch {
    // No results: jest itself did not run.
  }
  if (!succeeded && counted === 0) failed += 1;
  rmSync(folder, { recursive: true, force: true });
}

try {
  ensureInstalled();
  const chromium = await ensureChromium();
  check("types", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]);
  check("lint", ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."]);
  check("mise en forme", [
    "node_modules/prettier/bin/prettier.cjs",
    "--check",
    "--log-level=warn",
    ".",
  ]);
  jest(process.argv.slice(2), { CHROMIUM_PATH: chromium });
} catch (error) {
  console.error(error.message);
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
