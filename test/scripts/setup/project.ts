import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = path.resolve(__dirname, "../../..");

/** What a command printed and its exit status. */
export interface Ended {
  readonly status: number | null;
  readonly printed: string;
}

/** A project with our setup scripts and a command line of its own. */
export class Project {
  readonly folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));

  constructor() {
    cpSync(path.join(ROOT, "scripts/setup"), path.join(this.folder, "scripts/setup"), {
      recursive: true,
    });
    this.write("package.json", JSON.stringify({ name: "essai", type: "module" }));
    this.write("package-lock.json", JSON.stringify({ packages: {} }));
    // The real one, that writes down each time it builds; the package that is loaded late is none.
    const esbuild = pathToFileURL(path.join(ROOT, "node_modules/esbuild/lib/main.js")).href;
    this.write(
      "node_modules/esbuild/index.mjs",
      `import { appendFileSync } from "node:fs";
       import { build as real } from ${JSON.stringify(esbuild)};
       export const build = (options) => {
         appendFileSync(${JSON.stringify(path.join(this.folder, "builds"))}, "x");
         return real(options);
       };`,
    );
    this.write("node_modules/esbuild/package.json", JSON.stringify({ exports: "./index.mjs" }));
  }

  write(file: string, text: string): void {
    const full = path.join(this.folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  /** The command line says this. */
  says(text: string): void {
    this.write(
      "src/cli/main.ts",
      `import { words } from "./words";
       export async function main(args: readonly string[]): Promise<void> {
         process.stdout.write(words + args.join());
       }`,
    );
    this.write("src/cli/words.ts", `export const words: string = ${JSON.stringify(text)};`);
  }

  /** `npm run --silent plan -- …` */
  plan(...args: readonly string[]): Promise<Ended> {
    const child = spawn(process.execPath, ["scripts/setup/plan.mjs", ...args], {
      cwd: this.folder,
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    }
    return new Promise((resolve) => {
      child.once("close", (status) => {
        resolve({ status, printed });
      });
    });
  }

  /** How many times something was built. */
  builds(): number {
    const file = path.join(this.folder, "builds");
    return existsSync(file) ? readFileSync(file, "utf8").length : 0;
  }

  /** The names of what is kept for the command line. */
  kept(): string[] {
    return readdirSync(path.join(this.folder, "node_modules/.cache/plan-action/node/main"));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
