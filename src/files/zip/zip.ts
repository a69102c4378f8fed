import { inflateSync, zipSync, type Zippable } from "fflate";
import { crc32 } from "./crc32";
import { readDirectory, type Entry } from "./directory";
import { damaged, UnreadableFile } from "./unreadableFile";

const LOCAL_ENTRY = 0x04034b50;

/**
 * The entries of a zip, in its directory's order. Sizes are checked before anything is inflated
 * (zip bombs), checksums after.
 * @param isWanted the others are neither inflated nor given
 * @throws UnreadableFile
 */
export function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(bytes, view).filter(({ name }) => isWanted(name));
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
