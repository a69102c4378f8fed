import { unzipSync, zipSync } from "fflate";

/** The same zip, its entries named with Windows' separator. */
export function backslashed(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  return zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name.replaceAll("/", "\\"), part])),
  );
}

const NONE_16 = 0xffff;
const NONE_32 = 0xffffffff;

/** The same zip, its directory's place and number of entries in a zip64 record (APPNOTE 4.3.14). */
export function zip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = BigInt(old.getUint16(end + 10, true));
  const size = BigInt(old.getUint32(end + 12, true));
  const offset = BigInt(old.getUint32(end + 16, true));
  const wide = new Uint8Array(bytes.length + 56 + 20);
  wide.set(bytes.subarray(0, end));
  wide.set(bytes.subarray(end), end + 76);
  const view = new DataView(wide.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 4, 44n, true);
  view.setBigUint64(end + 24, entries, true);
  view.setBigUint64(end + 32, entries, true);
  view.setBigUint64(end + 40, size, true);
  view.setBigUint64(end + 48, offset, true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 72, 1, true);
  view.setUint16(end + 76 + 8, NONE_16, true);
  view.setUint16(end + 76 + 10, NONE_16, true);
  view.setUint32(end + 76 + 12, NONE_32, true);
  view.setUint32(end + 76 + 16, NONE_32, true);
  return wide;
}
