// webpack: `import { short } from "./page/pageEntry.ts?script"` gives the script as a text.
import { pageScript } from "./pageScript.mjs";

export default function pageScriptLoader() {
  const { module, files } = pageScript(this.resourcePath);
  for (const file of files) this.addDependency(file);
  return module;
}
