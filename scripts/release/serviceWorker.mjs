// The page « vérifier » without a network: a service worker that knows the files of its build.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A webpack plugin: writes the service worker with the names of all that the build makes. */
export class ServiceWorkerPlugin {
  /** @param {{ source: string, filename: string }} options `source`: the worker's own script */
  constructor({ source, filename }) {
    this.source = source;
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ServiceWorkerPlugin", (compilation) => {
      // When names and bytes are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ServiceWorkerPlugin", stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((name) => !/\.(?:txt|map)$/.test(name))
          .sort();
        const digest = createHash("sha256");
        for (const file of files) digest.update(assets[file].buffer());
        const known = `const FILES = ${JSON.stringify(files)};\nconst VERSION = "${digest.digest("hex").slice(0, 16)}";\n`;
        const text = known + readFileSync(this.source, "utf8");
        compilation.emitAsset(this.filename, new sources.RawSource(text));
      });
    });
  }
}
