// One script for Node of the sources that the command line needs, made when they change: Node reads
// it in a quarter of the time that it takes to compile them one by one.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./root.mjs";
import { CACHE, stampOf } from "./sources.mjs";

/** What the bundle is made of, and with; what npm installed is looked at through its own list. */
const SOURCES = [
  "src",
  "scripts/setup/bundle.mjs",
  "package-lock.json",
  "node_modules/.package-lock.json",
];

/**
 * The path of the bundle of `entry`, which is built when there is none of the present sources; what
 * is missing is installed first. Its name tells what it was made of, so that one of other sources
 * is never taken for it.
 * @param {string} entry a TypeScript file of `src/`, from the project's root
 * Throws with esbuild's own messages when the sources do not build.
 */
export async function bundleOf(entry) {
  const name = path.basename(entry, ".ts");
  const folder = path.join(CACHE, "node", name);
  const made = () => path.join(folder, `${name}-${stampOf(SOURCES).slice(0, 16)}.cjs`);
  let file = made();
  if (existsSync(file)) return file;
  // What is needed to build takes longer to load than a plan to check.
  const { ensureInstalled } = await import("./install.mjs");
  const { once } = await import("./once.mjs");
  ensureInstalled();
  await once({
    lock: path.join(folder, "building"),
    isDone: () => existsSync((file = made())),
    make: () => bundle(entry, file),
  });
  return file;
}

async function bundle(entry, file) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    charset: "utf8",
    // A script of this form has no other address; `createRequire` takes it too.
    define: { "import.meta.url": "__filename" },
    logLevel: "silent",
    plugins: [late("numfmt", ["format", "isValidFormat"])],
  });
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const before = readdirSync(folder).filter((name) => /\.(cjs|compiled|new)$/.test(name));
  // It is there whole or not at all.
  writeFileSync(`${file}.new`, outputFiles[0].contents);
  renameSync(`${file}.new`, file);
  for (const name of before) rmSync(path.join(folder, name), { force: true });
}

/** A package that takes long to load and that few commands need: loaded when it is first called. */
const late = (name, functions) => ({
  name: "late",
  setup({ onResolve, onLoad, resolve }) {
    const filter = new RegExp(`^${name}$`);
    onResolve({ filter }, ({ pluginData }) =>
      pluginData === "itself" ? undefined : { path: name, namespace: "late" },
    );
    onLoad({ filter, namespace: "late" }, async () => {
      const options = { resolveDir: ROOT, kind: "import-statement", pluginData: "itself" };
      const { path: file } = await resolve(name, options);
      const called = `(...all) => require(${JSON.stringify(file)})`;
      return {
        contents: functions
          .map((one) => `export const ${one} = ${called}.${one}(...all);`)
          .join(""),
        resolveDir: ROOT,
      };
    });
  },
});
