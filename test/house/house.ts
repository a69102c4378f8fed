import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

export const ROOT = path.resolve(__dirname, "../..");

/** What may not be imported from where, paths from the root, as lint has it. */
export interface Zone {
  readonly target: string;
  readonly from: string;
  readonly except: readonly string[];
  readonly message: string;
}

export interface House {
  /** Every folder of src that boundaries.mjs knows. */
  readonly rooms: readonly string[];
  readonly shipped: readonly string[];
  readonly zones: readonly Zone[];
}

/** boundaries.mjs and its zones, read by Node as lint reads them. */
export function readHouse(): House {
  const module = pathToFileURL(path.join(ROOT, "scripts/house/zones.mjs")).href;
  const script = `
    import { rooms, shipped, zones } from ${JSON.stringify(module)};
    console.log(JSON.stringify({ rooms: rooms(), shipped: shipped(), zones: zones(${JSON.stringify(ROOT)}) }));`;
  const args = ["--input-type=module", "--eval", script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as House;
}

/** The folders of src, as « taskpane/form ». */
export function foldersOfSource(): string[] {
  return entriesOf("folder");
}

/** The sources, as « src/plan/plan.ts ». */
function sourceFiles(): string[] {
  return entriesOf("file")
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => `src/${file}`);
}

function entriesOf(kind: "file" | "folder"): string[] {
  return readdirSync(path.join(ROOT, "src"), { withFileTypes: true, recursive: true })
    .filter((entry) => (kind === "file" ? entry.isFile() : entry.isDirectory()))
    .map((entry) => path.relative(path.join(ROOT, "src"), path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, "/"))
    .sort();
}

/** The packages that the sources of a room import. */
export function packagesOf(room: string): string[] {
  const files = sourceFiles().filter((file) => isWithin(file, `src/${room}`));
  const named = files.flatMap((file) =>
    ts
      .preProcessFile(readFileSync(path.join(ROOT, file), "utf8"))
      .importedFiles.flatMap(
        ({ fileName }) => /^(?!\.|node:)(?:@[^/]+\/)?[^/]+/.exec(fileName)?.[0] ?? [],
      ),
  );
  return [...new Set(named)].sort();
}

/** Each source, and the sources that it imports: values, types, and what is loaded later. */
export function readImports(): ReadonlyMap<string, readonly string[]> {
  const files = sourceFiles();
  const known = new Set(files);
  const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
  return new Map(files.map((file) => [file, importsIn(read(file), file, known)]));
}

/** What the text of a file imports, of the files that are known. */
export function importsIn(text: string, file: string, known: ReadonlySet<string>): string[] {
  const { importedFiles } = ts.preProcessFile(text);
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const bare = path.posix.join(path.posix.dirname(file), fileName);
    const found = ["", ".ts", ".tsx", "/index.ts"].map((end) => bare + end);
    return found.filter((place) => known.has(place)).slice(0, 1);
  });
}

const isWithin = (file: string, place: string) =>
  place === "." || file === place || file.startsWith(`${place}/`);

/** Why one file may not import another; undefined when it may. */
export function refusal(zones: readonly Zone[], from: string, to: string): string | undefined {
  return zones.find(
    (zone) =>
      isWithin(from, zone.target) &&
      isWithin(to, zone.from) &&
      !zone.except.some((place) => isWithin(to, path.posix.join(zone.from, place))),
  )?.message;
}

/** All that is imported from these files, and from what they import. */
export function reached(
  imports: ReadonlyMap<string, readonly string[]>,
  entries: readonly string[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    imports.get(file)?.forEach(visit);
  };
  entries.forEach(visit);
  return seen;
}

/** The circles of imports, each as the files that one goes through; none when there is none. */
export function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    imports.get(file)?.forEach((next) => {
      visit(next, [...way, file]);
    });
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}
