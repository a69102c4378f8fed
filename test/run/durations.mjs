// How long each test file took the last time, to tell what fits in a minute.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CACHE } from "../../scripts/setup/sources.mjs";

const FILE = path.join(CACHE, "durations.json");

/** What a file that was never run may take, in seconds: those of the browser start one. */
const guess = (file) => (file.startsWith("test/browser/") ? 20 : 3);

function kept() {
  try {
    return JSON.parse(readFileSync(FILE, "utf8"));
  } catch {
    return {};
  }
}

/** @returns {(file: string) => number} seconds, for a test file's path from the project's root */
export function lastDurations() {
  const seconds = kept();
  return (file) => seconds[file] ?? guess(file);
}

/** @param {readonly { name: string, seconds: number }[]} files those that were just run */
export function keepDurations(files) {
  const all = { ...kept(), ...Object.fromEntries(files.map((one) => [one.name, one.seconds])) };
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(FILE, JSON.stringify(all));
}
