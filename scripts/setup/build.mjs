// Builds the add-in and the workbench's page, unless what stands there is already made of the
// present sources.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { once } from "./once.mjs";
import { CACHE, stampOf } from "./sources.mjs";

const STAMP = path.join(CACHE, "built");
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
export function ensureBuilt() {
  return once({ lock: path.join(CACHE, "building"), isDone: isFresh, make: build });
}

function isFresh() {
  return (
    existsSync(STAMP) &&
    readFileSync(STAMP, "utf8") === stampOf(SOURCES) &&
    OUTPUTS.every((file) => existsSync(path.join(CACHE, file)))
  );
}

async function build() {
  const stamp = stampOf(SOURCES);
  rmSync(STAMP, { force: true });
  await runWebpack();
  writeFileSync(STAMP, stamp);
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
