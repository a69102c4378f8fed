// Builds the add-in and the workbench's page, unless what stands there is already made of the
// present sources.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ROOT } from "./install.mjs";

const CACHE = path.join(ROOT, "node_modules/.cache/plan-action");
const STAMP = path.join(CACHE, "built");
const LOCK = path.join(CACHE, "building");
const SOURCES = [
  "src",
  "assets",
  "scripts/build",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];
const OUTPUTS = ["add-in/taskpane.html", "add-in/commands.html", "workbench/index.html"];

/**
 * Builds what is out of date. Two processes that ask at once build once.
 * Throws with webpack's own messages when the sources do not build.
 */
export async function ensureBuilt() {
  mkdirSync(CACHE, { recursive: true });
  const giveUp = Date.now() + 180_000;
  while (!isFresh()) {
    if (!takeLock()) {
      if (Date.now() > giveUp) throw new Error(`Une autre construction n'en finit pas (${LOCK}).`);
      await pause(100);
      continue;
    }
    try {
      const stamp = sourcesStamp();
      rmSync(STAMP, { force: true });
      await runWebpack();
      writeFileSync(STAMP, stamp);
      return;
    } finally {
      rmSync(LOCK, { force: true });
    }
  }
}

function isFresh() {
  return (
    existsSync(STAMP) &&
    readFileSync(STAMP, "utf8") === sourcesStamp() &&
    OUTPUTS.every((file) => existsSync(path.join(CACHE, file)))
  );
}

/** Name, size and date of every source: what changes when one is edited, added or removed. */
function sourcesStamp() {
  const hash = createHash("sha256");
  const add = (file) => {
    const full = path.join(ROOT, file);
    if (!existsSync(full)) return;
    const stat = statSync(full);
    if (stat.isDirectory()) {
      for (const name of readdirSync(full).sort()) add(path.join(file, name));
    } else {
      hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
    }
  };
  SOURCES.forEach(add);
  return hash.digest("hex");
}

/** The lock holds the builder's process id: a builder that was killed leaves a lock without one. */
function takeLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    try {
      process.kill(Number(readFileSync(LOCK, "utf8")), 0);
    } catch {
      rmSync(LOCK, { force: true });
    }
    return false;
  }
}

async function runWebpack() {
  const { default: webpack } = await import("webpack");
  const { addIn, workbench } = await import("../../webpack.config.js");
  const cached = (config) => ({
    ...config,
    cache: { type: "filesystem", cacheDirectory: path.join(CACHE, "webpack"), name: config.name },
  });
  const compiler = webpack([cached(addIn), cached(workbench)]);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
  if (stats.hasWarnings()) {
    console.error(stats.toString({ preset: "errors-warnings", colors: false }));
  }
}
