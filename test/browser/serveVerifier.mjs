// node serveVerifier.mjs FOLDER CONFIGURATION: builds the page of those who receive plans there, and
// gives it with the headers that the configuration of a real server names.
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import webpack from "webpack";
import { headersIn } from "../../scripts/setup/serverHeaders.mjs";
import { verifierIn } from "../../webpack.config.js";

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

const [folder, configuration] = process.argv.slice(2);
const { dependencies, ...config } = verifierIn(folder);
void dependencies;
const compiler = webpack(config);
const stats = await new Promise((resolve, reject) => {
  compiler.run((error, result) => (error ? reject(error) : resolve(result)));
});
if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
const headersFor = headersIn(configuration);
const server = createServer(({ url }, response) => {
  const { pathname } = new URL(url, "http://localhost");
  const file = path.join(folder, path.normalize(pathname));
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, {
    ...headersFor(pathname),
    "Content-Type": TYPES[path.extname(file)] ?? "text/plain",
  });
  return createReadStream(file).pipe(response);
});
server.listen(0, () => console.log(`http://localhost:${server.address().port}/`));
