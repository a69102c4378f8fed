// What holds of the sources as they stand: types, lint, formatting.
import path from "node:path";
import { CACHE } from "../../scripts/setup/sources.mjs";
import { run } from "./child.mjs";

const kept = (name) => path.join(CACHE, name);

/** In the order in which they run; each is a script of a package and its arguments. */
const CHECKS = {
  types: [
    "node_modules/typescript/bin/tsc",
    ...["--noEmit", "-p", "."],
    ...["--incremental", "--tsBuildInfoFile", kept("types.tsbuildinfo")],
  ],
  lint: [
    "node_modules/eslint/bin/eslint.js",
    "--max-warnings=0",
    ...["--cache", "--cache-location", kept("eslint")],
    ".",
  ],
  "exports inutiles": ["node_modules/knip/bin/knip.js", "--no-progress"],
  "mise en forme": [
    "node_modules/prettier/bin/prettier.cjs",
    ...["--check", "--log-level=warn"],
    ...["--cache", "--cache-location", kept("prettier")],
    ".",
  ],
};

/**
 * Runs them one after the other, beside the tests; each counts for one.
 * @param {readonly string[]} names all of them unless told otherwise
 */
export async function runChecks(names = Object.keys(CHECKS), options = { isBeside: true }) {
  let passed = 0;
  for (const name of names) if (await run(name, CHECKS[name], options)) passed += 1;
  return { passed, failed: names.length - passed };
}
