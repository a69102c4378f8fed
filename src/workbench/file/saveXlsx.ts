import type { OpenedWorkbook } from "./openXlsx";
import { writeZip } from "./zip";

/** The .xlsx with the changes made to `data`; every other part is given back byte for byte. */
export function saveXlsx(opened: OpenedWorkbook): Uint8Array {
  return writeZip(opened.source);
}
