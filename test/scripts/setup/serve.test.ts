import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What the development server says of keeping each file of a folder. */
function kept(folder: string, files: readonly string[]): (string | null)[] {
  const serve = pathToFileURL(path.resolve("scripts/setup/serve.mjs")).href;
  const script = `
    import { serve } from ${JSON.stringify(serve)};
    const [folder, ...files] = process.argv.slice(1);
    const server = await serve(0, { addIn: folder });
    const address = "http://localhost:" + server.address().port + "/";
    const answers = await Promise.all(files.map((file) => fetch(address + file)));
    console.log(JSON.stringify(answers.map((one) => one.headers.get("Cache-Control"))));
    server.close();
    server.closeAllConnections();`;
  const args = ["--input-type=module", "--eval", script, folder, ...files];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as string[];
}

test("the development server lets Office keep the icons, which it asks for; nothing else", () => {
  const [icon, page] = kept(path.resolve("assets"), ["icon-32.png", "aide.html"]);
  expect(icon).toMatch(/max-age=\d+/);
  expect(page).toBe("no-cache");
});
