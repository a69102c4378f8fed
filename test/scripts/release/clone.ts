import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");
const SOURCES = [
  "src",
  "scripts",
  "assets",
  "manifest.xml",
  "package.json",
  "LICENSE",
  "webpack.config.js",
  "boundaries.mjs",
];

/** The sources in a folder of their own, so that a build leaves the project's `dist/` alone. */
export class Clone {
  private readonly parent = mkdtempSync(path.join(tmpdir(), "plan-action-"));
  readonly folder: string;

  /** @param name of the clone's folder */
  constructor(name: string) {
    this.folder = path.join(this.parent, name);
    mkdirSync(this.folder);
    for (const source of SOURCES) {
      cpSync(path.join(ROOT, source), path.join(this.folder, source), { recursive: true });
    }
    symlinkSync(
      path.join(ROOT, "node_modules"),
      path.join(this.folder, "node_modules"),
      "junction",
    );
  }

  /** `npm run build -- --env …`: what it printed and its exit status. */
  build(...env: readonly string[]): { status: number | null; printed: string } {
    const cli = path.join(this.folder, "node_modules/webpack-cli/bin/cli.js");
    const args = [cli, ...env.flatMap((one) => ["--env", one])];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.folder,
      encoding: "utf8",
    });
    return { status, printed: stdout + stderr };
  }

  /** What stands in `folder` of the clone: each file's path with a digest of its bytes. */
  digests(folder: string): Map<string, string> {
    const digest = (file: string) =>
      createHash("sha256")
        .update(readFileSync(path.join(this.folder, folder, file)))
        .digest("hex");
    return new Map(this.files(folder).map((file) => [file, digest(file)]));
  }

  /** The paths of all the files under `folder`, in order, with slashes. */
  files(folder: string): string[] {
    return readdirSync(path.join(this.folder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path
          .relative(path.join(this.folder, folder), path.join(entry.parentPath, entry.name))
          .replaceAll(path.sep, "/"),
      )
      .sort();
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), "utf8");
  }

  remove(): void {
    rmSync(this.parent, { recursive: true, force: true });
  }
}
