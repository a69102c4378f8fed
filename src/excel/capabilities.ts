/** The ExcelApi requirement set without which nothing works; the manifest asks for it too. */
const FLOOR = "1.9";

/** Whether this Excel has a requirement set of ExcelApi (« 1.13 »). */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** What this Excel lacks, in French, or null when it can do all that is needed. */
export function missingCapability(): string | null {
  return hasExcelApi(FLOOR)
    ? null
    : "Cette version d'Excel est trop ancienne\u00a0: il faut Excel 2021, Microsoft 365 ou Excel sur le web (ExcelApi 1.9).";
}
