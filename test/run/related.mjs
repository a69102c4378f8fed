// Which tests a change asks for.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "../../scripts/setup/root.mjs";

const BRANCHES = ["origin/main", "main"];

/** What runs as a process of its own, which no import leads to, and the test that runs it. */
const APART = [
  { sources: /^(src\/cli\/|scripts\/setup\/)/, tests: ["test/cli/plan.test.ts"] },
  { sources: /^scripts\/setup\//, tests: ["test/scripts/setup/bundle.test.ts"] },
  { sources: /^scripts\/setup\/engines/, tests: ["test/engines/walk.test.ts"] },
  { sources: /^scripts\/release\/reach/, tests: ["test/scripts/release/reach.test.ts"] },
  { sources: /\.md$/, tests: ["test/docs/documents.test.ts"] },
];

function git(...args) {
  const { status, stdout } = spawnSync("git", args, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? stdout.split("\n").filter((line) => line !== "") : undefined;
}

/**
 * The files, from the project's root, that differ from where the branch left main, those that are
 * not committed included.
 * Throws where git tells nothing.
 */
export function changedFiles() {
  const base = BRANCHES.map((branch) => git("merge-base", "HEAD", branch)).find(Boolean) ?? [];
  const edited = git("diff", "--name-only", ...(base.length > 0 ? base : ["HEAD"]));
  const added = git("ls-files", "--others", "--exclude-standard");
  if (!edited || !added) {
    throw new Error("git ne dit pas ce qui a changé : lancez « npm test ».");
  }
  return [...new Set([...edited, ...added])];
}

/** The test files that depend on these, in no order. Throws what jest says when it cannot tell. */
export function testsOf(changed) {
  const list = ["node_modules/jest/bin/jest.js", "--listTests", "--json", "--findRelatedTests"];
  const jest = spawnSync(process.execPath, [...list, ...changed], { cwd: ROOT, encoding: "utf8" });
  if (jest.status !== 0) throw new Error(jest.stderr);
  const found = JSON.parse(jest.stdout).map((file) =>
    path.relative(ROOT, file).replaceAll(path.sep, "/"),
  );
  const apart = APART.filter(({ sources }) => changed.some((file) => sources.test(file)));
  return [...new Set([...found, ...apart.flatMap(({ tests }) => tests)])];
}
