import type { ExcelHost } from "./host";

/** What stands in for `office.js`, the loader that needs a real Office: only what an add-in asks. */
export interface OfficeStandIn {
  onReady(callback?: (info: OfficeInfo) => unknown): Promise<OfficeInfo>;
  readonly context: object;
  readonly actions: object;
}

export interface OfficeInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline" | "PC";
}

type Command = (event: { completed: () => void }) => unknown;

const commands = new Map<string, Command>();

/** Presses a ribbon button: resolves once the add-in's function says `event.completed()`. */
export function runCommand(id: string): Promise<void> {
  const command = commands.get(id);
  if (!command) return Promise.reject(new Error(`No function is associated with ${id}.`));
  return new Promise((resolve, reject) => {
    const source = { id };
    Promise.resolve(command({ completed: resolve, ...{ source } })).catch(reject);
  });
}

/**
 * Builds `Office` for a host.
 * @param ready resolves once the client library is there; never, to be an Excel that forgets to call
 */
export function makeOffice(host: ExcelHost, ready: Promise<unknown>): OfficeStandIn {
  const info: OfficeInfo = {
    host: "Excel",
    platform: host.excel === "web" ? "OfficeOnline" : "PC",
  };
  return {
    onReady: async (callback) => {
      await ready;
      callback?.(info);
      return info;
    },
    context: {
      ...info,
      displayLanguage: "fr-FR",
      contentLanguage: "fr-FR",
      diagnostics: { ...info, version: "16.0.18025.20000" },
      document: { mode: "readWrite", url: host.book.name },
      requirements: {
        isSetSupported: (name: string, version?: string | number) =>
          host.isSetSupported(name, version),
      },
      officeTheme: {
        bodyBackgroundColor: "#FFFFFF",
        bodyForegroundColor: "#262626",
        controlBackgroundColor: "#E6E6E6",
        controlForegroundColor: "#262626",
        isDarkTheme: false,
      },
      ui: {
        displayDialogAsync: refuseDialog,
        messageParent: () => undefined,
        ...(host.isSetSupported("OpenBrowserWindowApi") && { openBrowserWindow }),
      },
    },
    actions: {
      associate(id: string, command: Command) {
        commands.set(id, command);
      },
    },
  };
}

/** Office's words, of which the client library brings the others. */
const WORDS = {
  HostType: { Excel: "Excel" },
  PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
  AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
} as const;

/** `Office` as the add-in sees it: the client library's own, where the stand-in has the last word. */
export function overlay(library: object, standIn: OfficeStandIn): object {
  const own = Object.getOwnPropertyDescriptors({ ...WORDS, ...standIn });
  return Object.create(library, own) as object;
}

function refuseDialog(_url: string, ...rest: readonly unknown[]): void {
  const callback = [...rest].reverse().find((argument) => typeof argument === "function");
  const error = { code: 12007, name: "", message: "No dialog can be opened here." };
  if (callback) (callback as (result: unknown) => void)({ status: "failed", error });
}

function openBrowserWindow(url: string): void {
  if (typeof window !== "undefined") window.open(url, "_blank", "noopener");
}
