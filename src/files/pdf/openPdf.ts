import type { PaperText } from "../paper/blocks";
import { unreadable } from "../paper/unreadablePaper";
export function openPdf(_bytes: Uint8Array, _onPage?: unknown): Promise<PaperText> {
  return Promise.reject(unreadable("image-only"));
}
