// Installs the dependencies when they are missing or older than package-lock.json.
// Plain JavaScript, nothing imported from node_modules: it runs first on a fresh machine.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Runs `npm ci` when node_modules does not match the lock file. Throws when it fails. */
export function ensureInstalled() {
  const installed = path.join(ROOT, "node_modules/.package-lock.json");
  const lock = path.join(ROOT, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error("Installation des dépendances (une minute environ)…");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    // What npm says must not mix with what a command prints for another program.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    throw new Error("L'installation des dépendances a échoué : voir le message de npm ci-dessus.");
  }
}
