import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openXlsx } from "../../src/standin/saving";
import { EXPECTED } from "../documents/folder/files";

const ROOT = path.join(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "plan-folder-"));
const PLANS = path.join(folder, "plans");
cpSync(path.join(ROOT, "test/fixtures/dossier-de-plans"), PLANS, { recursive: true });
rmSync(path.join(PLANS, "expected.json"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function plan(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/setup/plan.mjs", ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr: stderr.trim() };
}

function sheetsOf(file: string) {
  const { data } = openXlsx(new Uint8Array(readFileSync(file)));
  return new Map(
    data.sheets.map(({ name, rows }) => [
      name,
      [...rows].map(([, cells]) => [...cells].map(([, { value }]) => value)),
    ]),
  );
}

describe("plan consolidate", () => {
  const out = path.join(folder, "synthese.xlsx");
  const csv = path.join(folder, "lignes.csv");
  const html = path.join(folder, "synthese.html");
  const run = plan("consolidate", PLANS, out, "--csv", csv, "--html", html);
  const sheets = sheetsOf(out);

  test("says what was kept, and exits 1 while a plan has a blocking point", () => {
    expect(run.status).toBe(1);
    expect(run.stderr).toBe("");
    expect(run.stdout).toContain("6 plans retenus, 2 fichiers écartés.");
  });

  test("writes the five sheets", () => {
    expect([...sheets.keys()]).toEqual(["Synthèse", "Lignes", "Objectifs", "Constats", "Écartés"]);
  });

  test.each(Object.entries(EXPECTED.by_year))("the totals of %s, by formula", (year, sums) => {
    const row = sheets.get("Synthèse")?.find(([name]) => name === `Total ${year}`);
    expect(row).toContain(Number(sums.total_state));
    expect(row).toContain(Number(sums.total_department));
  });

  test("a CSV that French Excel opens: its mark, semicolons, decimal commas", () => {
    const text = readFileSync(csv, "utf8");
    expect(text.startsWith("\uFEFFNom;Année;Édition;")).toBe(true);
    expect(text).toMatch(/;101000,00;100000,00;201000,00;\r\n/);
  });

  test("a page to print", () => {
    expect(readFileSync(html, "utf8")).toContain("Total 2024");
  });

  test("a damaged file stops nothing, one written before is no plan, folders in the folder are read", () => {
    mkdirSync(path.join(PLANS, "sous"));
    writeFileSync(path.join(PLANS, "sous/abîmé.xlsx"), "PK\u0003\u0004");
    const inside = path.join(PLANS, "synthese.xlsx");
    plan("consolidate", PLANS, inside);
    const [, json] = [
      plan("consolidate", PLANS, inside),
      plan("consolidate", PLANS, out, "--json"),
    ];
    const answers = JSON.parse(json.stdout) as {
      consolidated?: { setAside: { file: string; kind: string }[] };
    }[];
    const aside = answers.at(-1)?.consolidated?.setAside.map(({ file, kind }) => `${kind} ${file}`);
    // A report for each plan that was read, older versions too, then the folder.
    expect(answers).toHaveLength(8);
    expect(aside).toContain("unreadable sous/abîmé.xlsx");
    expect(aside).toContain("no-plan synthese.xlsx");
  });

  test("never writes over a file that it reads", () => {
    const file = path.join(PLANS, "Sarvane 2024.xlsx");
    expect(plan("consolidate", file, file).status).toBe(2);
  });
});

describe("plan annotate", () => {
  const plans = ["saone-et-loire-2024", "metropole-lyon-2022"];

  test.each(plans)("%s: the same findings, and after unmark the same cells", (name) => {
    const file = path.join(ROOT, "test/fixtures", `${name}.xlsx`);
    const annotated = path.join(folder, `${name}-annoté.xlsx`);
    const cleaned = path.join(folder, `${name}-nettoyé.xlsx`);
    expect(plan("annotate", file, annotated).status).toBe(0);
    const findings = (of: string) =>
      (JSON.parse(plan("check", of, "--json").stdout) as { findings: unknown }).findings;
    expect(findings(annotated)).toEqual(findings(file));
    expect([...sheetsOf(annotated).keys()].at(-1)).toBe("Constats");
    expect(plan("unmark", annotated, cleaned).status).toBe(0);
    expect(sheetsOf(cleaned)).toEqual(sheetsOf(file));
  });

  test("annotated again, it has one sheet « Constats »", () => {
    const first = path.join(folder, "une.xlsx");
    const second = path.join(folder, "deux.xlsx");
    plan("annotate", path.join(ROOT, "test/fixtures/saone-et-loire-2024.xlsx"), first);
    plan("annotate", first, second);
    expect([...sheetsOf(second).keys()]).toEqual([...sheetsOf(first).keys()]);
  });
});
