import { createHash } from "node:crypto";
import {
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
import { checkFiles, fill, fix, mark, survey } from "../../src/cli/commands";
import { CommandFailure } from "../../src/cli/failure";
import type { Outcome } from "../../src/cli/outcome";
import { readZip } from "../../src/files/zip/zip";

const ROOT = process.cwd();

/** A JSON file of digests, and the text of each `check --json`. */
const STORED = path.join(ROOT, "test/outputs/stored");

/** What a command gave for a workbook; digests are SHA-256, in hexadecimal. */
export interface Given {
  readonly status: number;
  /** Of what it prints. */
  readonly printed: string;
  /** Of the parts of the workbook that it writes; null when it writes none. */
  readonly written: string | null;
}

export interface Outputs {
  /** By workbook, then by command. */
  readonly given: Readonly<Record<string, Readonly<Record<string, Given>>>>;
  /** The text of `check --json`, by workbook. */
  readonly checks: Readonly<Record<string, string>>;
}

/** The workbooks of test/fixtures, from the root, with slashes. */
function workbooks(): string[] {
  return readdirSync(path.join(ROOT, "test/fixtures"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => path.posix.join("test/fixtures", file.replaceAll(path.sep, "/")))
    .sort();
}

type Command = (file: string, out: string) => Promise<Outcome>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: (file) => checkFiles([file], {}),
  "check --json": (file) => checkFiles([file], { json: true }),
  fill: (file, out) => fill(file, out, {}),
  fix: (file, out) => fix(file, out, {}),
  mark: (file, out) => mark(file, out, {}),
  survey: (file) => survey(file, {}),
};

/** What every command gives for every workbook, by the command line's own code, from the root. */
export async function outputs(): Promise<Outputs> {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));
  const given: Record<string, Record<string, Given>> = {};
  const checks: Record<string, string> = {};
  try {
    for (const file of workbooks()) {
      const ofFile: Record<string, Given> = {};
      for (const [name, command] of Object.entries(COMMANDS)) {
        const out = path.join(folder, "out.xlsx");
        rmSync(out, { force: true });
        const { output, status, errors = [] } = await outcomeOf(() => command(file, out));
        const printed = digest([output, ...errors].join("\n").replaceAll(out, "SORTIE"));
        ofFile[name] = { status, printed, written: digestOfFile(out) };
        if (name === "check --json") checks[file] = output;
      }
      given[file] = ofFile;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { given, checks };
}

/** The last recording. */
export function stored(): Outputs {
  const given = JSON.parse(readFileSync(path.join(STORED, DIGESTS), "utf8")) as Outputs["given"];
  const texts = Object.keys(given).map((file) => [file, readFileSync(checkOf(file), "utf8")]);
  return { given, checks: Object.fromEntries(texts) as Outputs["checks"] };
}

/** Makes this the recording that later runs are compared with. */
export function record({ given, checks }: Outputs): void {
  rmSync(STORED, { recursive: true, force: true });
  mkdirSync(STORED);
  writeFileSync(path.join(STORED, DIGESTS), `${JSON.stringify(given, null, 2)}\n`);
  for (const [file, text] of Object.entries(checks)) writeFileSync(checkOf(file), text);
}

/** What is no longer as it was recorded: « test/fixtures/….xlsx: fill ». */
export function changed(before: Outputs, after: Outputs): string[] {
  const files = new Set([...Object.keys(before.given), ...Object.keys(after.given)]);
  return [...files].sort().flatMap((file) => {
    const [old, now] = [before.given[file] ?? {}, after.given[file] ?? {}];
    const commands = new Set([...Object.keys(old), ...Object.keys(now)]);
    return [...commands]
      .filter((command) => JSON.stringify(old[command]) !== JSON.stringify(now[command]))
      .map((command) => `${file}: ${command}`);
  });
}

const DIGESTS = "digests.json";

function checkOf(file: string): string {
  const name = file.replace("test/fixtures/", "").replaceAll("/", "-");
  return path.join(STORED, `${name}.check.json`);
}

async function outcomeOf(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return { output: "", status: error.status, errors: [error.message] };
  }
}

function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Of its parts, in their order, so that a change in how well they are packed is none. */
function digestOfFile(file: string): string | null {
  if (!existsSync(file)) return null;
  const ids = new Map<string, string>();
  const parts = [...readZip(readFileSync(file))].map(([name, bytes]) => [
    name,
    Buffer.from(bytes)
      .toString("latin1")
      .replace(STAND_INS_ID, (id) => {
        const known = ids.get(id) ?? `{${String(ids.size + 1)}}`;
        ids.set(id, known);
        return known;
      }),
  ]);
  return digest(JSON.stringify(parts));
}

/** Excel's ids, of sheets and formats: the stand-in counts them in the process, for all workbooks. */
const STAND_INS_ID = /\{[0-9A-F]{8}-0001-0000-0000-000000000000\}/g;
