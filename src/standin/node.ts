import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Bridge } from "./bridge";
import type { ExcelHost } from "./host";
import { makeOffice, overlay } from "./office";

export { runCommand } from "./office";

/** What an add-in finds in its globals. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Makes code of a script's text, an expression, and gives its value in this realm. */
export type Evaluate = (text: string, file: string) => unknown;

interface Library {
  readonly own: OfficeGlobals;
  readonly window: Record<string, unknown>;
  readonly bridge: Bridge;
}

let library: Library | null = null;
let evaluated: Evaluate = (text) =>
  (Reflect.construct(Function, [`return ${text}`]) as () => unknown)();

/** The library's text is evaluated in another way from now on: one that keeps what was compiled. */
export function evaluateWith(evaluate: Evaluate): void {
  evaluated = evaluate;
}

/**
 * Opens a host's workbook to the add-in: Microsoft's client library is evaluated once in the
 * process, unchanged, and from then on speaks to the host given last. Sets `Office`, `Excel` and
 * `OfficeExtension` as globals. Handlers that were added on the workbook before are forgotten.
 * @param ready what `Office.onReady` waits for; a promise that never resolves is an Excel that
 * restores a pane and forgets to say so
 */
export function loadOfficeJs(
  host: ExcelHost,
  ready: Promise<unknown> = Promise.resolve(),
): Promise<OfficeGlobals> {
  library ??= load(host);
  library.bridge.connect(host);
  const { own, window } = library;
  forgetHandlers(own.OfficeExtension);
  const office = overlay(own.Office, makeOffice(host, ready)) as typeof Office;
  window.Office = office;
  const globals = { ...own, Office: office };
  Object.assign(globalThis, globals);
  return Promise.resolve(globals);
}

/**
 * The library is a script for browsers: it gets a window of its own, with the little that it looks
 * at while it loads. `with` makes that window's properties its globals, in this realm, so that its
 * errors and arrays are those of the add-in's own code.
 */
function load(host: ExcelHost): Library {
  const file = createRequire(import.meta.url).resolve(
    "@microsoft/office-js/dist/excel-web-16.00.js",
  );
  const source = readFileSync(file, "utf8");
  const bridge = new Bridge();
  const window = makeWindow();
  window._richApiNativeBridge = bridge;
  window.Office = makeOffice(host, Promise.resolve());
  const script = `(function (window) { with (window) {${source}\nreturn { Office, Excel, OfficeExtension };} })`;
  const run = evaluated(script, file) as (window: Record<string, unknown>) => OfficeGlobals;
  return { own: run(window), window, bridge };
}

function makeWindow(): Record<string, unknown> {
  const address = "https://localhost/taskpane.html";
  const location = { href: address, hash: "", search: "", protocol: "https:", host: "localhost" };
  const element = () => ({
    setAttribute: () => undefined,
    appendChild: () => undefined,
    style: {},
  });
  const window: Record<string, unknown> = {
    location,
    name: "",
    navigator: { userAgent: "Node" },
    document: {
      URL: address,
      location,
      cookie: "",
      createElement: element,
      documentElement: element(),
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    // Declared beforehand, so that the library's own `var`s become the window's properties.
    OSF: {},
    Microsoft: {},
    OfficeExtension: undefined,
    OfficeCore: undefined,
    OfficeRuntime: undefined,
    Excel: undefined,
  };
  for (const self of ["window", "self", "top", "parent"]) window[self] = window;
  return window;
}

/** The library keeps handlers by event and sheet, for the process: another workbook starts afresh. */
function forgetHandlers(extension: object): void {
  const registration: unknown = Reflect.get(extension, "GenericEventRegistration");
  if (typeof registration !== "function") return;
  Reflect.set(registration, "s_genericEventRegistrations", {});
}
