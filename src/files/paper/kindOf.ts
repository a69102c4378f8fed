import { unreadable } from "./unreadablePaper";

/** The formats that a paper is read from. */
export type PaperFormat = "word" | "pdf";

/** Papers weigh some megabytes, scans included; more is not read, in bytes. */
export const LARGEST_PAPER = 100_000_000;

const START = 1024;

/**
 * What a file is, by its first bytes and never by its name. A zip is « word » until it is opened.
 * @throws UnreadablePaper for what is no paper that can be read
 */
export function formatOf(bytes: Uint8Array): PaperFormat {
  if (bytes.length === 0) throw unreadable("empty");
  if (bytes.length > LARGEST_PAPER) throw unreadable("too-large");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "word";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw unreadable(holdsName(bytes, "EncryptedPackage") ? "encrypted" : "old-word");
  }
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, START));
  // Some programs put bytes before the mark of a PDF.
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("{\\rtf")) throw unreadable("rich-text");
  if (PICTURES.some((mark) => startsWith(bytes, mark))) throw unreadable("picture");
  throw unreadable("not-a-paper");
}

/** PNG, JPEG, GIF, TIFF (both orders), BMP. */
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file has a stream of that name (UTF-16, in its directory). */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const needle = Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]);
  const [first = 0] = needle;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
