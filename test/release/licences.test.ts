import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = path.resolve(__dirname, "../..");
const PLUGIN = pathToFileURL(path.join(ROOT, "src/workbench/release/licences.mjs")).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));
  write("package.json", JSON.stringify({ name: "essai", version: "1.0.0", license: "MIT" }));
  write("LICENSE", "Copyright essai");
  write(
    "webpack.config.mjs",
    `import { LicencesPlugin } from ${JSON.stringify(PLUGIN)};
     export default {
       mode: "production", entry: "./index.js", stats: "errors-warnings",
       plugins: [new LicencesPlugin({ root: ${JSON.stringify(folder)} })],
     };`,
  );
  mkdirSync(path.join(folder, "node_modules"));
  symlinkSync(
    path.join(ROOT, "node_modules/webpack"),
    path.join(folder, "node_modules/webpack"),
    "junction",
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

/** A package with one function; none of the fields is checked when it is not used. */
function addPackage(name: string, license: unknown, notice?: string): void {
  const place = `node_modules/${name}`;
  write(`${place}/package.json`, JSON.stringify({ name, version: "2.0.0", license, main: "i.js" }));
  write(`${place}/i.js`, `exports.call = () => console.log(${JSON.stringify(name)});`);
  if (notice !== undefined) write(`${place}/LICENCE.md`, notice);
}

function build(...used: readonly string[]): { status: number | null; printed: string } {
  write("index.js", used.map((name) => `require("${name}").call();`).join("\n"));
  const cli = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, printed: stdout + stderr };
}

describe("what is shipped", () => {
  it("is listed with its notice, when its licence lets it be given away", () => {
    addPackage("libre", "MIT", "Copyright Une Personne\r\nSans garantie");
    addPackage("@groupe/au-choix", "(GPL-3.0 OR Apache-2.0)", "Copyright Un Groupe");
    addPackage("inutile", "GPL-3.0");
    expect(build("libre", "@groupe/au-choix")).toMatchObject({ status: 0 });
    const text = readFileSync(path.join(folder, "dist/LICENCES.txt"), "utf8");
    expect(text).toContain("- libre 2.0.0 (MIT)\n");
    expect(text).toContain("Copyright Une Personne\nSans garantie");
    expect(text).toContain("Copyright Un Groupe");
    expect(text).toContain("Copyright essai");
    expect(text).toMatch(/- webpack \d+\.\d+\.\d+ \(MIT\)/);
    expect(text).not.toContain("inutile");
  });

  const REFUSED: [unknown, string][] = [
    ["GPL-3.0-only", "« GPL-3.0-only »"],
    ["LGPL-2.1", "« LGPL-2.1 »"],
    ["MPL-2.0", "« MPL-2.0 »"],
    ["MIT AND GPL-2.0", "« MIT AND GPL-2.0 »"],
    ["SEE LICENSE IN LICENCE.md", "« SEE LICENSE IN LICENCE.md »"],
    ["UNLICENSED", "« UNLICENSED »"],
    [undefined, "inconnue"],
    [{ type: "MIT" }, "inconnue"],
  ];
  it("stops the build when one licence is copyleft or unknown", () => {
    REFUSED.forEach(([license], index) => {
      addPackage(`vilain-${String(index)}`, license, "Copyright Un Vilain");
    });
    const { status, printed } = build(...REFUSED.map((_, index) => `vilain-${String(index)}`));
    expect(status).not.toBe(0);
    REFUSED.forEach(([, said], index) => {
      expect(printed).toContain(`La licence de vilain-${String(index)} 2.0.0 est ${said}`);
    });
  });
});
