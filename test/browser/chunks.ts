import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { ADD_IN } from "./server";

/** The scripts of the add-in as it was built: those that the pane's page names, and the others. */
export function scripts(): { readonly first: string[]; readonly later: string[] } {
  const page = readFileSync(path.join(ADD_IN, "taskpane.html"), "utf8");
  const first = [...page.matchAll(/src="([^":]+\.js)"/g)].flatMap(([, file]) => file ?? []);
  const later = readdirSync(ADD_IN).filter(
    (file) => file.endsWith(".js") && !first.includes(file) && !/^commands\b/.test(file),
  );
  return { first, later };
}

/** The scripts that are loaded when needed and hold one of these texts. */
export function scriptsWith(...texts: readonly string[]): string[] {
  return scripts().later.filter((file) => {
    const code = readFileSync(path.join(ADD_IN, file), "utf8");
    return texts.some((text) => code.includes(text));
  });
}

/** The network refuses these scripts of the add-in until the function answered is called. */
export async function refuse(page: Page, files: readonly string[]): Promise<() => Promise<void>> {
  if (files.length === 0) throw new Error("No such script: the build has changed.");
  const isRefused = (address: URL) =>
    address.pathname.includes("/addin/") && files.includes(path.basename(address.pathname));
  await page.route(isRefused, (route) => route.abort());
  return () => page.unroute(isRefused);
}
