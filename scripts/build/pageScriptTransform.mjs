// jest: the same import, by the same bundler. What it holds is its own key in jest's cache: it
// changes with every file that it is made of.
import { createHash } from "node:crypto";
import { pageScript } from "./pageScript.mjs";

const EXPORT = /^export const (\w+) = (.*);$/gm;

export default {
  getCacheKey: (_text, file) => createHash("sha256").update(pageScript(file).module).digest("hex"),
  process: (_text, file) => ({
    code: pageScript(file).module.replace(EXPORT, "exports.$1 = $2;"),
  }),
};
