import { consolidatedJson } from "../../../src/documents/consolidated/json";
import { folderSentence, yearSentence } from "../../../src/documents/consolidated/words";
import { readEnvelopes } from "../../../src/documents/folder/envelopes";
import { consolidate, NO_CHOICES, type FolderChoices } from "../../../src/documents/folder/folder";
import { entryOf, EXPECTED, folderEntries, planBytes } from "./files";

const entries = folderEntries();

function folderOf(choices: Partial<FolderChoices> = {}, of = entries) {
  return consolidate(of, { ...NO_CHOICES, ...choices });
}

function said(choices: Partial<FolderChoices> = {}, of = entries): string[] {
  return folderOf(choices, of).findings.map(({ rule, file }) => `${rule} ${file}`);
}

describe("a folder of plans", () => {
  const json = consolidatedJson(folderOf());

  test.each(EXPECTED.plans)("$file", (plan) => {
    const found = json.plans.find(({ file }) => file === plan.file);
    const { file, name, edition, year, sheet, totals, blocking, ready } = plan;
    expect(found).toMatchObject({ file, name, edition, year, sheet, totals, blocking, ready });
  });

  test("no other plan counts", () => {
    expect(json.plans).toHaveLength(EXPECTED.plans.length);
  });

  test.each(Object.entries(EXPECTED.by_year))("the plans of %s, added up alone", (year, sums) => {
    const { plans, totals, total_state: state, total_department: department } = sums;
    expect(json.byYear[year]).toEqual({ plans, totals, state, department });
  });

  test("is told in the words of those who receive it", () => {
    const { years, ...rest } = folderOf();
    expect(folderSentence({ years, ...rest })).toBe("6 plans retenus, 2 fichiers écartés.");
    expect(years.map(yearSentence)[0]?.replace(/[\u00A0\u202F]/g, " ")).toBe(
      "2024 : 4 plans, 3 393 000 € demandés à l'État, dont 1 614 000 € au 304.",
    );
  });

  test("sets files aside, each with its reason", () => {
    expect(json.setAside.map(({ file, kind }) => `${kind} ${file}`).sort()).toEqual([
      "blank modele vierge.xlsx",
      "passed-over lisez-moi.txt",
      "passed-over ~$PA 2024 - Valdore.xlsx",
      "replaced Hautes-Combes v2.xlsx",
    ]);
  });

  test("says what is wrong with it as a whole", () => {
    expect(said()).toEqual([
      "folder-duplicate Hautes-Combes v2.xlsx",
      "folder-other-year 2025 Marche-Boisee.xlsx",
      "folder-other-year VAL D'AMBRE plan action.xlsx",
      "folder-blank modele vierge.xlsx",
    ]);
  });

  test("a mandatory objective without action is told for the plan that lacks it", () => {
    const served = json.plans.map(({ name, mandatoryWithoutAction }) => [
      name,
      ...mandatoryWithoutAction,
    ]);
    expect(served).toContainEqual(["Sarvane", 9]);
    expect(served).toContainEqual(["Valdore"]);
  });
});

describe("what the reader decides", () => {
  test("an older version counts when he says so", () => {
    const { plans } = folderOf({ counted: new Set(["Hautes-Combes v2.xlsx"]) });
    expect(plans).toHaveLength(7);
  });

  test("a plan set aside by hand is in no sum, and its older version counts in its place", () => {
    const { plans, aside } = folderOf({
      setAside: new Set(["Plan d'action Hautes-Combes v3 DEF.xlsx"]),
    });
    expect(plans.map(({ file }) => file)).toContain("Hautes-Combes v2.xlsx");
    expect(aside.map(({ kind }) => kind)).toContain("by-hand");
  });

  test("a name corrected by hand is that of the plan", () => {
    const { plans } = folderOf({ names: new Map([["rives-de-loue_2024.xlsx", "Rives-de-Loue"]]) });
    expect(plans.map(({ name, nameFrom }) => `${name} ${nameFrom}`)).toContain(
      "Rives-de-Loue hand",
    );
  });

  test("more asked than the envelope, to the cent", () => {
    const { envelopes } = readEnvelopes(
      "Valdore;FIR;234999,99\nSarvane;FIR;88000\nValdore;304;500000",
    );
    const found = folderOf({ envelopes }).findings.filter(({ rule }) => rule === "folder-envelope");
    expect(found.map(({ file, difference }) => `${file} ${difference?.toFixed(2) ?? ""}`)).toEqual([
      "PA 2024 - Valdore.xlsx 0.01",
    ]);
  });
});

describe("versions of a plan", () => {
  const valdore = planBytes("PA 2024 - Valdore.xlsx");
  const sarvane = planBytes("Sarvane 2024.xlsx");

  test("the same plan under another name counts once", () => {
    const twice = [
      entryOf("PA 2024 - Valdore.xlsx", valdore),
      entryOf("département 12.xlsx", valdore),
    ];
    expect(folderOf({}, twice).plans).toHaveLength(1);
    expect(said({}, twice)).toEqual(["folder-duplicate département 12.xlsx"]);
  });

  test("without a version in the names, the file last written counts", () => {
    const two = [
      entryOf("Valdore.xlsx", valdore, 1000),
      entryOf("Valdore (1).xlsx", sarvane, 2000),
    ];
    expect(folderOf({}, two).plans.map(({ file }) => file)).toEqual(["Valdore (1).xlsx"]);
  });

  test("two files that only say « plan d'action » are two plans", () => {
    const two = [
      entryOf("a/Plan d'action.xlsx", valdore),
      entryOf("b/Plan d'action.xlsx", sarvane),
    ];
    expect(folderOf({}, two).plans).toHaveLength(2);
  });

  test("years that share the first place make no plan one of another year", () => {
    const two = [
      entryOf("Valdore.xlsx", valdore),
      entryOf("Marche.xlsx", planBytes("2025 Marche-Boisee.xlsx")),
    ];
    expect(said({}, two)).toEqual([]);
    expect(folderOf({}, two).years).toHaveLength(2);
  });
});

describe("a bad file", () => {
  const valdore = planBytes("PA 2024 - Valdore.xlsx");

  test.each([
    ["vide.xlsx", new Uint8Array(), "unreadable", /vide/],
    ["coupé.xlsx", valdore.slice(0, 2000), "unreadable", /endommagé/],
    ["texte.xlsx", new TextEncoder().encode("bonjour"), "unreadable", /pas un classeur/],
    ["plan.pdf", new TextEncoder().encode("%PDF-1.7"), "unreadable", /PDF/],
    ["énorme.xlsx", new Uint8Array(40_000_000), "unreadable", /volumineux/],
    ["🌲<b>.docx", valdore, "passed-over", /pas un classeur/],
    [`${"x".repeat(200)}.txt`, valdore, "passed-over", /pas un classeur/],
  ])("%.30s is set aside with its reason", (file, bytes, kind, why) => {
    expect(entryOf(file, bytes)).toMatchObject({ kind, why: expect.stringMatching(why) as string });
  });

  test("a name of emojis and brackets is a name", () => {
    const file = `🌲 <i>Landes</i> ${"é".repeat(200)}.xlsx`;
    expect(entryOf(file, valdore)).toMatchObject({ kind: "plan", file });
  });
});
