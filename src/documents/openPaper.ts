import { openWord } from "../files/word/openWord";
import type { PaperText } from "../files/paper/blocks";
import { formatOf } from "../files/paper/kindOf";

/** What tells how far the reading of a long paper is. */
export type OnPage = (page: number, pages: number) => void;

/**
 * The text of a paper, whatever its format. What reads a PDF is only loaded for one.
 * @throws UnreadablePaper with a French sentence for the user
 */
export async function openPaper(bytes: Uint8Array, onPage?: OnPage): Promise<PaperText> {
  if (formatOf(bytes) === "word") return openWord(bytes);
  const { openPdf } = await import(/* webpackChunkName: "pdf" */ "../files/pdf/openPdf");
  return openPdf(bytes, onPage);
}
