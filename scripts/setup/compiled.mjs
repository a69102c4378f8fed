// Evaluates scripts with what V8 compiled of them the time before, where that is kept.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";

/**
 * What a CommonJS script exports.
 * @param {string} file its path
 */
export function requireCompiled(file) {
  const text = readFileSync(file, "utf8");
  const run = keptBeside(file)(`(function (module, require, __filename) {${text}\n})`, file);
  const module = { exports: {} };
  run(module, createRequire(file), file);
  return module.exports;
}

/**
 * Evaluates the text of a script: what V8 made of it is kept beside `bundle` as the process ends,
 * functions that were called included. V8 tells whether that is of another script by the length of
 * its text alone: what changes a script has to change the bundle's name.
 * @param {string} bundle
 * @returns {(text: string, file: string) => unknown}
 */
export const keptBeside = (bundle) => (text, file) => {
  const kept = `${bundle}.${path.basename(file)}.compiled`;
  const cachedData = readIfThere(kept);
  const script = new vm.Script(text, { filename: file, cachedData });
  if (!cachedData || script.cachedDataRejected) process.once("exit", () => keep(script, kept));
  return script.runInThisContext();
};

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Nothing is lost where it cannot be kept: the next process compiles anew. */
function keep(script, file) {
  const whole = `${file}.${process.pid}.new`;
  try {
    writeFileSync(whole, script.createCachedData());
    renameSync(whole, file);
  } catch {
    // A folder that cannot be written to.
  }
}
