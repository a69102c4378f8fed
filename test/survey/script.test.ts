import path from "node:path";
import { Linter } from "eslint";
import globals from "globals";
import ts from "typescript";
import { bookmarklet, fillScript } from "../../src/survey/fill/script";

const RULES = { "no-undef": 2, "no-redeclare": 2 } as const;

/** What a browser of 2017 would refuse, or not find. */
function mistakes(source: string, known: Readonly<Record<string, boolean>>): string[] {
  return new Linter()
    .verify(source, {
      languageOptions: {
        ecmaVersion: 2017,
        sourceType: "script",
        globals: { ...globals.browser, ...known },
      },
      rules: RULES,
    })
    .map(({ message, line }) => `${String(line)}: ${message}`);
}

describe("the fill script", () => {
  const file = fillScript();

  it("is a script without mistakes, that needs nothing but the page", () => {
    expect(mistakes(file, { idsforuids: false })).toEqual([]);
  });

  it("can be read by those who must trust it: sentences above, short lines", () => {
    expect(file).toMatch(/^\/\/ Plan d'action\u00A0: remplit le formulaire EUSurvey ouvert/);
    expect(file).toContain("pas de réseau, pas d'envoi");
    expect(Math.max(...file.split("\n").map(({ length }) => length))).toBeLessThan(400);
  });

  it("reaches no network, submits nothing, stores nothing", () => {
    for (const text of [file, decodeURIComponent(bookmarklet())]) {
      expect(text).not.toMatch(
        /fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|submit|import|eval|Function\(|Storage|cookie|location|innerHTML/,
      );
    }
  });

  it("is the same as a bookmark", () => {
    const address = bookmarklet();
    expect(address).toMatch(/^javascript:[\w%!'()*.~-]+$/);
    expect(
      mistakes(decodeURIComponent(address.slice("javascript:".length)), { idsforuids: false }),
    ).toEqual([]);
    expect(address.length).toBeLessThan(32_000);
  });

  it("is written with what a browser of 2017 has", () => {
    const folder = path.resolve("src/survey/fill/page");
    const program = ts.createProgram([path.join(folder, "pageEntry.ts")], {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2017.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      resolveJsonModule: true,
      esModuleInterop: true,
      strict: true,
      skipLibCheck: true,
      types: [],
    });
    const ours = program
      .getSourceFiles()
      .filter(({ fileName }) => /\/survey\/(?:fill\/page|label)\//.test(fileName));
    const found = ours.flatMap((source) =>
      program
        .getSemanticDiagnostics(source)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
    );
    expect(ours.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});
