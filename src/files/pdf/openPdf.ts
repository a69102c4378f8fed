import type { PDFDocumentProxy } from "pdfjs-dist";
import type { PaperText } from "../paper/blocks";
import { unreadable } from "../paper/unreadablePaper";
import { joinPages } from "./joinPages";
import { loadPdfLibrary, type PdfLibrary } from "./library";
import { pageBlocks } from "./pageBlocks";
import { readPage } from "./readPages";
import type { PdfPage } from "./page";

/** A bundle of a département's papers has some tens of pages. */
const MOST_PAGES = 400;
/** Below this many letters in all, a PDF is pictures. */
const LEAST_LETTERS = 40;

/**
 * The text of a PDF: paragraphs, and the tables that its borders draw. Nothing is fetched, nothing in
 * it is run.
 * @param onPage told after each page
 * @throws UnreadablePaper with a French sentence for the user
 */
export async function openPdf(
  bytes: Uint8Array,
  onPage?: (page: number, pages: number) => void,
): Promise<PaperText> {
  const library = await loadPdfLibrary();
  const pdf = await opened(library, bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw unreadable("too-large");
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await pageOf(library, pdf, number));
      onPage?.(number, pdf.numPages);
    }
    const letters = pages.reduce((sum, { texts }) => sum + lettersIn(texts), 0);
    if (letters < LEAST_LETTERS) throw unreadable("image-only");
    return joinPages(pages.map(pageBlocks));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** A page that pdf.js can't read (a tree that leads back to itself, a cut stream) is a damaged file's. */
async function pageOf(
  library: PdfLibrary,
  pdf: PDFDocumentProxy,
  number: number,
): Promise<PdfPage> {
  try {
    return await readPage(library, pdf, number);
  } catch {
    throw unreadable("damaged");
  }
}

function lettersIn(texts: PdfPage["texts"]): number {
  return texts.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\d]/gu, "").length, 0);
}

async function opened(library: PdfLibrary, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // pdf.js takes the bytes for itself.
    return await library.getDocument({
      data: bytes.slice(),
      isEvalSupported: false,
      useWasm: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    // pdf.js says so of the file; anything else (a worker that does not come) is not the file's fault.
    const { name } = error instanceof Error ? error : { name: "" };
    if (!name.endsWith("Exception")) throw error;
    throw unreadable(name === "PasswordException" ? "encrypted" : "damaged");
  }
}
