import { Project } from "./project";

let project: Project;
beforeEach(() => {
  project = new Project("licences.mjs", "new release.LicencesPlugin({ root: ROOT })");
});
afterEach(() => {
  project.remove();
});

function build(...used: readonly string[]) {
  project.write("index.js", used.map((name) => `require("${name}").call();`).join("\n"));
  return project.build();
}

describe("what is shipped", () => {
  it("is listed with its notice, when its licence lets it be given away", () => {
    project.addPackage("libre", "MIT", "Copyright Une Personne\r\nSans garantie");
    project.addPackage("@groupe/au-choix", "(GPL-3.0 OR Apache-2.0)", "Copyright Un Groupe");
    project.addPackage("inutile", "GPL-3.0");
    expect(build("libre", "@groupe/au-choix")).toMatchObject({ status: 0 });
    const text = project.read("dist/LICENCES.txt");
    expect(text).toContain("- libre 2.0.0 (MIT)\n");
    expect(text).toContain("Copyright Une Personne\nSans garantie");
    expect(text).toContain("Copyright Un Groupe");
    expect(text).toContain("Copyright essai");
    expect(text).toMatch(/- webpack \d+\.\d+\.\d+ \(MIT\)/);
    expect(text).not.toContain("inutile");
  });

  const REFUSED: [unknown, string][] = [
    ["GPL-3.0-only", "« GPL-3.0-only »"],
    ["LGPL-2.1", "« LGPL-2.1 »"],
    ["MPL-2.0", "« MPL-2.0 »"],
    ["MIT AND GPL-2.0", "« MIT AND GPL-2.0 »"],
    ["SEE LICENSE IN LICENCE.md", "« SEE LICENSE IN LICENCE.md »"],
    ["UNLICENSED", "« UNLICENSED »"],
    [undefined, "inconnue"],
    [{ type: "MIT" }, "inconnue"],
  ];
  it("stops the build when one licence is copyleft or unknown", () => {
    REFUSED.forEach(([license], index) => {
      project.addPackage(`vilain-${String(index)}`, license, "Copyright Un Vilain");
    });
    const { status, printed } = build(...REFUSED.map((_, index) => `vilain-${String(index)}`));
    expect(status).not.toBe(0);
    REFUSED.forEach(([, said], index) => {
      expect(printed).toContain(`La licence de vilain-${String(index)} 2.0.0 est ${said}`);
    });
  });
});
