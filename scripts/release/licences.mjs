// Lists what the bundle is made of, and refuses what may not be given away freely.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { filesIn, packageOf } from "./bundled.mjs";

/** SPDX names of the licences that ask for no more than their notice. */
const ACCEPTED = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);
const TEXT = /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i;

/**
 * A webpack plugin: writes LICENCES.txt beside the bundle, with the notice of every package that
 * has a part in it. A package whose licence is unknown or copyleft stops the build.
 */
export class LicencesPlugin {
  /**
   * @param {{ root: string, also?: readonly string[], file?: string }} options `also`: notices of
   *   what is copied
   */
  constructor({ root, also = [], file = "LICENCES.txt" }) {
    this.root = root;
    this.file = file;
    this.also = also;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage }, () => {
        const packages = foldersIn(compilation, this.root).map(readPackage);
        for (const problem of packages.flatMap(problemsOf)) {
          compilation.errors.push(new WebpackError(problem));
        }
        const own = readPackage(this.root);
        const text = [
          introduction(packages),
          ...[own, ...packages].map(noticeOf),
          ...this.also,
        ].join(RULE);
        compilation.emitAsset(this.file, new sources.RawSource(text.replaceAll("\r\n", "\n")));
      });
    });
  }
}

const RULE = `\n\n${"-".repeat(80)}\n\n`;

/** The folders of the packages that have a module in some chunk; webpack itself has its runtime. */
function foldersIn(compilation, root) {
  const folders = filesIn(compilation).flatMap((file) => packageOf(file) ?? []);
  return [...new Set([path.join(root, "node_modules", "webpack"), ...folders])].sort();
}

function readPackage(folder) {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const texts = readdirSync(folder)
    .filter((file) => TEXT.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return { name, version, license, texts, repository: repository?.url ?? repository };
}

function problemsOf({ name, version, license }) {
  if (isAccepted(license)) return [];
  const found = typeof license === "string" ? `« ${license} »` : "inconnue";
  return [
    `La licence de ${name} ${version} est ${found} : elle n'est pas de celles que l'on peut livrer ` +
      `(${[...ACCEPTED].join(", ")}). Remplacez ce paquet.`,
  ];
}

/** An expression with OR leaves the choice; one with AND or WITH is not one of ours. */
function isAccepted(license) {
  if (typeof license !== "string") return false;
  return license
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((one) => ACCEPTED.has(one));
}

const titleOf = ({ name, version, license }) => `${name} ${version} (${license})`;

function introduction(packages) {
  return [
    "Ce complément est fait des éléments suivants, chacun sous sa licence, reproduite plus bas.",
    ...packages.map((one) => `- ${titleOf(one)}`),
  ].join("\n");
}

/** The notice as the package gives it; some give only their licence's name. */
function noticeOf({ texts, repository, ...one }) {
  const given = texts.length > 0 ? texts : [`Texte de la licence : ${repository}`];
  return [titleOf(one), ...given].join("\n\n");
}
