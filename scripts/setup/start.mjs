// `npm start`: installs what is missing, builds, serves, opens the browser on a real plan.
// Options: --no-open, --no-watch, --https (for a real Excel, with office-addin-dev-certs'
// certificates). PORT sets the port.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, watch } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { ROOT, ensureInstalled } from "./install.mjs";
import { serve } from "./serve.mjs";

const options = new Set(process.argv.slice(2));

try {
  ensureInstalled();
  const { ensureBuilt } = await import("./build.mjs");
  console.log("Construction du complément…");
  await ensureBuilt();
  const server = await listen(options.has("--https") ? certificates() : undefined);
  const scheme = options.has("--https") ? "https" : "http";
  const address = `${scheme}://localhost:${server.address().port}/`;
  console.log(`La page est prête : ${address} (Ctrl+C pour arrêter)`);
  if (!options.has("--no-watch") && !process.env.CI) rebuildOnChange(ensureBuilt);
  if (!options.has("--no-open") && !process.env.CI) open(address);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** On PORT when it is given; else on 3000, or on any free port when 3000 is taken. */
async function listen(tls) {
  const wanted = process.env.PORT;
  try {
    return await serve(Number(wanted ?? 3000), { certificates: tls });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    if (wanted || tls) {
      throw new Error(
        `Le port ${wanted ?? 3000} est occupé : libérez-le, ou donnez-en un autre dans PORT.`,
      );
    }
    return await serve(0, { certificates: tls });
  }
}

function certificates() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  if (!existsSync(key) || !existsSync(cert)) {
    throw new Error("Excel demande https : lancez d'abord « npx office-addin-dev-certs install ».");
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** Builds again when a source changes; the page is reloaded by hand, the workbook in it may matter. */
function rebuildOnChange(ensureBuilt) {
  let timer;
  let building = Promise.resolve();
  const rebuild = async () => {
    try {
      await ensureBuilt();
      console.log("Construit à nouveau : rechargez la page.");
    } catch (error) {
      console.error(error.message);
    }
  };
  watch(path.join(ROOT, "src"), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (building = building.then(rebuild)), 200);
  });
}

function open(address) {
  const commands = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
  const [command, ...args] = commands[process.platform] ?? ["xdg-open"];
  const isBlind =
    process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (isBlind) return;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  // Without a browser to open, the address printed above is enough.
  child.on("error", () => undefined);
  child.unref();
}
