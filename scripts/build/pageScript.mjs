// A script that runs in somebody else's page (the fill script in the EUSurvey form, the stand-in's
// own) is TypeScript like the rest, and reaches that page as one text. Here it becomes that text.
import path from "node:path";
import { buildSync } from "esbuild";

/** Browsers of 2017 and later: an administration's may be old. */
const TARGET = "es2017";

function bundle(entry, isShort) {
  return buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: path.dirname(entry),
    format: "iife",
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    minify: isShort,
    logLevel: "silent",
  });
}

/**
 * The module that stands for a page's script, with the script in both its forms (one to read, one
 * as short as can be), and the files that it is made of. Throws with esbuild's own message.
 */
export function pageScript(entry) {
  const [readable, short] = [bundle(entry, false), bundle(entry, true)];
  const text = ({ outputFiles: [file] }) => JSON.stringify(file.text);
  return {
    module: `export const readable = ${text(readable)};\nexport const short = ${text(short)};\n`,
    files: Object.keys(readable.metafile.inputs).map((file) =>
      path.resolve(path.dirname(entry), file),
    ),
  };
}
