import { Project } from "./project";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => {
  project.remove();
});

const done = (printed: string) => ({ status: 0, printed });

describe("the command line's bundle", () => {
  it("is built on first use, and then no more", async () => {
    project.says("Bonjour ");
    for (const name of ["Ain", "Aisne", "Allier"]) {
      expect(await project.plan(name)).toEqual(done(`Bonjour ${name}`));
    }
    expect(project.builds()).toBe(1);
  });

  it("is never of other sources than the present ones, even of the same length", async () => {
    for (const said of ["un", "deux", "dix", "six"]) {
      project.says(said);
      expect(await project.plan()).toEqual(done(said));
      expect(await project.plan()).toEqual(done(said));
    }
  });

  it("is built anew when a file comes that takes another's place", async () => {
    project.says("un");
    await project.plan();
    project.write("src/cli/words.tsx", 'export const words = "deux";');
    expect(await project.plan()).toEqual(done("deux"));
  });

  it("leaves none of those of other sources behind", async () => {
    for (const said of ["un", "deux"]) {
      project.says(said);
      await project.plan();
    }
    expect(project.kept().filter((name) => name.endsWith(".cjs"))).toHaveLength(1);
    expect(project.kept().filter((name) => name.endsWith(".compiled"))).toHaveLength(1);
    expect(project.kept()).toHaveLength(2);
  });

  it("is built once by processes that need it at once", async () => {
    project.says("ensemble");
    const all = await Promise.all([1, 2, 3, 4].map(() => project.plan()));
    expect(all).toEqual(all.map(() => done("ensemble")));
    expect(project.builds()).toBe(1);
  });

  it("says what does not build, with status 2, and is built once that is mended", async () => {
    project.says("un");
    project.write("src/cli/words.ts", "export const words = ;");
    const { status, printed } = await project.plan();
    expect(status).toBe(2);
    expect(printed).toContain("src/cli/words.ts:1");
    project.says("deux");
    expect(await project.plan()).toEqual(done("deux"));
  });
});
