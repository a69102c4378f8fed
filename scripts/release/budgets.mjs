// What Excel may be made to load. The limits stand in budgets.json, with those that the tests hold.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beside } from "../house/zones.mjs";
import { filesIn, packageOf } from "./bundled.mjs";

export const BUDGETS = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));

const NAMES = {
  firstView: "la première vue du volet",
  later: "ce que le volet charge ensuite",
  commands: "la page des boutons du ruban",
};

/**
 * A webpack plugin: stops the build when what Excel loads is too heavy, is made of too many
 * packages, or holds a part of what stands in for others.
 */
export class BudgetsPlugin {
  /** @param {{ root: string, budgets?: typeof BUDGETS }} options */
  constructor({ root, budgets = BUDGETS }) {
    this.apart = beside().map((room) => path.join(root, "src", room) + path.sep);
    this.budgets = budgets;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BudgetsPlugin", (compilation) => {
      // When names and bytes are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BudgetsPlugin", stage }, () => {
        for (const problem of this.problemsIn(compilation)) {
          compilation.errors.push(new WebpackError(problem));
        }
      });
    });
  }

  *problemsIn(compilation) {
    const { bytes, packages } = this.budgets;
    for (const [part, size] of Object.entries(sizesOf(compilation))) {
      if (size > bytes[part]) {
        yield `Trop lourd : ${NAMES[part]} pèse ${size} octets compressée, pour ${bytes[part]} au plus.`;
      }
    }
    const files = filesIn(compilation);
    const used = new Set(files.map(packageOf).filter(Boolean));
    if (used.size > packages) {
      yield `Trop de paquets livrés : ${used.size}, pour ${packages} au plus.`;
    }
    const strayed = files.filter((file) => this.apart.some((room) => file.startsWith(room)));
    if (strayed.length > 0) {
      yield `Cela ne fait pas partie du complément et ne se livre pas : ${strayed.join(", ")}.`;
    }
  }
}

/** Compressed bytes of each part: the pane's page with its scripts, its other scripts, the commands. */
function sizesOf({ assets, chunks, entrypoints }) {
  const weigh = (files) =>
    files.reduce((sum, file) => sum + gzipSync(assets[file].source(), { level: 9 }).length, 0);
  // Not Microsoft's library, which may be copied beside.
  const scripts = [...chunks].flatMap(({ files }) => [...files]);
  const of = (entry) => [`${entry}.html`, ...(entrypoints.get(entry)?.getFiles() ?? [])];
  const [pane, commands] = ["taskpane", "commands"].map((entry) =>
    of(entry).filter((file) => file in assets),
  );
  return {
    firstView: weigh(pane),
    later: weigh(scripts.filter((file) => !pane.includes(file) && !commands.includes(file))),
    commands: weigh(commands),
  };
}
