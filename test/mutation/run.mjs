// `npm run mutation [-- FOLDER | FOLDER/FILE.ts …]`: mutates the code that judges, and counts what
// the tests notice. A folder is held by its own tests; a file named alone by the test of its name,
// where there is one, else by its folder's.
//
// Left out, because a mutant there says nothing of the tests: the words of messages and of « why »
// (StringLiteral), which the rules' tests take from the rules themselves, and what is computed once
// as a module loads (ignoreStatic: regular expressions, tables), for which every test would have to
// be run anew in a fresh process; tables of texts in test/plan and test/reading hold those.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const FOLDERS = ["plan", "reading", "recap", "rules"];

function testsOf(target) {
  const [folder, file] = target.split("/");
  if (!FOLDERS.includes(folder)) {
    throw new Error(`Dossier inconnu : ${folder} (${FOLDERS.join(", ")}).`);
  }
  const own = file && `test/${folder}/${file.replace(/\.ts$/, ".test.ts")}`;
  return own && existsSync(own) ? own : `test/${folder}/**/*.test.ts`;
}

const targets = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const options = process.argv.slice(2).filter((argument) => argument.startsWith("-"));
const own = JSON.parse(readFileSync(new URL("stryker.config.json", import.meta.url), "utf8"));
const { jest } = JSON.parse(readFileSync("package.json", "utf8"));

/** One run of Stryker; whether its score is high enough. */
function run(name, chosen) {
  const config = {
    ...own,
    mutate: chosen.map((target) =>
      target.includes("/") ? `src/${target}` : `src/${target}/**/*.ts`,
    ),
    jest: {
      ...own.jest,
      config: {
        ...jest,
        testMatch: chosen.map((target) => `<rootDir>/${testsOf(target)}`),
        // Whole workbooks read dozens of times: too slow to be run for each mutant.
        testPathIgnorePatterns: ["drift"],
        maxWorkers: 1,
      },
    },
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  };
  const scratch = mkdtempSync(path.join(tmpdir(), "plan-action-"));
  const file = path.join(scratch, "stryker.json");
  writeFileSync(file, JSON.stringify(config));
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", file, ...options],
    { stdio: "inherit", env: { ...process.env, LAW_RUNS: "20" } },
  );
  rmSync(scratch, { recursive: true, force: true });
  return status === 0;
}

// Folders one after the other, each with its report; the files that are named, together.
const files = targets.filter((target) => target.includes("/"));
const folders = targets.length === 0 ? FOLDERS : targets.filter((target) => !target.includes("/"));
const results = folders.map((folder) => run(folder, [folder]));
if (files.length > 0) results.push(run("files", files));
process.exitCode = results.every(Boolean) ? 0 : 1;
