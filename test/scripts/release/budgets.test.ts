import packageJson from "../../../package.json";
import budgets from "../../../scripts/release/budgets.json";
import { Project } from "./project";

const ENTRIES = "{ taskpane: './pane.js', commands: './commands.js' }";
/** Text that does not compress. */
const noise = (length: number) => {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  }).join("");
};

let project: Project | undefined;
afterEach(() => {
  project?.remove();
  project = undefined;
});

/** A pane of 3 kB with 2 kB loaded later and two packages, commands of 1 kB, within those budgets. */
function built(bytes: Partial<typeof budgets.bytes>, packages: number, stray = "./own.js") {
  const limits = { bytes: { firstView: 9_000, later: 9_000, commands: 9_000, ...bytes }, packages };
  project = new Project(
    "budgets.mjs",
    `new release.BudgetsPlugin({ root: ROOT, budgets: ${JSON.stringify(limits)} })`,
    ENTRIES,
  );
  const say = (length: number) => `console.log(${JSON.stringify(noise(length))});`;
  project.addPackage("un", "MIT");
  project.addPackage("deux", "MIT");
  project.write("own.js", "console.log('à nous')");
  project.write("src/standin/excel.js", "console.log('excel')");
  project.write("later.js", say(2_000));
  project.write("commands.js", say(1_000));
  project.write(
    "pane.js",
    `import "un"; import "deux"; import ${JSON.stringify(stray)}; import("./later.js"); ${say(3_000)}`,
  );
  return project.build();
}

describe("the build", () => {
  it("goes through within its budgets", () => {
    expect(built({}, 2)).toMatchObject({ status: 0 });
  });

  it("is stopped by each budget that is passed, with what is too much", () => {
    const bytes = { firstView: 2_000, later: 1_000, commands: 500 };
    const { status, printed } = built(bytes, 1, "./src/standin/excel.js");
    expect(status).not.toBe(0);
    expect(printed).toMatch(/la première vue du volet pèse \d{4} octets compressée, pour 2000 au/);
    expect(printed).toMatch(/ce que le volet charge ensuite pèse \d{4} octets/);
    expect(printed).toMatch(/la page des boutons du ruban pèse \d{3,4} octets/);
    expect(printed).toContain("Trop de paquets livrés : 2, pour 1 au plus.");
    expect(printed).toMatch(
      /Cela ne fait pas partie du complément et ne se livre pas : .*excel\.js/,
    );
  });
});

it("the project has no more direct dependencies than its budget", () => {
  const { dependencies, devDependencies } = packageJson;
  expect(Object.keys({ ...dependencies, ...devDependencies }).length).toBeLessThanOrEqual(
    budgets.directDependencies,
  );
});
