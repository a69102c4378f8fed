import { readFile, readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { FolderEntry, FolderFile } from "../documents/folder/entry";
import { asideUnread, readEntry, unreadFile, type ReadEntry } from "../documents/folder/readEntry";
import { openXlsx } from "../standin/saving";
import { PROGRESS_KEY, progressFrom } from "../survey/kept/progress";
import { CommandFailure } from "./failure";
import { reasonOf } from "./files";

/** A file to read, and the name that it goes by in the folder. */
interface Found {
  readonly at: string;
  readonly name: string;
}

/**
 * The files of folders (theirs too) and those that are named, in the order of their names.
 * @param out what is about to be written: no file of the folder, should it stand there
 * @throws {CommandFailure} when one is not there
 */
export async function filesIn(given: readonly string[], out: readonly string[]): Promise<Found[]> {
  const found = await Promise.all(given.map(filesOf));
  const written = new Set(out.map((one) => path.resolve(one)));
  const seen = new Set<string>();
  return found.flat().filter(({ at }) => {
    const own = path.resolve(at);
    if (written.has(own) || seen.has(own)) return false;
    seen.add(own);
    return true;
  });
}

async function filesOf(given: string): Promise<Found[]> {
  try {
    if (!(await stat(given)).isDirectory()) return [{ at: given, name: given }];
    const entries = await readdir(given, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((at) => ({ at, name: path.relative(given, at).split(path.sep).join("/") }));
  } catch (error) {
    throw new CommandFailure(reasonOf(error), 2, given);
  }
}

/** Reads one file of the folder; what cannot be read is set aside with the reason. */
export async function readFound({ at, name }: Found): Promise<ReadEntry> {
  let file: FolderFile = { file: name, modified: null };
  try {
    const { size, mtimeMs } = await stat(at);
    file = { file: name, modified: mtimeMs };
    const unread: FolderEntry | null = asideUnread(file, size);
    if (unread) return { entry: unread, judged: null };
    return readEntry(file, new Uint8Array(await readFile(at)), {
      open: (bytes) => openXlsx(bytes).data,
      collectivity: (settings) =>
        progressFrom(settings.get(PROGRESS_KEY)).identity.collectivity ?? null,
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return { entry: unreadFile(file), judged: null };
  }
}
