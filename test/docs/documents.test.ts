import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

const filesUnder = (folder: string, ending: RegExp) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));

const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...["docs", "src", ".github"].flatMap((folder) => filesUnder(folder, /\.md$/)),
];

/** The anchor that a title gets: lower case, no punctuation, dashes for spaces. */
const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

describe.each(DOCUMENTS)("%s", (document) => {
  const text = read(document);
  const links = [...text.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].filter(
    ([, , , target = ""]) => !/^https?:/.test(target),
  );

  it("leads only to files and titles that are there", () => {
    for (const [, , , target = ""] of links) {
      const [file = "", anchor] = target.split("#");
      const found = file === "" ? document : path.join(path.dirname(document), file);
      expect([target, existsSync(path.join(ROOT, found))]).toEqual([target, true]);
      if (anchor === undefined) continue;
      const titles = [...read(found).matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => title);
      expect(titles.map(anchorOf)).toContain(anchor);
    }
  });

  it("says what each picture shows, and keeps it small", () => {
    for (const [, mark, alternative = "", target = ""] of links) {
      if (mark !== "!") continue;
      expect(alternative.length).toBeGreaterThan(20);
      expect(statSync(path.join(ROOT, path.dirname(document), target)).size).toBeLessThan(150_000);
    }
  });

  it("names only npm scripts that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const [, name = ""] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(name);
    }
  });
});

it.each(DOCUMENTS)("%s names no file of ours that is not there", (document) => {
  const named = [...read(document).matchAll(/`((?:src|test|scripts|docs|assets)\/[^`\s]*)`/g)]
    .map(([, place = ""]) => place)
    .filter((place) => !/[<>*{}…]/.test(place));
  expect(named.filter((place) => !existsSync(path.join(ROOT, place)))).toEqual([]);
});

it("the stand-in's README shows the test of another add-in, word for word", () => {
  const shown = /```ts\n([\s\S]*?)```/.exec(read("src/standin/README.md"))?.[1];
  expect(shown).toBe(read("test/standin/otherAddIn.test.ts"));
});

it("no document names a package registry: npm's own configuration does", () => {
  const hosts = /\bregistry\.|\bregistre\.|npmjs|yarnpkg/i;
  expect(DOCUMENTS.filter((document) => hosts.test(read(document)))).toEqual([]);
});

it("no picture is left that no document shows", () => {
  const all = DOCUMENTS.map(read).join("\n");
  for (const picture of filesUnder("docs/images", /./)) {
    expect(all).toContain(`images/${path.basename(picture)}`);
  }
});

/** What the officer reads, as the sources hold it: spaces and apostrophes of one kind. */
const plain = (text: string) =>
  text
    .replace(/&apos;/g, "'")
    .replace(/\\u00a0|\\u202f|\$\{NBSP\}|\s+/g, " ")
    .toLowerCase();

describe("the officer's guide", () => {
  const guide = read("docs/guide.md");
  const pane = plain(
    [
      ...filesUnder("src/taskpane", /\.tsx?$/),
      ...filesUnder("src/excel", /\.ts$/),
      ...filesUnder("src/rules", /\.ts$/),
      ...filesUnder("src/checking", /\.ts$/),
      ...filesUnder("src/files", /\.ts$/),
      "assets/floor.js",
      "manifest.xml",
    ]
      .map(read)
      .join("\n"),
  );

  it("names buttons and pages as the pane does", () => {
    const named = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = ""]) => label);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((label) => !pane.includes(plain(label)))).toEqual([]);
  });

  it("quotes what the pane says when something is wrong", () => {
    const quoted = [...guide.matchAll(/^\| « ([^»]+) »/gm)].map(([, said = ""]) => said);
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.filter((said) => !pane.includes(plain(said)))).toEqual([]);
  });
});
