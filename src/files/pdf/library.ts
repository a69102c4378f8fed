import type * as Pdfjs from "pdfjs-dist";

/** What is used of pdf.js. */
export type PdfLibrary = Pick<typeof Pdfjs, "getDocument" | "OPS" | "PasswordResponses">;

/**
 * pdf.js, loaded when a first PDF is read. Its worker comes from the add-in's own server, under the
 * same policy as everything else; without workers (Node), it runs in the same thread.
 */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const library = await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
  if (typeof Worker !== "undefined") {
    library.GlobalWorkerOptions.workerPort ??= new Worker(
      /* webpackChunkName: "pdf-worker" */
      new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url),
      { type: "module" },
    );
  }
  return library;
}
