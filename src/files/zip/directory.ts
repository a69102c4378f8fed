import { damaged, tooLarge, UnreadableFile } from "./unreadableFile";

/** Beyond these a file is hostile or none of ours: a plan weighs some tens of kilobytes. */
const ZIP_LIMITS = { entries: 10_000, bytes: 200_000_000 };

/** What a zip's directory says of one of its entries. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** In bytes, as it stands in the zip and once inflated. */
  readonly compressed: number;
  readonly size: number;
  /** Where the entry itself stands. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** A comment of at most 65 535 bytes may follow the end record of 22. */
const LONGEST_TAIL = 22 + 0xffff;

/** Numbers of two and four bytes that say « look into the zip64 record ». */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/**
 * The entries of a zip, in its directory's order. Their number and sizes are checked before
 * anything is inflated (zip bombs).
 * @throws UnreadableFile
 */
export function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const { count, offset } = directoryOf(view);
  if (count > ZIP_LIMITS.entries) throw tooLarge();
  const entries: Entry[] = [];
  let total = 0;
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    if (isEncrypted) throw encryptedZip();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...readSizes(view, at, at + 46 + nameLength, extraLength),
    };
    entries.push(entry);
    total += entry.size;
    if (total > ZIP_LIMITS.bytes) throw tooLarge();
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many entries the directory has and where it starts: APPNOTE.TXT 4.3.14 to 4.3.16. */
function directoryOf(view: DataView): { count: number; offset: number } {
  const end = findEnd(view);
  const short = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const isElsewhere = short.count === ELSEWHERE_16 || short.offset === ELSEWHERE_32;
  const locator = end - 20;
  if (!isElsewhere || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return short;
  const record = longAt(view, locator + 8);
  if (view.getUint32(record, true) !== END_OF_DIRECTORY_64) throw damaged();
  return { count: longAt(view, record + 32), offset: longAt(view, record + 48) };
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - LONGEST_TAIL);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

/** Those that do not fit in four bytes stand one after the other in the zip64 extra field (4.5.3). */
function readSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): Pick<Entry, "compressed" | "size" | "offset"> {
  let long = zip64Field(view, extra, extraLength);
  const read = (place: number): number => {
    const short = view.getUint32(place, true);
    if (short !== ELSEWHERE_32 || long === undefined) return short;
    const value = longAt(view, long);
    long += 8;
    return value;
  };
  const size = read(at + 24);
  const compressed = read(at + 20);
  return { size, compressed, offset: read(at + 42) };
}

function zip64Field(view: DataView, extra: number, length: number): number | undefined {
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x0001) return at + 4;
  }
  return undefined;
}

/** A number of eight bytes; beyond what a number holds exactly, no file is that large. */
function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function encryptedZip(): UnreadableFile {
  return new UnreadableFile(
    "encrypted",
    "Ce fichier est une archive protégée par un mot de passe. Demandez le classeur .xlsx sans mot de passe.",
  );
}
