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
  pdf: "ce qui lit un PDF",
  fiches: "ce qui écrit les fiches",
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

/** What is loaded for one act alone, seldom done: the name of its chunks begins so. */
const APART = ["pdf", "fiches"];

/**
 * Compressed bytes of each part: the pane's page with its scripts, its other scripts, those of one
 * act alone, the commands.
 */
function sizesOf({ assets, chunks, entrypoints }) {
  const weigh = (files) =>
    files.reduce((sum, file) => sum + gzipSync(assets[file].source(), { level: 9 }).length, 0);
  // Not Microsoft's library, which may be copied beside.
  const filesOf = (some) => some.flatMap(({ files }) => [...files]);
  const apartAs = ({ name }) => APART.find((part) => name?.startsWith(part));
  const scripts = filesOf([...chunks].filter((chunk) => apartAs(chunk) === undefined));
  const apart = (part) => filesOf([...chunks].filter((chunk) => apartAs(chunk) === part));
  const of = (entry) => [`${entry}.html`, ...(entrypoints.get(entry)?.getFiles() ?? [])];
  const [pane, commands] = ["taskpane", "commands"].map((entry) =>
    of(entry).filter((file) => file in assets),
  );
  return {
    firstView: weigh(pane),
    later: weigh(scripts.filter((file) => !pane.includes(file) && !commands.includes(file))),
    ...Object.fromEntries(APART.map((part) => [part, weigh(apart(part))])),
    commands: weigh(commands),
  };
}
