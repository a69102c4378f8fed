/** The Excels that the add-in meets. */
export const EXCELS = ["2019", "2021", "2024", "365", "web"] as const;
export type ExcelVersion = (typeof EXCELS)[number];

/** The last ExcelApi set of each, as its minor number: 14 for 1.14 (Microsoft's table of sets). */
const LAST_SET: Readonly<Record<ExcelVersion, number>> = {
  "2019": 7,
  "2021": 14,
  "2024": 17,
  "365": 20,
  web: 21,
};

export function lastSet(excel: ExcelVersion): number {
  return LAST_SET[excel];
}

/** Other sets that an add-in asks for. Those of the client library's own runtime are left to its fallbacks. */
const OTHER_SETS: Readonly<Record<string, number>> = {
  DelayForCellEdit: 1,
  DialogApi: 2,
  DialogOrigin: 1,
  OpenBrowserWindowApi: 1,
  AddinCommands: 1,
  File: 1,
  Settings: 1,
};

/** `Office.context.requirements.isSetSupported` of that Excel. */
export function isSetSupported(
  { excel, apiLevel }: { readonly excel: ExcelVersion; readonly apiLevel: number },
  name: string,
  version?: string | number,
): boolean {
  const [major = 1, minor = 1] = String(version ?? "1.1")
    .split(".")
    .map(Number);
  if (name === "ExcelApi") return major === 1 && minor <= apiLevel;
  if (name === "ExcelApiOnline") return excel === "web" && major === 1 && minor <= 1;
  // Where Excel is a page of the browser, the pane opens tabs by itself.
  if (name === "OpenBrowserWindowApi" && excel === "web") return false;
  const last = OTHER_SETS[name];
  return last !== undefined && major === 1 && minor <= last;
}
