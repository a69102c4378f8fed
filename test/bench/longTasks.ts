import type { Page } from "playwright-core";
import type { NativeBridge } from "../../src/standin/bridge";
import type { Workbench } from "../browser/workbench";

/** A stretch of time in the frame, in milliseconds since it began to load. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Tasks {
  /** Tasks of more than 50 ms that the pane's frame is the cause of. */
  readonly own: Stretch[];
  /** When Excel's stand-in was at work. */
  readonly host: Stretch[];
}

declare global {
  interface Window {
    paneTasks?: Tasks;
  }
}

/**
 * Watches the frames of the pane that are loaded from now on. In Excel the host works elsewhere;
 * here it shares the pane's thread: what it does is made a task of its own, not counted.
 */
export async function watchTasks(page: Page): Promise<void> {
  // The bench is run by tsx, which wraps functions in a helper that pages do not have.
  await page.addInitScript({ content: "globalThis.__name ??= (named) => named;" });
  await page.addInitScript(() => {
    if (!location.pathname.endsWith("/taskpane.html")) return;
    const tasks: Tasks = { own: [], host: [] };
    window.paneTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) {
        if (name === "self") tasks.own.push({ from: startTime, to: startTime + duration });
      }
    }).observe({ type: "longtask" });
    let bridge: NativeBridge | undefined;
    let receive: NativeBridge["onMessageFromHost"];
    Object.defineProperty(window, "_richApiNativeBridge", {
      get: () => bridge,
      set: (given: NativeBridge) => {
        bridge = given;
        let from = Number.POSITIVE_INFINITY;
        const send = given.sendMessageToHost.bind(given);
        given.sendMessageToHost = (message) => {
          setTimeout(() => {
            from = performance.now();
            send(message);
          });
        };
        Object.defineProperty(given, "onMessageFromHost", {
          get: () => (reply: string) => {
            // What the host tells of itself, unasked, took no time.
            tasks.host.push({ from, to: performance.now() });
            from = Number.POSITIVE_INFINITY;
            setTimeout(() => receive?.(reply));
          },
          set: (own: NativeBridge["onMessageFromHost"]) => {
            receive = own;
          },
        });
      },
    });
  });
}

/** The longest of the pane's tasks since the last call, in milliseconds; 0 when none is over 50. */
export async function longestTask({ pane }: Workbench): Promise<number> {
  return pane.locator("#pane").evaluate(async () => {
    // Entries come a little after their tasks.
    await new Promise((passed) => setTimeout(passed, 300));
    const { own = [], host = [] } = window.paneTasks ?? {};
    const counted = own
      .splice(0)
      .filter((task) => !host.some(({ from, to }) => from < task.to && to > task.from));
    return Math.max(0, ...counted.map(({ from, to }) => to - from));
  });
}
