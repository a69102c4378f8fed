// `npm run --silent plan -- …`: installs and bundles what is missing, then runs the command.
import { bundleOf } from "./bundle.mjs";
import { keptBeside, requireCompiled } from "./compiled.mjs";

let bundle;
try {
  bundle = await bundleOf("src/cli/main.ts");
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
const { main } = requireCompiled(bundle);
await main(process.argv.slice(2), keptBeside(bundle));
