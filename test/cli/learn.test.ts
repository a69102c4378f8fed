import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import type { ReportJson } from "../../src/checking/json";
import { checkFiles, explain } from "../../src/cli/commands";
import { editionFrom, editionsWith, learn } from "../../src/cli/learn";
import { report } from "../../src/cli/report";
import schema from "../../src/editions/edition.schema.json";

const fixture = (name: string) => path.join(__dirname, `../fixtures/${name}.xlsx`);
const folder = mkdtempSync(path.join(tmpdir(), "plan-learn-"));
const file = path.join(folder, "edition.json");
const PLAN = fixture("saone-et-loire-2024");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  await learn(fixture("modele-2.1-2024"), file, {});
});

async function withFile() {
  const edition = await editionFrom(file);
  return { edition: edition.id, editions: editionsWith(edition) };
}

async function checked(json: boolean): Promise<string> {
  return (await checkFiles([PLAN], { ...(await withFile()), json })).output;
}

test("the file is what the published schema says", () => {
  const isEdition = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  expect(isEdition(JSON.parse(readFileSync(file, "utf8"))) ? [] : isEdition.errors).toEqual([]);
});

test("what is sure and what is not is told", async () => {
  const { output } = await learn(fixture("modele-2.1-2024"), path.join(folder, "again.json"), {});
  expect(output).toContain("10 colonnes, 21 objectifs, 3 sources");
  expect(output).toMatch(/NON DIT PAR LE MODÈLE\n.*obligatoires/);
});

test("a check with the file finds what the described edition finds, and says that nobody verified it", async () => {
  const json = JSON.parse(await checked(true)) as ReportJson;
  const known = await checkFiles([PLAN], { json: true });
  const described = JSON.parse(known.output) as ReportJson;
  expect(json.edition).toMatch(/^appris-2024-/);
  expect(json.learned).toMatchObject({ file: "modele-2.1-2024.xlsx", verified: false });
  expect(json.summary).toEqual(described.summary);
  expect(described).not.toHaveProperty("learned");
  expect(await checked(false)).toMatch(/modèle appris le \d\d\/\d\d\/20\d\d, non vérifié/);
});

test("report and explanation too", async () => {
  const page = path.join(folder, "rapport.html");
  await report(PLAN, page, await withFile());
  expect(readFileSync(page, "utf8")).toMatch(/modèle appris le [\d/]+, non vérifié/);
  const { output } = await explain(PLAN, ["G6"], await withFile());
  expect(output).toContain("Annexe 2.1 · 2024");
});

test.each([
  ["no JSON", "PK\u0003", /n'est pas du JSON/],
  [
    "an edition of names that every object has",
    '{"format":"plan-action/edition@1","id":"constructor"}',
    /« id »/,
  ],
  ["a prototype", '{"__proto__":{"polluted":true}}', /« __proto__ »/],
  ["a huge file", `[${" ".repeat(600_000)}]`, /trop gros/],
])("a file that is %s is refused, by its field", async (_name, text, words) => {
  const bad = path.join(folder, "faux.json");
  writeFileSync(bad, text);
  const refusal = await editionFrom(bad).catch((error: unknown) => error);
  expect(String(refusal).replace(/\s/g, " ")).toMatch(words);
  expect({}).not.toHaveProperty("polluted");
});

test("from a workbook without a table nothing is written", async () => {
  const out = path.join(folder, "rien.json");
  await expect(learn(fixture("modele-2.1-2024"), out, { sheet: "Indications" })).rejects.toThrow(
    /Aucune feuille/,
  );
  expect(existsSync(out)).toBe(false);
});
