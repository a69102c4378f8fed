// What something was built of: it is built again when that changes.
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./root.mjs";

/** What is built here stands in this folder, which nobody keeps. */
export const CACHE = path.join(ROOT, "node_modules/.cache/plan-action");

/**
 * Name, size and date of every file: a digest that changes when one is edited, added or removed.
 * @param {readonly string[]} places files and folders, from the project's root
 */
export function stampOf(places) {
  const hash = createHash("sha256");
  const add = (file) => {
    const stat = statSync(path.join(ROOT, file), { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const name of readdirSync(path.join(ROOT, file)).sort()) add(`${file}/${name}`);
    } else if (stat) {
      hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
    }
  };
  places.forEach(add);
  return hash.digest("hex");
}
