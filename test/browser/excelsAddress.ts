import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

/** One of the addresses where Excel for the web frames a pane. */
export const EXCEL = "https://excel.officeapps.live.com/";
/** Where the release says that it is served. */
export const OURS = "https://plan-action.example.fr/";
/** Where Microsoft serves its library. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const LIBRARY = path.resolve("node_modules/@microsoft/office-js/dist");

/** What a tab asked for. */
export interface Network {
  /** Addresses of hosts that nothing here plays: they get no answer. */
  readonly foreign: string[];
  /** The files of Microsoft's library. */
  readonly library: string[];
}

/**
 * Plays the network for a tab: the server at `local` answers for Excel's and for our address, the
 * package of Microsoft's library for Microsoft's, `frames` for the pages that are given; nothing leaves.
 */
export async function playNetwork(
  context: BrowserContext,
  local: string,
  frames: Readonly<Record<string, string>> = {},
): Promise<Network> {
  const network: Network = { foreign: [], library: [] };
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const frame = frames[url];
    if (frame !== undefined) {
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: frame });
      return;
    }
    const host = [EXCEL, OURS].find((known) => url.startsWith(known));
    if (host !== undefined) {
      const answer = await fetch(local + url.slice(host.length), { redirect: "manual" });
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      });
      return;
    }
    if (url.startsWith(OFFICE_JS)) {
      const file = url.slice(OFFICE_JS.length);
      network.library.push(file);
      await route.fulfill({
        contentType: "text/javascript",
        body: readFileSync(path.join(LIBRARY, file)),
      });
      return;
    }
    network.foreign.push(url);
    await route.abort();
  });
  return network;
}
