// Finds the other engines that show the pane, or installs them where apt can: WebKit as in Excel
// for Mac, Firefox as under Excel on the web. Without them the tests say so and go on.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Where each may stand beside PATH, and Debian's packages that bring it. */
const ENGINES = {
  webkit: { names: ["WebKitWebDriver"], places: [], packages: ["webkit2gtk-driver"] },
  firefox: {
    names: ["firefox-esr", "firefox"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    packages: ["firefox-esr"],
  },
  // WebKit's browser has no mode without a window: it is given a screen that nobody sees.
  screen: { names: ["Xvfb"], places: [], packages: ["xvfb"] },
};

/** What was found: the path of each, undefined where there is none. */
export function findEngines() {
  return Object.fromEntries(Object.entries(ENGINES).map(([key, one]) => [key, placeOf(one)]));
}

/** The same, after an attempt to install what is missing. Never throws: an engine may be missing. */
export function ensureEngines() {
  const missing = Object.values(ENGINES).filter((one) => placeOf(one) === undefined);
  if (missing.length === 0) return findEngines();
  console.error("WebKit ou Firefox manque : essai d'installation…");
  for (const sudo of [[], ["sudo", "-n"]]) {
    // Failing to refresh the lists does not stop what they already name from being installed.
    apt(sudo, "update");
    for (const { packages } of missing.filter((one) => placeOf(one) === undefined)) {
      apt(sudo, "install", "-y", "--no-install-recommends", ...packages);
    }
    if (missing.every((one) => placeOf(one) !== undefined)) break;
  }
  return findEngines();
}

function apt(sudo, ...args) {
  const [command, ...rest] = [...sudo, "apt-get", "-q", ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, rest, { stdio: ["ignore", "ignore", 2], timeout: 300_000, env });
}

function placeOf({ names, places }) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places].find((place) => existsSync(place));
}
