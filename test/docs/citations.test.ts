import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "../..");
const CODE = /\.(?:ts|tsx|js|mjs)$/;
const PROSE = /\.(?:md|css|html|xml|conf|ya?ml)$/;

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

const FILES = [
  ...readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name),
  ...["src", "test", "scripts", "docs"].flatMap(filesUnder),
];

/** The comments of a source, one after another. */
function commentsIn(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const comments = new Map<number, string>();
  const visit = (node: ts.Node) => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.pos) ?? []) {
      comments.set(pos, text.slice(pos, end));
    }
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...comments.values()].join("\n");
}

/** The documents that a text cites: « docs/glossaire.md », « decision 0004 ». */
function citedIn(text: string): string[] {
  const named = [...text.matchAll(/(?<![\w/.-])[\w./-]*\w\.(?:md|docx?|pdf)\b/g)].map(
    ([name]) => name,
  );
  const decisions = [...text.matchAll(/\bd[eé]cision (\d{4})\b/gi)].map(
    ([, number]) => number ?? "",
  );
  return [...named, ...decisions];
}

const DECISIONS = readdirSync(path.join(ROOT, "docs/decisions"));

/** Papers of an officer's own, in examples of what is typed and shown. */
const EXAMPLES = ["OUT.docx", "f.docx", "fiches.docx", "liasse.pdf"];

function isHeld(file: string, cited: string): boolean {
  if (EXAMPLES.includes(cited)) return true;
  // What the build makes is named by the guide of those who install it.
  if (cited.startsWith("dist/")) return true;
  return /^\d{4}$/.test(cited)
    ? DECISIONS.some((decision) => decision.startsWith(`${cited}-`))
    : [ROOT, path.join(ROOT, path.dirname(file))].some((folder) =>
        existsSync(path.join(folder, cited)),
      );
}

test.each([
  ["as the rules say (regles-perdues.md)", ["regles-perdues.md"]],
  ["see docs/glossaire.md and decision 0004", ["docs/glossaire.md", "0004"]],
  ["the form is read from its page.", []],
])("finds what « %s » cites", (text, expected) => {
  expect(citedIn(text)).toEqual(expected);
});

test("no comment and no document cites a paper that the clone does not hold", () => {
  const lost = FILES.flatMap((file) => {
    if (!CODE.test(file) && !PROSE.test(file)) return [];
    const text = readFileSync(path.join(ROOT, file), "utf8");
    // Few sources name a document at all, and reading their comments takes time.
    if (citedIn(text).length === 0) return [];
    return citedIn(CODE.test(file) ? commentsIn(file, text) : text)
      .filter((cited) => !isHeld(file, cited))
      .map((cited) => `${file}: ${cited}`);
  });
  expect(lost).toEqual([]);
});
