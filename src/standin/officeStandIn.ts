import { Bridge, type NativeBridge } from "./bridge";
import type { ExcelHost } from "./host";
import { makeOffice, overlay, runCommand } from "./office";

/**
 * The page's own « office.js », to be bundled as a script of its own and loaded in the pane's frame
 * before the add-in: sets `Office`, points the library's bridge at the host that the page around
 * the frame holds as `planActionHost`, and loads Microsoft's client library from beside it.
 */
declare global {
  interface Window {
    /** Set by the page, before it loads the frame. */
    planActionHost?: ExcelHost;
    /** Set in the frame: presses one of the add-in's ribbon buttons. */
    planActionCommand?: (id: string) => Promise<void>;
    _richApiNativeBridge?: NativeBridge;
  }
}

const LIBRARY = "./excel-web-16.00.js";

function loadLibrary(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = LIBRARY;
    script.addEventListener("load", () => {
      resolve();
    });
    script.addEventListener("error", () => {
      reject(new Error(`${LIBRARY} cannot be loaded.`));
    });
    document.head.append(script);
  });
}

function start(): void {
  const host = window.parent.planActionHost ?? window.planActionHost;
  if (!host) throw new Error("The page around the pane holds no planActionHost.");
  const bridge = new Bridge();
  bridge.connect(host);
  window._richApiNativeBridge = bridge;
  window.planActionCommand = runCommand;
  // The library adds to `Office` and replaces some of it: the stand-in has the last word.
  const ready = Promise.resolve().then(loadLibrary).then(install);
  const standIn = makeOffice(host, ready);
  Object.assign(window, { Office: overlay({}, standIn) });
  function install(): void {
    Object.assign(window, { Office: overlay(Reflect.get(window, "Office") as object, standIn) });
  }
  window.addEventListener("pagehide", () => {
    bridge.disconnect();
  });
}

start();
