// The workbench's server: plain files from this machine, nothing from the network.
import { createReadStream, readFileSync, statSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { pipeline } from "node:stream";
import { ROOT } from "./install.mjs";

/** The address of Microsoft's library in the add-in's pages. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Address -> folder. The add-in stands twice: as Excel loads it, and with Excel's stand-in. */
const MOUNTS = [
  // The stand-in looks for Microsoft's library beside the add-in's page.
  ["/bench/addin/excel-web-16.00.js", "node_modules/@microsoft/office-js/dist/excel-web-16.00.js"],
  ["/bench/addin/", "node_modules/.cache/plan-action/add-in"],
  ["/bench/samples/", "test/fixtures"],
  ["/bench/", "node_modules/.cache/plan-action/workbench"],
  ["/", "node_modules/.cache/plan-action/add-in"],
];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves the workbench on `port` (0 for any free one) of this machine only.
 * `certificates` ({ key, cert }) makes it https, which a real Excel asks for.
 * Rejects with the system's error (`EADDRINUSE`…) when it cannot listen.
 */
export function serve(port, certificates) {
  const server = certificates
    ? https.createServer(certificates, answer)
    : http.createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

function answer(request, response) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/") {
    response.writeHead(302, { Location: "/bench/index.html" }).end();
    return;
  }
  const file = fileFor(pathname);
  if (!file || !["GET", "HEAD"].includes(request.method ?? "")) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Introuvable");
    return;
  }
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" });
  if (pathname.startsWith("/bench/addin/") && file.endsWith(".html")) {
    // The one thing that differs from what Excel loads: who plays office.js.
    response.end(readFileSync(file, "utf8").replace(OFFICE_JS, "/bench/office.js"));
  } else {
    pipeline(createReadStream(file), response, () => undefined);
  }
}

/** The file behind an address, or undefined when there is none or when it leaves its folder. */
function fileFor(pathname) {
  const mount = MOUNTS.find(([prefix]) => pathname.startsWith(prefix));
  if (!mount) return undefined;
  const [prefix, folder] = mount;
  const base = path.join(ROOT, folder);
  try {
    const file = path.join(base, decodeURIComponent(pathname.slice(prefix.length)));
    const isInside = file === base || file.startsWith(base + path.sep);
    return isInside && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
