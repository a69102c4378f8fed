// `npm run mutation [-- FOLDER…]`: mutates the code that judges, and counts what the tests notice.
//
// Left out, because a mutant there says nothing of the tests: the words of messages and of « why »
// (StringLiteral), which the rules' tests take from the rules themselves, and what is computed once
// as a module loads (ignoreStatic: regular expressions, tables), for which every test would have to
// be run anew in a fresh process; tables of texts in test/plan and test/reading hold those.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The folders to mutate, each with the tests that hold it. */
const TESTS = {
  plan: ["plan"],
  reading: ["reading"],
  recap: ["recap"],
  rules: ["rules"],
};

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const options = process.argv.slice(2).filter((argument) => argument.startsWith("-"));
const folders = chosen.length > 0 ? chosen : Object.keys(TESTS);
const own = JSON.parse(readFileSync(new URL("stryker.config.json", import.meta.url), "utf8"));
const scratch = mkdtempSync(path.join(tmpdir(), "plan-action-"));
let failed = 0;
for (const folder of folders) {
  const tests = TESTS[folder.split("/")[0]];
  if (!tests) throw new Error(`Dossier inconnu : ${folder} (${Object.keys(TESTS).join(", ")}).`);
  const mutate = folder.includes("/") ? `src/${folder}` : `src/${folder}/**/*.ts`;
  const name = folder.replace(/\W+/g, "-");
  const config = {
    ...own,
    mutate: [mutate],
    jest: {
      ...own.jest,
      config: {
        ...JSON.parse(readFileSync("package.json", "utf8")).jest,
        testMatch: tests.map((one) => `<rootDir>/test/${one}/**/*.test.ts`),
        // Whole workbooks read dozens of times: too slow to be run for each mutant.
        testPathIgnorePatterns: ["drift"],
        maxWorkers: 1,
      },
    },
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  };
  const file = path.join(scratch, `${name}.json`);
  writeFileSync(file, JSON.stringify(config));
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", file, ...options],
    { stdio: "inherit", env: { ...process.env, LAW_RUNS: "20" } },
  );
  if (status !== 0) failed += 1;
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
