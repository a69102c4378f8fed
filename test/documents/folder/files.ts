import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FolderEntry } from "../../../src/documents/folder/entry";
import { readEntry, type FolderReader } from "../../../src/documents/folder/readEntry";
import { openXlsx } from "../../../src/standin/saving";

const READER: FolderReader = {
  open: (bytes) => openXlsx(bytes).data,
  collectivity: () => null,
};

const FOLDER = path.join(__dirname, "../../fixtures/dossier-de-plans");

/** The invented folder of plans: six départements, an older version, a blank template, a lock file. */
export function folderEntries(): FolderEntry[] {
  return readdirSync(FOLDER)
    .filter((file) => file !== "expected.json")
    .map((file) => entryOf(file, readFileSync(path.join(FOLDER, file))));
}

export function entryOf(
  file: string,
  bytes: Uint8Array,
  modified: number | null = null,
): FolderEntry {
  return readEntry({ file, modified }, new Uint8Array(bytes), READER).entry;
}

/** A workbook of that folder. */
export function planBytes(file: string): Uint8Array {
  return readFileSync(path.join(FOLDER, file));
}

/** What the folder is expected to come to, decided by reading. */
export const EXPECTED = JSON.parse(readFileSync(path.join(FOLDER, "expected.json"), "utf8")) as {
  readonly plans: readonly {
    readonly file: string;
    readonly name: string;
    readonly edition: string;
    readonly year: number;
    readonly sheet: string;
    readonly totals: Readonly<Record<string, { state: string; department: string }>>;
    readonly blocking: number;
    readonly ready: boolean;
  }[];
  readonly by_year: Readonly<
    Record<
      string,
      {
        readonly plans: number;
        readonly totals: Readonly<Record<string, { state: string; department: string }>>;
        readonly total_state: string;
        readonly total_department: string;
      }
    >
  >;
};
