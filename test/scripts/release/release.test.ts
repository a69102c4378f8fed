import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync, deflateSync } from "node:zlib";
import packageJson from "../../../package.json";
import { Clone } from "./clone";

const BASE = "https://outils.departement.example.fr/plan-action/";

let one: Clone;
let other: Clone;

beforeAll(() => {
  one = new Clone("plan-action");
  other = new Clone("un autre dossier");
  expect(one.build(`base=${BASE}`)).toMatchObject({ status: 0 });
  expect(other.build(`base=${BASE}`, "maps")).toMatchObject({ status: 0 });
}, 240_000);
afterAll(() => {
  one.remove();
  other.remove();
});

describe("npm run build", () => {
  it("gives the same bytes from any folder, with source maps or without", () => {
    expect(other.digests("dist")).toEqual(one.digests("dist"));
    expect(one.files("dist").length).toBeGreaterThan(20);
  });

  it("holds pages, hashed scripts, pictures, the manifest and the licences; nothing else", () => {
    const others = one
      .files("dist")
      .filter((file) => !/^([\w-]+\.[0-9a-f]{20}\.js|assets\/icon-[\w-]+\.png)$/.test(file));
    expect(others).toEqual([
      "LICENCES-verifier.txt",
      "LICENCES.txt",
      "aide.html",
      "assets/icon.svg",
      "commands.html",
      "editions/index.json",
      "manifest.xml",
      "taskpane.html",
      "verifier-service.js",
      "verifier.css",
      "verifier.html",
      "verifier.webmanifest",
    ]);
  });

  it("names no address of this machine, and no workbench", () => {
    const texts = one.files("dist").filter((file) => !file.endsWith(".png"));
    const guilty = texts.filter((file) =>
      /localhost|planActionHost|_richApiNativeBridge/.test(one.read(`dist/${file}`)),
    );
    // Only to recognise a form that is tried on one's own machine: no address is made of it.
    const trying = texts.flatMap((file) => one.read(`dist/${file}`).match(/.127\.0\.0\.1./g) ?? []);
    expect(new Set(trying)).toEqual(new Set(['"127.0.0.1"']));
    expect(guilty).toEqual([]);
  });

  it("keeps the source maps apart: nothing that is served names them", () => {
    // The pane's and the ribbon's: with maps, the minimizer names the verifier's functions otherwise.
    expect(other.files("dist-maps").every((file) => file.endsWith(".js.map"))).toBe(true);
    expect(other.files("dist-maps")).toHaveLength(
      other.files("dist").filter((file) => /^(?!floor|verifier).*\.js$/.test(file)).length,
    );
    expect(
      one.files("dist").filter((file) => one.read(`dist/${file}`).includes("sourceMappingURL")),
    ).toEqual([]);
  });

  it("stamps the manifest for the server, in package.json's version", () => {
    const manifest = one.read("dist/manifest.xml");
    const addresses = manifest.match(/https:\/\/[^"<]+/g) ?? [];
    expect(manifest).toContain(`<Version>${packageJson.version}.0</Version>`);
    expect(manifest).toContain(`<SupportUrl DefaultValue="${BASE}aide.html" />`);
    expect(manifest).toContain(`<SourceLocation DefaultValue="${BASE}taskpane.html" />`);
    for (const address of addresses) {
      expect(address.startsWith(BASE)).toBe(true);
      expect(one.files("dist")).toContain(address.slice(BASE.length));
    }
  });

  it("loads office.js from Microsoft", () => {
    for (const page of ["taskpane.html", "commands.html"]) {
      expect(one.read(`dist/${page}`)).toContain(
        '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
      );
    }
  });

  it("serves pictures without metadata, compressed as well as zlib can", () => {
    const pictures = one.files("dist").filter((file) => file.endsWith(".png"));
    expect(pictures.length).toBeGreaterThan(10);
    for (const picture of pictures) {
      const chunks = chunksOf(readFileSync(path.join(one.folder, "dist", picture)));
      const data = Buffer.concat(
        chunks.filter(({ type }) => type === "IDAT").map(({ body }) => body),
      );
      const best = deflateSync(inflateSync(data), { level: 9, memLevel: 9 }).length;
      expect(chunks.map(({ type }) => type).join(" ")).toMatch(
        /^IHDR (PLTE )?(tRNS )?(IDAT )+IEND$/,
      );
      expect(data.length).toBeLessThanOrEqual(best);
    }
  });
});

describe("npm run build -- --env officejs=local", () => {
  const OFFICE_JS = path.resolve("node_modules/@microsoft/office-js");

  it("copies Microsoft's files unmodified, with their licence, and asks Microsoft for nothing", () => {
    expect(other.build(`base=${BASE}`, "officejs=local")).toMatchObject({ status: 0 });
    const copied = other.files("dist").filter((file) => file.startsWith("office-js/"));
    expect(copied).toContain("office-js/LICENSE.md");
    for (const file of copied) {
      const name = file.slice("office-js/".length);
      const source = path.join(OFFICE_JS, name === "LICENSE.md" ? "" : "dist", name);
      expect(readFileSync(path.join(other.folder, "dist", file)).equals(readFileSync(source))).toBe(
        true,
      );
    }
    for (const page of ["taskpane.html", "commands.html"]) {
      const html = other.read(`dist/${page}`);
      expect(html).toContain('<script src="office-js/office.js">');
      expect(html).not.toContain("microsoft.com");
    }
    expect(other.read("dist/LICENCES.txt")).toContain("office-js/LICENSE.md");
  }, 120_000);
});

/** A PNG is a signature, then chunks: a length, a type, a body, a check. */
function chunksOf(png: Buffer): { type: string; body: Buffer }[] {
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.subarray(at + 4, at + 8).toString("latin1"),
      body: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}
