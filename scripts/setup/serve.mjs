// The workbench's server: plain files from this machine, nothing from the network.
import { createReadStream, readFileSync, statSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { pipeline } from "node:stream";
import { MICROSOFTS as OFFICE_JS } from "../release/officeJs.mjs";
import { ROOT } from "./install.mjs";
import { headersIn } from "./serverHeaders.mjs";

const from = (place) => path.join(ROOT, place);

/** Address -> folder. The add-in stands twice: as Excel loads it, and with Excel's stand-in. */
const mounts = (addIn) => [
  // The stand-in looks for Microsoft's library beside the add-in's page.
  [
    "/bench/addin/excel-web-16.00.js",
    from("node_modules/@microsoft/office-js/dist/excel-web-16.00.js"),
  ],
  ["/bench/addin/", addIn],
  ["/bench/samples/", from("test/fixtures")],
  ["/bench/", from("node_modules/.cache/plan-action/workbench")],
  ["/", addIn],
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
 * `addIn` is the folder of the pane, `headersFor(pathname)` what goes with its files.
 * Rejects with the system's error (`EADDRINUSE`…) when it cannot listen.
 */
export function serve(
  port,
  {
    certificates,
    addIn = from("node_modules/.cache/plan-action/add-in"),
    headersFor = ours(),
  } = {},
) {
  const answer = answerFrom(mounts(addIn), headersFor);
  const server = certificates
    ? https.createServer(certificates, answer)
    : http.createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/**
 * The pane lives under the policy of a real server, in a frame of this one. Nothing is kept but the
 * icons: where they may not be, Office shows others in their place.
 */
function ours() {
  const headersFor = headersIn(from("docs/serveur/nginx.conf"));
  return (pathname) => ({
    "Content-Security-Policy": headersFor(pathname)["Content-Security-Policy"].replace(
      "frame-ancestors",
      "frame-ancestors 'self'",
    ),
    "Cache-Control": pathname.endsWith(".png") ? headersFor(pathname)["Cache-Control"] : "no-cache",
  });
}

const answerFrom = (places, headersFor) => (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/") {
    response.writeHead(302, { Location: "/bench/index.html" }).end();
    return;
  }
  const { file, prefix } = fileFor(pathname, places) ?? {};
  if (!file || !["GET", "HEAD"].includes(request.method ?? "")) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Introuvable");
    return;
  }
  const isOfAddIn = ["/bench/addin/", "/"].includes(prefix);
  response.writeHead(200, {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    ...(isOfAddIn ? headersFor(pathname) : { "Cache-Control": "no-cache" }),
  });
  if (prefix === "/bench/addin/" && file.endsWith(".html")) {
    // The one thing that differs from what Excel loads: who plays office.js.
    response.end(readFileSync(file, "utf8").replace(OFFICE_JS, "/bench/office.js"));
  } else {
    pipeline(createReadStream(file), response, () => undefined);
  }
};

/** The file behind an address, or undefined when there is none or when it leaves its folder. */
function fileFor(pathname, places) {
  const place = places.find(([prefix]) => pathname.startsWith(prefix));
  if (!place) return undefined;
  const [prefix, base] = place;
  try {
    const file = path.join(base, decodeURIComponent(pathname.slice(prefix.length)));
    const isInside = file === base || file.startsWith(base + path.sep);
    return isInside && statSync(file).isFile() ? { file, prefix } : undefined;
  } catch {
    return undefined;
  }
}
