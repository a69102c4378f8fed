import { Linter } from "eslint";
import globals from "globals";
import { bookmarklet, fillScript } from "../../src/survey/fill/script";
import { PAGE_SCRIPT } from "../../src/formstandin/pageScript";

const RULES = {
  "no-undef": 2,
  "no-unused-vars": 2,
  eqeqeq: 2,
  "no-var": 2,
  "no-redeclare": 2,
} as const;

function mistakes(source: string, known: Readonly<Record<string, boolean>>): string[] {
  return new Linter()
    .verify(source, {
      languageOptions: {
        ecmaVersion: 2022,
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
    expect(file).toMatch(/^\/\/ Plan d'action : remplit le formulaire EUSurvey ouvert/);
    expect(file).toContain("pas de réseau, pas d'envoi");
    expect(Math.max(...file.split("\n").map(({ length }) => length))).toBeLessThan(400);
  });

  it("reaches no network, submits nothing, stores nothing", () => {
    expect(file).not.toMatch(
      /fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|submit|import|eval|Function\(|Storage|cookie|location|innerHTML|btnSubmit/,
    );
  });

  it("is the same as a bookmark", () => {
    const address = bookmarklet();
    expect(address).toMatch(/^javascript:[\w%!'()*.~-]+$/);
    expect(
      mistakes(decodeURIComponent(address.slice("javascript:".length)), { idsforuids: false }),
    ).toEqual([]);
    expect(address.length).toBeLessThan(32_000);
  });
});

test("the stand-in's page has a script without mistakes", () => {
  expect(mistakes(PAGE_SCRIPT, { shortnames: false, uniqueCode: false })).toEqual([]);
});
