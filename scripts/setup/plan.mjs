// `npm run --silent plan -- …`: installs what is missing, then runs the command.
import { ensureInstalled } from "./install.mjs";

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
const { register } = await import("tsx/esm/api");
register();
await import("../../src/cli/main.ts");
