import type { WorkbookData } from "../data";
import { UnreadableFile } from "./unreadableFile";

export { UnreadableFile } from "./unreadableFile";
export type { RefusalReason } from "./unreadableFile";

/** A workbook in memory, and the file that it came from, which `saveXlsx` needs. */
export interface OpenedWorkbook {
  readonly data: WorkbookData;
  /** The original parts; opaque. */
  readonly source: ReadonlyMap<string, Uint8Array>;
}

/** Opens an .xlsx. @throws UnreadableFile with a French sentence for the user. */
export function openXlsx(_bytes: Uint8Array): OpenedWorkbook {
  throw new UnreadableFile("not-a-workbook", "L’ouverture des classeurs n’est pas encore écrite.");
}

/** The .xlsx with the changes made to `data`; every other part is given back byte for byte. */
export function saveXlsx(_opened: OpenedWorkbook): Uint8Array {
  throw new Error("saveXlsx n’est pas encore écrite.");
}
