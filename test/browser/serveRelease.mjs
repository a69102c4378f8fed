// node serveRelease.mjs FOLDER CONFIGURATION: the workbench around a build of the add-in, given with
// the headers that the configuration of a real server names.
import { ensureBuilt } from "../../scripts/setup/build.mjs";
import { serve } from "../../scripts/setup/serve.mjs";
import { headersIn } from "../../scripts/setup/serverHeaders.mjs";

const [addIn, configuration] = process.argv.slice(2);
await ensureBuilt();
const server = await serve(0, { addIn, headersFor: headersIn(configuration) });
console.log(`http://localhost:${server.address().port}/`);
