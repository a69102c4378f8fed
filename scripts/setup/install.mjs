// Installs the dependencies when they are missing or others than package-lock.json's.
// Plain JavaScript, nothing imported from node_modules: it runs first on a fresh machine.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./root.mjs";

export { ROOT };

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), "utf8")).packages;
  } catch {
    return {};
  }
}

/** Every package of the lock file is there in its version; those of other platforms may miss. */
function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  return Object.entries(packagesIn("package-lock.json")).every(
    ([place, { version, optional }]) =>
      place === "" || optional || installed[place]?.version === version,
  );
}

/** Runs `npm ci` when node_modules does not match the lock file. Throws when it fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error("Installation des dépendances (une minute environ)…");
  const npm = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    // What npm says must not mix with what a command prints for another program.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    throw new Error("L'installation des dépendances a échoué : voir le message de npm ci-dessus.");
  }
}
