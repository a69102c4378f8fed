import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The same workbook with every sheet protected, without a password. */
export function protectSheets(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const xml = strFromU8(part).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** What is left of a workbook when its copy was interrupted. */
export function truncated(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length / 2));
}
