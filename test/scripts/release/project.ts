import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = path.resolve(__dirname, "../../..");

/** A project of a few files, built by webpack with one of our plugins. */
export class Project {
  readonly folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));

  /**
   * @param plugin the name of its file in scripts/release
   * @param made what makes it in the configuration; `ROOT` is the project's folder
   */
  constructor(plugin: string, made: string, entry = "{ main: './index.js' }") {
    const file = pathToFileURL(path.join(ROOT, "scripts/release", plugin)).href;
    this.write("package.json", JSON.stringify({ name: "essai", version: "1.0.0", license: "MIT" }));
    this.write("LICENSE", "Copyright essai");
    this.write(
      "webpack.config.mjs",
      `import * as release from ${JSON.stringify(file)};
       const ROOT = ${JSON.stringify(this.folder)};
       export default { mode: "production", entry: ${entry}, stats: "errors-warnings", plugins: [${made}] };`,
    );
    mkdirSync(path.join(this.folder, "node_modules"));
    symlinkSync(
      path.join(ROOT, "node_modules/webpack"),
      path.join(this.folder, "node_modules/webpack"),
      "junction",
    );
  }

  write(file: string, text: string): void {
    const full = path.join(this.folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), "utf8");
  }

  /** A package with one function, that does nothing much. */
  addPackage(name: string, license: unknown, notice?: string): void {
    const place = `node_modules/${name}`;
    this.write(
      `${place}/package.json`,
      JSON.stringify({ name, version: "2.0.0", license, main: "i.js" }),
    );
    this.write(`${place}/i.js`, `exports.call = () => console.log(${JSON.stringify(name)});`);
    if (notice !== undefined) this.write(`${place}/LICENCE.md`, notice);
  }

  /** What it printed, and its exit status. */
  build(): { status: number | null; printed: string } {
    const cli = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli], {
      cwd: this.folder,
      encoding: "utf8",
    });
    return { status, printed: stdout + stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
