// Finds a Chromium for the browser tests, or installs one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ROOT } from "./install.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** As wide as Arial: the page's sheet measures what fits in a cell, and Debian's usual font is far wider. */
const FONTS = "fonts-liberation";
const PACKAGES = ["chromium", FONTS];

/** The path of a Chromium already on the machine, or undefined. */
export async function findChromium() {
  const { chromium } = await import("playwright-core");
  return [process.env.CHROMIUM_PATH, ...PLACES, chromium.executablePath()].find(
    (place) => place && existsSync(place),
  );
}

/** The path of a Chromium, installed if need be. Throws when none can be had. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.error("Aucun Chromium trouvé : installation…");
  for (const [command, ...args] of [
    ["npx", "playwright-core", "install", "--with-deps", "chromium-headless-shell", "chromium"],
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", ...PACKAGES],
    ["sudo", "-n", "apt-get", "install", "-y", "--no-install-recommends", ...PACKAGES],
  ]) {
    spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", 2, 2], timeout: 300_000 });
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    "Aucun Chromium : installez Chrome, Edge ou Chromium, ou donnez son chemin dans CHROMIUM_PATH.",
  );
}
