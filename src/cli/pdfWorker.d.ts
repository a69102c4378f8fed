/** pdf.js's worker: loaded for what it leaves behind, it exports nothing that is used here. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
