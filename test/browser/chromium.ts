import { execFileSync } from "node:child_process";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

/**
 * What a Chromium with all its windows does besides: suggestions under an address bar that nobody
 * sees, drawn by two pages of its own for each window. A third of the processor's time.
 */
const IDLE = ["WebUIOmniboxPopup", "WebUIOmniboxFullPopup", "WebUIOmniboxAimPopup"];

/** Of Playwright's own list, which ours takes the place of, what changes how a page behaves. */
const UNWANTED = [
  "PaintHolding",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "ThirdPartyStoragePartitioning",
  "DestroyProfileOnBrowserClose",
  "MediaRouter",
  "OptimizationHints",
  "Translate",
];

/** Starts a Chromium without a window. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    // Scrollbars take their width from the pane, as in Excel for Windows.
    ignoreDefaultArgs: ["--hide-scrollbars"],
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      `--disable-features=${[...IDLE, ...UNWANTED].join(",")}`,
    ],
  });
}

/** A Chromium of this machine: the one that `npm test` found, or the one that it would find. */
function chromiumPath(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) return given;
  const file = path.resolve("scripts/setup/chromium.mjs");
  const script = `import(${JSON.stringify(file)}).then(async (found) => console.log(await found.findChromium()))`;
  return execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }).trim();
}
