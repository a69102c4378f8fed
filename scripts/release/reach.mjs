// Whether what is built can be read and run by the oldest browsers that package.json names
// (« browserslist »): Safari of macOS 12.3, Firefox ESR 115, the Edge of Windows LTSC 2021.
//   node scripts/release/reach.mjs FOLDER
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import esX from "eslint-plugin-es-x";

/** Of what came after ES2021, what the oldest browsers have all the same. */
const THERE = [
  "no-array-prototype-at",
  "no-array-string-prototype-at",
  "no-class-instance-fields",
  "no-class-private-fields",
  "no-class-private-methods",
  "no-class-static-fields",
  "no-error-cause",
  "no-object-hasown",
  "no-private-in",
  "no-string-prototype-at",
];

/**
 * Methods that iterators got later, under the names that arrays always had: nobody can tell them
 * apart here. TypeScript does, in our own sources: its library is that of ES2023.
 */
const OF_ARRAYS_TOO = [
  "every",
  "filter",
  "find",
  "flatmap",
  "foreach",
  "map",
  "reduce",
  "some",
].map((name) => `no-iterator-prototype-${name}`);

/** What came before ES2022, and some of them lack all the same. */
const MISSING = ["no-regexp-lookbehind-assertions"];

/** What stops a script from being read at all; the rest, one that brings its own core-js has mended. */
const SYNTAX = ["es-x/no-class-static-block", "es-x/no-regexp-lookbehind-assertions"];
const MENDED = "__core-js_shared__";

const { browserslist } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** The rules of a list of es-x, under its name. */
const named = (names, level) => Object.fromEntries(names.map((name) => [`es-x/${name}`, level]));

const CONFIG = {
  files: ["**/*.js", "**/*.mjs"],
  plugins: { "es-x": esX, compat },
  languageOptions: { ecmaVersion: "latest", sourceType: "script" },
  linterOptions: { reportUnusedDisableDirectives: "off" },
  rules: {
    ...esX.configs["flat/restrict-to-es2021"].rules,
    ...named([...THERE, ...OF_ARRAYS_TOO], "off"),
    ...named(MISSING, "error"),
    "compat/compat": "error",
    // Chrome and Edge 98 brought it; the list of the rule above does not know.
    "no-restricted-globals": ["error", "structuredClone"],
  },
  settings: {
    // Methods of values whose type nobody knows: `.findLast(` is one whatever it stands on.
    "es-x": { aggressive: true },
    // Asked for by its name before it is used (src/taskpane/parts/copyText.ts).
    polyfills: ["ClipboardItem"],
    browsers: browserslist,
  },
};

/**
 * What the scripts of a folder ask for that some of those browsers lack; empty when all is well.
 * @param {string} folder what is built
 * @returns {Promise<string[]>} a line for each: file, place, what it is
 */
export async function beyondReach(folder) {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [CONFIG, { files: ["**/*.mjs"], languageOptions: { sourceType: "module" } }],
    allowInlineConfig: false,
  });
  const problems = [];
  for (const file of scriptsIn(folder)) {
    const text = readFileSync(path.join(folder, file), "utf8");
    const [{ messages }] = await eslint.lintText(text, { filePath: path.join(folder, file) });
    for (const { line, column, message, ruleId } of messages) {
      if (text.includes(MENDED) && ruleId !== null && !SYNTAX.includes(ruleId)) continue;
      const around = text.split("\n")[line - 1]?.slice(Math.max(0, column - 30), column + 40);
      problems.push(`${file}:${line}:${column} ${message} ${around}`);
    }
    // Patterns that are put together from texts escape the rule. The library of the fiches has one
    // to fill in templates, which nothing here calls.
    if (file.startsWith("fiches-library")) continue;
    for (const [found] of text.matchAll(/.{0,30}\(\?<[=!].{0,30}/g)) {
      problems.push(`${file} Lookbehind in a text: ${found}`);
    }
  }
  return problems;
}

/** Ours: Microsoft's library says itself where it runs. */
function scriptsIn(folder) {
  return readdirSync(folder, { recursive: true }).filter(
    (file) => /\.m?js$/.test(file) && !file.startsWith("office-js"),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = "dist"] = process.argv;
  if (!existsSync(folder)) throw new Error(`Rien dans ${folder} : construisez d'abord.`);
  const problems = await beyondReach(path.resolve(folder));
  console.log(problems.join("\n"));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
