import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Clone } from "./clone";

const RELEASE = path.resolve("scripts/release");
const GOOD = "https://plan-action.example.fr/";

/** Calls a function of the module once for each list of arguments, in Node, as webpack does. */
function outcomes(module: string, called: string, calls: readonly unknown[][]): string[] {
  const script = `
    import * as module from ${JSON.stringify(pathToFileURL(path.join(RELEASE, module)).href)};
    const call = ${called};
    const outcome = (args) => { try { return String(call(...args)); } catch (error) { return "✗ " + error.message; } };
    console.log(JSON.stringify(JSON.parse(process.argv[1]).map(outcome)));`;
  const args = ["--input-type=module", "--eval", script, JSON.stringify(calls)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as string[];
}

describe("the address of the server", () => {
  it.each([
    [GOOD, GOOD],
    ["https://plan-action.example.fr", GOOD],
    ["HTTPS://Plan-Action.example.fr", GOOD],
    ["https://intranet/outils/plan", "https://intranet/outils/plan/"],
    ["https://intranet:8443/", "https://intranet:8443/"],
    ["https://département.example.fr/", "https://xn--dpartement-b7a.example.fr/"],
  ])("%s is %s", (given, address) => {
    expect(outcomes("base.mjs", "module.readBase", [[given]])).toEqual([address]);
  });

  const REFUSED: [unknown, RegExp][] = [
    [undefined, /^✗ Donnez l'adresse/],
    [true, /^✗ Donnez l'adresse/],
    ["", /^✗ Donnez l'adresse/],
    ["http://plan-action.example.fr/", /Excel n'accepte que https/],
    ["plan-action.example.fr", /écrivez-la en entier/],
    ["https://", /écrivez-la en entier/],
    ["https:///plan", /écrivez-la en entier/],
    ["https:plan", /écrivez-la en entier/],
    ["https://?x", /écrivez-la en entier/],
    ["https://a b.fr/", /écrivez-la en entier/],
    ["https://x.fr:99999/", /écrivez-la en entier/],
    ["ftp://x.fr/", /écrivez-la en entier/],
    ["https://agent:secret@x.fr/", /nom d'utilisateur/],
    ["https://x.fr/?version=2", /retirez ce qui suit/],
    ["https://x.fr/#pane", /retirez ce qui suit/],
    ["https://localhost:3000/", /qu'à cette machine/],
    ["https://127.0.0.1/", /qu'à cette machine/],
    ["https://x.fr/taskpane.html", /donnez le dossier/],
  ];
  it("is refused, with the reason, when Excel could not load an add-in from there", () => {
    const said = outcomes(
      "base.mjs",
      "module.readBase",
      REFUSED.map(([given]) => [given]),
    );
    REFUSED.forEach(([, reason], index) => {
      expect(said[index]).toMatch(/^✗ /);
      expect(said[index]).toMatch(reason);
    });
  });
});

describe("the other options", () => {
  it("are refused when they are unknown or wrong", () => {
    const said = outcomes("settings.mjs", "module.readSettings", [
      [{ base: GOOD, bsae: GOOD }],
      [{ base: GOOD, officejs: "cdn" }],
      [{ base: GOOD, maps: "oui" }],
      [{ base: GOOD, support: "intranet/aide" }],
    ]);
    expect(said).toEqual([
      "✗ L'option « bsae » est inconnue. Il y a : base, support, officejs, maps.",
      "✗ officejs=cdn n'existe pas : « microsoft » (par défaut), ou « local » pour un réseau fermé.",
      "✗ « maps » s'écrit sans valeur : --env maps.",
      "✗ L'adresse d'aide « intranet/aide » ne convient pas : écrivez-la en entier, par exemple --env support=https://intranet.example.fr/plan-action",
    ]);
  });
});

describe("the manifest", () => {
  const STAMP =
    "(text, base, version, support) => module.stampManifest(text, new URL(base), new URL(support ?? 'aide.html', base), version)";
  const SOURCE = '<Version>1.0.0.0</Version><a v="https://localhost:3000/x" />';

  it("keeps its XML sound whatever the address", () => {
    const given = [SOURCE, "https://x.fr/a&b'$&/", "2.3.4"];
    expect(outcomes("stampManifest.mjs", STAMP, [given])).toEqual([
      `<Version>2.3.4.0</Version><a v="https://x.fr/a&amp;b'$&amp;/x" />`,
    ]);
  });

  it("names the organisation's own help, where it has some, else the page beside the add-in", () => {
    const source = `${SOURCE}<SupportUrl DefaultValue="https://localhost:3000/aide.html" />`;
    const said = outcomes("stampManifest.mjs", STAMP, [
      [source, GOOD, "1.0.0"],
      [source, GOOD, "1.0.0", "https://x.fr/aide?a=1&b=2"],
    ]);
    expect(said[0]).toContain(`<SupportUrl DefaultValue="${GOOD}aide.html" />`);
    expect(said[1]).toContain(`<SupportUrl DefaultValue="https://x.fr/aide?a=1&amp;b=2" />`);
  });

  it("is refused with a version that Office can't read, or with an address of this machine left", () => {
    const said = outcomes("stampManifest.mjs", STAMP, [
      [SOURCE, GOOD, "1.0.0-beta.1"],
      [`${SOURCE}http://localhost/`, GOOD, "1.0.0"],
    ]);
    expect(said[0]).toMatch(/^✗ La version « 1.0.0-beta.1 » de package.json doit être/);
    expect(said[1]).toMatch(/^✗ /);
  });
});

describe("the command", () => {
  it("ends with the sentence alone when it can't build", () => {
    const clone = new Clone("plan-action");
    const { status, printed } = clone.build("base=http://x.fr/");
    clone.remove();
    expect(status).not.toBe(0);
    expect(printed.trim()).toBe(
      "[webpack-cli] L'adresse « http://x.fr/ » ne convient pas : Excel n'accepte que https://.",
    );
  });
});
