import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ReportJson } from "../../src/checking/json";
import type { AnswersJson } from "../../src/survey/answers/json";
import type { SurveyPayload } from "../../src/survey/data/payload";

const ROOT = path.join(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "plan-cli-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fixture(name: string): string {
  return path.join(ROOT, "test/fixtures", `${name}.xlsx`);
}

function out(name: string): string {
  return path.join(folder, name);
}

/** Runs the command as `npm run --silent plan -- …` does. */
function plan(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/setup/plan.mjs", ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr: stderr.trim() };
}

function json(...args: readonly string[]): ReportJson {
  return JSON.parse(plan("check", ...args, "--json").stdout) as ReportJson;
}

function said(report: ReportJson, severity: string): string[] {
  return report.findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => `${finding.rule} ${finding.cells[0] ?? "–"}`);
}

describe("check", () => {
  test("a plan with blocking findings: exit 1, and a report in French", () => {
    const { status, stdout, stderr } = plan("check", fixture("saone-et-loire-2024"));
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("5 points bloquants");
    expect(stdout).toMatch(/I19 +Le total de la ligne est de 653\u202f301,00\u00a0€/);
  });

  test("a plan without: exit 0", () => {
    const { status, stdout } = plan("check", fixture("saone-et-loire-2024-corrige"));
    expect(status).toBe(0);
    expect(stdout).toContain("Prêt à transmettre");
  });

  test("--json: one file gives an object, several an array, and amounts as texts", () => {
    const report = json(fixture("saone-et-loire-2024"));
    expect(report.lines[0]).toEqual({
      row: 6,
      objectives: [1],
      source: "FIR",
      department: "124666.00",
      state: "62334.00",
      total: "187000.00",
      other: null,
      action:
        "Maintien de 3 postes de sages-femmes ; développement de l'entretien postnatal précoce",
    });
    expect(report.findings[0]).toMatchObject({
      rule: "row-total",
      cells: ["I19", "G19", "H19"],
      found: "653301.00",
      expected: "654301.00",
      difference: "-1000.00",
      fixable: true,
    });
    const { stdout, status } = plan(
      "check",
      fixture("saone-et-loire-2024-corrige"),
      fixture("haut-rhin-2023"),
      "--json",
    );
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as ReportJson[]).map((one) => one.edition)).toEqual([
      "2024-annexe-2.1",
      "2023-annexe-2.1",
    ]);
  });

  test("--sheet: a sheet without a plan is said, a sheet that isn't there is wrong usage", () => {
    const file = fixture("saone-et-loire-2024");
    const empty = plan("check", file, "--sheet", "Indications", "--json");
    expect(empty.status).toBe(1);
    expect(JSON.parse(empty.stdout)).toMatchObject({
      edition: null,
      lines: [],
      findings: [{ rule: "plan-sheet-missing", cells: [] }],
    });
    const { status, stdout, stderr } = plan("check", file, "--sheet", "Ailleurs");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Indications, Plan d'action");
  });

  test("--edition: the officer's own choice", () => {
    const report = json(fixture("saone-et-loire-2024"), "--edition", "2023-annexe-2.1");
    expect(report.edition).toBe("2023-annexe-2.1");
    expect(report.recognition?.confidence).toBe("chosen");
    expect(plan("check", fixture("saone-et-loire-2024"), "--edition", "1999").status).toBe(2);
  });
});

describe("what is no workbook: exit 2, one line in French, nothing on stdout", () => {
  test.each([
    ["absent.xlsx", null, "n'existe pas"],
    ["plan.pdf", "%PDF-1.7 …", "PDF"],
    ["plan.csv", "Mesure;Objectif;Total\n1;2;3\n", "Excel"],
    ["vide.xlsx", "", "vide"],
    ["abime.xlsx", "PK\u0003\u0004 rien de lisible", "endommagé"],
  ])("%s", (name, content, words) => {
    if (content !== null) writeFileSync(out(name), content);
    const { status, stdout, stderr } = plan("check", out(name), "--json");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(stderr.split("\n")).toHaveLength(1);
  });

  test("no command, an unknown one, an unknown option", () => {
    expect([plan().status, plan("juger", "x").status, plan("check", "x", "--vite").status]).toEqual(
      [2, 2, 2],
    );
  });
});

test("an output in a folder that is not there: exit 2, and it is the folder that misses", () => {
  for (const command of ["fill", "report"]) {
    const file = path.join(out("nulle-part"), "sortie");
    const { status, stderr } = plan(command, fixture("haut-rhin-2023"), file);
    expect(status).toBe(2);
    expect(stderr).toContain("le dossier n'existe pas");
  }
});

describe("fill", () => {
  test("writes the green table, to the cent, and the check then has nothing to say of it", () => {
    const filled = out("rempli.xlsx");
    const { status, stdout } = plan("fill", fixture("haut-rhin-2023"), filled);
    expect(status).toBe(0);
    expect(stdout).toContain("8 cellules remplies");
    const report = json(filled);
    expect(said(report, "blocking")).toEqual([]);
    expect(plan("fill", filled, out("encore.xlsx")).stdout).toContain("rien à écrire");
  });

  test("never over the file that it reads, and nothing where there is no plan", () => {
    const file = fixture("haut-rhin-2023");
    const before = readFileSync(file);
    expect(plan("fill", file, file).status).toBe(2);
    expect(readFileSync(file).equals(before)).toBe(true);
    const none = plan("fill", fixture("metropole-lyon-2022"), out("aucun.xlsx"));
    expect([none.status, existsSync(out("aucun.xlsx"))]).toEqual([1, false]);
  });
});

describe("fix", () => {
  test("mends what is sure, leaves what several corrections would mend, and brings nothing new up", () => {
    const mended = out("corrige.xlsx");
    const before = json(fixture("saone-et-loire-2024"));
    const { status, stdout } = plan("fix", fixture("saone-et-loire-2024"), mended);
    expect(status).toBe(0);
    expect(stdout).toContain("H19\u00a0: 479\u202f301,00\u00a0€ → 478\u202f301,00\u00a0€");
    // The total, right now, is a formula again, as the others are.
    expect(stdout).toContain("I19\u00a0: 653\u202f301,00\u00a0€ → =G19+H19");
    const after = json(mended);
    expect(said(after, "blocking")).toEqual([
      "recap-amount D33",
      "recap-amount E33",
      "recap-total D36",
    ]);
    const standing = new Set(before.findings.map((finding) => finding.message));
    expect(after.findings.filter((finding) => !standing.has(finding.message))).toEqual([]);
  });

  test("--rule: those of one rule only", () => {
    const mended = out("une-regle.xlsx");
    plan("fix", fixture("saone-et-loire-2024"), mended, "--rule", "row-total");
    expect(said(json(mended), "blocking")).toEqual([
      "recap-amount D33",
      "recap-amount E33",
      "recap-total D36",
    ]);
    expect(plan("fix", fixture("saone-et-loire-2024"), mended, "--rule", "x").status).toBe(2);
  });
});

test("mark then unmark gives back the sheet as it was, but for nothing", () => {
  const marked = out("surligne.xlsx");
  const unmarked = out("efface.xlsx");
  expect(plan("mark", fixture("saone-et-loire-2024"), marked).stdout).toContain("5 cellules");
  expect(readFileSync(marked).equals(readFileSync(fixture("saone-et-loire-2024")))).toBe(false);
  expect(plan("unmark", marked, unmarked).status).toBe(0);
  expect(json(unmarked).findings).toEqual(json(fixture("saone-et-loire-2024")).findings);
});

test("report: a page of HTML that says the verdict, whatever the workbook holds", () => {
  const page = out("rapport.html");
  expect(plan("report", fixture("saone-et-loire-2024"), page).status).toBe(1);
  const text = readFileSync(page, "utf8");
  expect(text).toContain('<html lang="fr">');
  expect(text).toContain("653\u202f301,00\u00a0€");
});

test("report: of the sheet and as the edition that are asked for, and none of a sheet that is not there", () => {
  const file = fixture("saone-et-loire-2024");
  const page = out("choisi.html");
  expect(plan("report", file, page, "--edition", "2023-annexe-2.1").status).toBe(1);
  expect(readFileSync(page, "utf8")).toMatch(/2023\s\(choisie\)/u);
  expect(plan("report", file, page, "--sheet", "Indications").status).toBe(1);
  expect(readFileSync(page, "utf8")).toContain("ne contient pas de plan");
  const { status, stderr } = plan("report", file, page, "--sheet", "Ailleurs");
  expect(status).toBe(2);
  expect(stderr).toContain("Indications, Plan d'action");
});

test("survey: all the lines and the recap, as JSON", () => {
  const { status, stdout } = plan("survey", fixture("saone-et-loire-2024-corrige"));
  const payload = JSON.parse(stdout) as SurveyPayload;
  expect(status).toBe(0);
  expect(payload.lines).toHaveLength(22);
  expect(payload.recap).toEqual([
    { source: "BOP 304", state: "843728.00", department: "1761104.00" },
    { source: "FIR", state: "370395.00", department: "478005.00" },
    { source: "ONDAM", state: "478301.00", department: "175000.00" },
    { source: "Total", state: "1692424.00", department: "2414109.00" },
  ]);
});

describe("survey, for a form", () => {
  const file = fixture("saone-et-loire-2024-corrige");

  test("answers with what the command is given, and says that the example gives no link", () => {
    const { status, stdout, stderr } = plan(
      "survey",
      file,
      "--link",
      "--collectivite",
      "Ain",
      "--date",
      "1/3/2024",
    );
    const { answers } = JSON.parse(stdout) as AnswersJson;
    const valueOf = (alias: string) =>
      answers.find(({ question }) => question.alias === alias)?.value;
    expect([status, valueOf("COLLECTIVITE"), valueOf("DATE_VALIDATION")]).toEqual([
      1,
      "Ain",
      "01/03/2024",
    ]);
    expect(stderr).toContain("non vérifié");
  });

  test("warns that the plan is not right yet", () => {
    const { status, stderr } = plan(
      "survey",
      fixture("saone-et-loire-2024"),
      "--date",
      "31/10/2024",
    );
    expect([status, stderr.replaceAll("\u00a0", " ")]).toEqual([
      0,
      expect.stringMatching(/^Attention : le plan a encore \d+ points? bloquants?/),
    ]);
  });

  test("a day that is none is refused: exit 2", () => {
    const { status, stderr } = plan("survey", file, "--date", "hier");
    expect(status).toBe(2);
    expect(stderr).toContain("n'est pas une date");
  });
});
