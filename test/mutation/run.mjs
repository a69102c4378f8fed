// `npm run mutation [-- FOLDER | FOLDER/FILE.ts …]`: mutates the code that judges, and counts what
// the tests notice. A file is held by the test of its name, where there is one, else by all of its
// folder's tests; what survives the test of its name is tried once more on all of them.
//
// Left out, because a mutant there says nothing of the tests: the words of messages and of « why »
// (StringLiteral), which the rules' tests take from the rules themselves, and what is computed once
// as a module loads (ignoreStatic: regular expressions, tables), for which every test would have to
// be run anew in a fresh process; tables of texts in test/plan and test/reading hold those.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";

const FOLDERS = ["plan", "reading", "judgement", "rules"];
const REPORTS = "reports/mutation";
const ENOUGH = 90;

/** False of a file of types alone: nothing of it is there when the tests run. */
function holdsCode(file) {
  const { outputText } = ts.transpileModule(readFileSync(`src/${file}`, "utf8"), {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
    },
  });
  return outputText.replace("export {};", "").trim() !== "";
}

/** « rules/arithmetic/row-total.ts » of all that is asked for: files as they are, folders as their files. */
function filesOf(target) {
  const [folder] = target.split("/");
  if (!FOLDERS.includes(folder)) {
    throw new Error(`Dossier inconnu : ${folder} (${FOLDERS.join(", ")}).`);
  }
  if (target.endsWith(".ts")) return [target];
  return readdirSync(`src/${target}`, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${target}/${name.replaceAll(path.sep, "/")}`)
    .filter(holdsCode);
}

const targets = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const options = process.argv.slice(2).filter((argument) => argument.startsWith("-"));
const own = JSON.parse(readFileSync(new URL("stryker.config.json", import.meta.url), "utf8"));
const { jest } = JSON.parse(readFileSync("package.json", "utf8"));

/** The mutants of one run of Stryker, by file. */
function run(name, mutate, tests) {
  const report = `${REPORTS}/${name.replaceAll("/", "-")}.json`;
  const config = {
    ...own,
    mutate,
    jest: {
      ...own.jest,
      config: {
        ...jest,
        testMatch: [`<rootDir>/${tests}`],
        // Whole workbooks read dozens of times: too slow to be run for each mutant.
        testPathIgnorePatterns: ["drift"],
        maxWorkers: 1,
      },
    },
    jsonReporter: { fileName: report },
  };
  const scratch = mkdtempSync(path.join(tmpdir(), "plan-action-"));
  const file = path.join(scratch, "stryker.json");
  writeFileSync(file, JSON.stringify(config));
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", file, ...options],
    { stdio: "inherit", env: { ...process.env, LAW_RUNS: "20" } },
  );
  rmSync(scratch, { recursive: true, force: true });
  if (status !== 0) throw new Error(`Stryker s'est arrêté sur ${name}.`);
  // A file without anything to mutate leaves no report.
  return existsSync(report)
    ? Object.values(JSON.parse(readFileSync(report, "utf8")).files).flatMap(
        ({ mutants }) => mutants,
      )
    : [];
}

const lives = ({ status }) => status === "Survived" || status === "NoCoverage";
const place = ({ start, end }) => `${start.line}:${start.column}-${end.line}:${end.column}`;
/** As Stryker takes a place: its columns count from 0, those of its reports from 1. */
const range = ({ start, end }) => `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
const isSame = (one) => (other) =>
  one.replacement === other.replacement && place(one.location) === place(other.location);

/** The mutants of a file as its folder's tests leave them. */
function mutantsOf(target) {
  const [folder] = target.split("/");
  const ownTest = `test/${target.replace(/\.ts$/, ".test.ts")}`;
  const all = `test/${folder}/**/*.test.ts`;
  if (!existsSync(ownTest)) return run(target, [`src/${target}`], all);
  const first = run(target, [`src/${target}`], ownTest);
  const left = first.filter(lives);
  if (left.length === 0) return first;
  const places = [...new Set(left.map(({ location }) => range(location)))];
  const again = run(
    `${target}-again`,
    places.map((one) => `src/${target}:${one}`),
    all,
  );
  return first.map((mutant) => (lives(mutant) ? (again.find(isSame(mutant)) ?? mutant) : mutant));
}

/** Prints what is left of a file, and gives how many mutants were noticed and how many were not. */
function score(target) {
  const mutants = mutantsOf(target);
  const left = mutants.filter(lives);
  const noticed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout");
  for (const { location, replacement } of left) {
    console.log(`  src/${target}:${place(location)}  ${replacement.replace(/\s+/g, " ")}`);
  }
  return { target, noticed: noticed.length, left: left.length };
}

const percent = ({ noticed, left }) => (100 * noticed) / (noticed + left || 1);
const lines = (targets.length > 0 ? targets : FOLDERS).flatMap(filesOf).map(score);
let isEnough = true;
for (const folder of FOLDERS) {
  const files = lines.filter(({ target }) => target.startsWith(`${folder}/`));
  if (files.length === 0) continue;
  const total = {
    target: folder,
    noticed: files.reduce((count, { noticed }) => count + noticed, 0),
    left: files.reduce((count, { left }) => count + left, 0),
  };
  isEnough &&= percent(total) >= ENOUGH;
  for (const line of [...files, total]) {
    const { target, noticed, left } = line;
    console.log(
      `${percent(line).toFixed(1).padStart(6)} %  ${noticed} / ${noticed + left}  ${target}`,
    );
  }
}
process.exitCode = isEnough ? 0 : 1;
