import { inflateSync, zipSync, type Zippable } from "fflate";
import { crc32 } from "./crc32";
import { damaged, tooLarge, UnreadableFile } from "./unreadableFile";

/** Beyond these a file is hostile or none of ours: a plan weighs some tens of kilobytes. */
const ZIP_LIMITS = { entries: 10_000, bytes: 200_000_000 };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** A comment of at most 65 535 bytes may follow the end record of 22. */
const LONGEST_TAIL = 22 + 0xffff;

interface Entry {
  name: string;
  method: number;
  crc: number;
  compressed: number;
  size: number;
  offset: number;
}

/**
 * The entries of a zip, in its directory's order. Sizes are checked before anything is inflated
 * (zip bombs), checksums after.
 * @throws UnreadableFile
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(bytes, view);
    return new Map(entries.map((entry) => [entry.name, inflate(bytes, view, entry)]));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw damaged();
  }
}

/** A zip of these entries, in this order; the same entries give the same bytes. */
export function writeZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of entries) files[name] = content;
  // fflate writes the fields of local time: the same everywhere, and the oldest that a zip can say.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > ZIP_LIMITS.entries) throw tooLarge();
  const entries: Entry[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    if (isEncrypted) throw encryptedZip();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    total += view.getUint32(at + 24, true);
    if (total > ZIP_LIMITS.bytes) throw tooLarge();
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - LONGEST_TAIL);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function inflate(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw damaged();
  const start =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const raw = bytes.subarray(start, start + entry.compressed);
  const content = expand(raw, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged();
  return content;
}

function expand(raw: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method === 0) return raw.slice();
  if (entry.method !== 8) throw damaged();
  // The buffer has the announced size: an entry that lies about it cannot take more.
  return inflateSync(raw, { out: new Uint8Array(entry.size) });
}

function encryptedZip(): UnreadableFile {
  return new UnreadableFile(
    "encrypted",
    "Ce fichier est une archive protégée par un mot de passe. Demandez le classeur .xlsx sans mot de passe.",
  );
}
