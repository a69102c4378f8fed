import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { misspaced } from "./french";

const NO_BREAK = "\u00A0";
const NARROW = "\u202F";

describe("a sentence that lacks its no-break spaces is found", () => {
  test.each([
    ["Attendu : 5", 1],
    [`Attendu${NO_BREAK}: 5`, 0],
    ["« FIR »", 2],
    [`«${NO_BREAK}FIR${NO_BREAK}»`, 0],
    ["un ; deux ! trois ?", 3],
    [`un${NARROW}; deux${NARROW}!`, 0],
    ["5 € et 3 %", 2],
    ["fiche n° 9", 1],
    ["la cellule contient #NOM? et #VALEUR!", 0],
    ["=SI(A1=0 ;0)", 0],
    ["l'adresse https://ec.europa.eu/ et 12:30", 0],
  ])("%s", (sentence, places) => {
    expect(misspaced(sentence)).toHaveLength(places);
  });
});

const SRC = path.resolve(__dirname, "../src");

/** They make the spaces, or read those of others. */
const MAKERS = ["plan/typography.ts", "plan/money.ts"];
const READERS = /^(?:reading|standin)\//;

/** The texts that a source would show, with the line where they stand; expressions between them left out. */
function textsOf(file: string): [number, string][] {
  const code = readFileSync(path.join(SRC, file), "utf8");
  // Nearly every source holds none, be it in a comment: reading it as code takes time.
  if (!/[\u00A0\u202F]|\\u(?:00A0|202F)/i.test(code)) return [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const texts: [number, string][] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      texts.push([line + 1, node.text]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

test("no source writes a no-break space by hand: french() sets them all", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !MAKERS.includes(file) && !READERS.test(file),
  );
  const byHand = files.flatMap((file) =>
    textsOf(file)
      .filter(([, text]) => /[\u00A0\u202F]/.test(text))
      .map(([line, text]) => `${file}:${String(line)} ${text}`),
  );
  expect(byHand).toEqual([]);
});
