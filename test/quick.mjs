// `npm run test:quick`: types, and the tests that depend on what changed, as many as a minute holds:
// the changed tests and those of the changed folders first, then the shortest.
import path from "node:path";
import { ensureChromium } from "../scripts/setup/chromium.mjs";
import { ensureInstalled } from "../scripts/setup/install.mjs";
import { runChecks } from "./run/checks.mjs";
import { NOTHING, sum } from "./run/counts.mjs";
import { lastDurations } from "./run/durations.mjs";
import { changedFiles, testsOf } from "./run/related.mjs";
import { runTests } from "./run/tests.mjs";

/** Of work, in seconds, that two processes do in what types and start leave of a minute. */
const WORK = 70;

/** How far a test is from the change: itself, of its folder, elsewhere. */
function distance(test, changed) {
  if (changed.includes(test)) return 0;
  const folder = path.posix.dirname(test).replace(/^test\//, "");
  return changed.some((file) => file.startsWith(`src/${folder}/`)) ? 1 : 2;
}

/** The tests that fit, the nearest first. */
function chosen(tests, changed) {
  const seconds = lastDurations();
  const ordered = [...tests].sort(
    (one, other) =>
      distance(one, changed) - distance(other, changed) || seconds(one) - seconds(other),
  );
  let work = 0;
  return ordered.filter((test) => (work += seconds(test)) <= WORK);
}

let counts = NOTHING;
try {
  ensureInstalled();
  const changed = changedFiles();
  const all = changed.length > 0 ? testsOf(changed) : [];
  const tests = chosen(all, changed);
  const env = tests.some((test) => test.startsWith("test/browser/"))
    ? { CHROMIUM_PATH: await ensureChromium() }
    : {};
  console.log(`${tests.length} fichiers de test sur ${all.length} dépendent du changement.`);
  counts = sum(
    await Promise.all([
      runChecks(["types"]),
      tests.length > 0 ? runTests(["--runTestsByPath", ...tests], env) : NOTHING,
    ]),
  );
  if (tests.length < all.length) {
    const left = all.filter((test) => !tests.includes(test));
    console.log(`\nLaissés à « npm test », faute de temps :\n${left.sort().join("\n")}`);
  }
} catch (error) {
  console.error(error.message);
  counts = sum([counts, { passed: 0, failed: 1 }]);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
