/** How Office came up. */
export type OfficeStart = "excel" | "elsewhere" | "silent" | "absent";

/** Office.onReady may never resolve when Excel restores a pane: then one offers to reload. Milliseconds. */
const READY_WITHIN = 8_000;

/** Waits for Office, not for ever. */
export function startOffice(within = READY_WITHIN): Promise<OfficeStart> {
  if (typeof Office === "undefined") {
    return Promise.resolve("absent");
  }
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve("silent");
    }, within);
    void Office.onReady(({ host }) => {
      clearTimeout(timer);
      resolve(isExcel(host) ? "excel" : "elsewhere");
    });
  });
}

/** Outside Office, the loader says null. */
function isExcel(host: Office.HostType | null): boolean {
  return host === Office.HostType.Excel;
}

/** Whether Excel is in one of its dark themes; what the system prefers when Excel does not say. */
export function isDarkTheme(): boolean {
  const background = typeof Office === "undefined" ? undefined : themeBackground();
  return background === undefined
    ? globalThis.matchMedia("(prefers-color-scheme: dark)").matches
    : luminance(background) < 0.4;
}

function themeBackground(): string | undefined {
  // Not every Excel has a theme to tell, whatever the types say.
  const context = Office.context as
    { readonly officeTheme?: Partial<Office.OfficeTheme> } | undefined;
  const background = context?.officeTheme?.bodyBackgroundColor;
  return background !== undefined && /^#?[0-9a-f]{6}$/i.test(background) ? background : undefined;
}

/** Rough luminance from 0 to 1 of « #RRGGBB ». */
function luminance(color: string): number {
  const value = Number.parseInt(color.replace("#", ""), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/**
 * Opens an address in the officer's browser: by Excel where the pane is no browser itself, else in a new tab.
 * @returns false when nothing opened, as where pop-ups are blocked
 */
export function openInBrowser(address: string): boolean {
  const { platform, requirements, ui } = Office.context;
  const isWeb = platform === Office.PlatformType.OfficeOnline;
  if (!isWeb && requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    ui.openBrowserWindow(address);
    return true;
  }
  // « noopener » would answer null whatever happened.
  const opened = globalThis.open(address, "_blank");
  if (opened) opened.opener = null;
  return opened !== null;
}
