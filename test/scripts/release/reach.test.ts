import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ADD_IN } from "../../browser/server";

const REACH = path.resolve("scripts/release/reach.mjs");

/** What the check says of a folder. */
function said(folder: string): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [REACH, folder], { encoding: "utf8" });
  return [...stdout.split("\n"), ...stderr.split("\n")].filter((line) => line !== "");
}

describe("the oldest browsers that package.json names", () => {
  it("read and run all that Excel loads", () => {
    const build = pathToFileURL(path.resolve("scripts/setup/build.mjs")).href;
    const script = `import(${JSON.stringify(build)}).then((one) => one.ensureBuilt())`;
    execFileSync(process.execPath, ["-e", script], { stdio: "ignore" });
    expect(said(ADD_IN)).toEqual([]);
  }, 240_000);

  it("are told from younger ones: syntax, methods, what the web offers", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));
    const young = {
      "a.js": "const price = /(?<!\\d)304/;",
      "b.js": "const after = new RegExp('(?<=\\\\d)' + name);",
      "c.js": "const last = lines.findLast((line) => line.isFirm);",
      "d.js": "class Plan { static { Plan.count = 0; } }",
      "e.js": "const sorted = amounts.toSorted();",
      "f.js": "const held = Promise.withResolvers();",
      "g.js": "const twin = structuredClone(plan);",
      "h.js": "const late = new CookieStore();",
    };
    const old = "const last = lines.at(-1); const own = Object.hasOwn(plan, 'year');";
    for (const [name, text] of Object.entries({ ...young, "old.js": old })) {
      writeFileSync(path.join(folder, name), text);
    }
    const lines = said(folder);
    rmSync(folder, { recursive: true });
    const named = new Set(lines.map((line) => line.slice(0, line.search(/[: ]/))));
    expect([...named].sort()).toEqual(Object.keys(young));
  }, 60_000);
});
