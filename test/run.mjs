// `npm test`: installs what is missing, runs every check, prints the counts last.
// `npm run test:exhaustive` plays whole the products of which `npm test` plays a covering sample;
// `.ci/run` does one after the other (`--then-exhaustive`) and prints the counts of both.
// Each of types, lint and formatting counts for one; every jest test for one.
import { ensureChromium } from "../scripts/setup/chromium.mjs";
import { ensureEngines } from "../scripts/setup/engines.mjs";
import { ensureInstalled } from "../scripts/setup/install.mjs";
import { runChecks } from "./run/checks.mjs";
import { NOTHING, sum } from "./run/counts.mjs";
import { runTests } from "./run/tests.mjs";

const PRODUCTS = ["--findRelatedTests", "test/covering.ts"];
const isExhaustive = process.argv.includes("--exhaustive");
const isBoth = process.argv.includes("--then-exhaustive");
const args = process.argv.slice(2).filter((one) => !/^--(then-)?exhaustive$/.test(one));

const printed = ({ passed, failed }) => `\n${passed} passed, ${failed} failed`;

async function usual(env) {
  // Types, lint and formatting wait for nothing: they take what the tests leave of the processor.
  const counts = await Promise.all([runChecks(), runTests(args, env)]);
  return sum(counts);
}

function exhaustive(env) {
  return runTests([...PRODUCTS, ...args], { ...env, EXHAUSTIVE: "1" });
}

let counts = NOTHING;
try {
  ensureInstalled();
  const env = { CHROMIUM_PATH: await ensureChromium() };
  // The tests find them where they stand, and say which they could not try.
  ensureEngines();
  if (!isExhaustive) counts = await usual(env);
  if (isBoth) console.log(printed(counts));
  if (isExhaustive || isBoth) counts = sum([counts, await exhaustive(env)]);
} catch (error) {
  console.error(error.message);
  counts = sum([counts, { passed: 0, failed: 1 }]);
}
console.log(printed(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
