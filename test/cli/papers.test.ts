import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CrossFindingJson, PapersJson } from "../../src/checking/papersJson";
import type { ReportJson } from "../../src/checking/json";
import { fiche, paid } from "../documents/beside";
import { docx } from "../documents/docx";
import { grid, pdf } from "../documents/pdf";

const ROOT = path.join(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "plan-papers-"));
const PLAN = path.join(ROOT, "test/fixtures/saone-et-loire-2024.xlsx");
const MENDED = path.join(ROOT, "test/fixtures/saone-et-loire-2024-corrige.xlsx");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function plan(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/setup/plan.mjs", "check", ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr: stderr.trim() };
}

function json(...args: readonly string[]) {
  return JSON.parse(plan(...args, "--json").stdout) as ReportJson & PapersJson;
}

function short(findings: readonly CrossFindingJson[]): string[] {
  return findings.map(
    ({ rule, cells: [cell], document }) => `${rule} ${cell ?? "–"} ${document?.place ?? ""}`,
  );
}

const EPP = fiche("1", "Entretiens prénataux précoces", ...paid("187 000", "62 334", "124 666"));
const PSY = fiche(
  "13",
  "Actions innovantes en PMI",
  "Budget : 70 000 € psychologues",
  "Financement Etat : 18 861€",
  "Financement CD : 50 139€",
  "Budget : 15 000 € formation",
  "Financement Etat : 0 €",
  "Financement CD : 15 000 €",
);
const CONTRACT = [
  "CONTRAT DÉPARTEMENTAL DE PRÉVENTION ET DE PROTECTION DE L'ENFANCE 2024",
  "2.2.1. Financement par l'État",
  "Au titre de l'année 2024, ce soutien s'élève à 1 692 424 €, dont 843 728 € au titre du programme 304, 370 395 € au titre du FIR et 478 301 € au titre de l'ONDAM.",
];

test("without papers, a report is what it was", () => {
  const report = json(MENDED);
  expect(Object.keys(report).filter((key) => /cross|documents/.test(key))).toEqual([]);
});

test("fiches and contract of Word: found, cited, and the plan's own verdict unchanged", () => {
  const fiches = put("fiches.docx", docx([EPP, PSY]));
  const contract = put("contrat.docx", docx(CONTRACT));
  const report = json(PLAN, "--with", fiches, contract);
  expect(short(report.crossFindings)).toEqual([
    "contract-source-amount D33 contrat, art. 2.2.1",
    "contract-source-amount D35 contrat, art. 2.2.1",
    "fiche-state-amount H11 fiche 13",
  ]);
  expect(report.crossSummary).toEqual({ blocking: 2, warning: 1, info: 0 });
  const { findings, summary, ready } = json(PLAN);
  expect([report.findings, report.summary, report.ready]).toEqual([findings, summary, ready]);
  expect(report.documents).toMatchObject([
    {
      file: "fiches.docx",
      kind: "fiches",
      fiches: [
        { number: "1", rows: [6], matchedBy: "number" },
        { number: "13", rows: [11, 12] },
      ],
    },
    { file: "contrat.docx", kind: "contract", year: 2024, total: "1692424.00" },
  ]);
});

test("exit 1 when a paper blocks, and only then; people read it in French", () => {
  const fiches = put("f.docx", docx([EPP, PSY]));
  const contract = put("c.docx", docx(CONTRACT));
  expect(plan(MENDED, "--with", fiches).status).toBe(0);
  const wrong = put("c2.docx", docx(CONTRACT.map((line) => line.replace("370 395", "370 935"))));
  const { status, stdout } = plan(MENDED, "--with", wrong);
  expect(status).toBe(1);
  expect(stdout).toContain("PIÈCES");
  expect(stdout).toMatch(/D34 +Les lignes du FIR font 370\u202f395,00\u00a0€/);
  expect(plan(MENDED, "--with", contract).status).toBe(0);
});

test("a PDF: a table from its borders, a row that a page cuts, an amount that a line cuts", () => {
  const first = grid([
    ["FICHE ACTION", ["N°13 : Actions innovantes en PMI"]],
    ["Constat", ["Un besoin."]],
    ["Moyens financiers", ["Budget : 85 000 €", "Financement Etat : 18 861 €"]],
  ]);
  const second = grid([
    ["", ["Financement Département : 65 139 €"]],
    ["Calendrier", ["2024, pour une enveloppe nationale de 3 000 000 €"]],
  ]);
  const file = put("fiche 13.pdf", pdf(first, second));
  const report = json(PLAN, "--with", file);
  expect(short(report.crossFindings)).toEqual(["fiche-state-amount H11 fiche 13"]);
  const contract = put(
    "contrat.pdf",
    pdf([
      ...CONTRACT.slice(0, 2).map((text, i) => ({ text, x: 57, y: 780 - 30 * i })),
      {
        text: "Au titre de l'année 2024, ce soutien s'élève à un montant prévisionnel total de 1",
        x: 57,
        y: 700,
      },
      {
        text: "692 424 €, dont 843 728 € au titre du programme 304, 370 395 € au titre du FIR et",
        x: 57,
        y: 688,
      },
      { text: "478 301 € au titre de l'ONDAM.", x: 57, y: 676 },
    ]),
  );
  expect(json(PLAN, "--with", contract).documents).toMatchObject([
    { kind: "contract", total: "1692424.00" },
  ]);
});

test("what can't be read is told and stops nothing: a scan, a cut PDF, a text", () => {
  const scan = put("fiche 9.pdf", pdf([{ line: [0, 0, 100, 100] }]));
  const cut = put("coupe.pdf", pdf([{ text: "Fiche action n° 9", x: 57, y: 700 }]).slice(0, 120));
  const text = put("note.txt", new TextEncoder().encode("bonjour"));
  const report = json(MENDED, "--with", scan, cut, text);
  expect(report.crossFindings.map(({ message }) => message.split("\u00a0:")[0])).toEqual([
    "fiche 9.pdf",
    "coupe.pdf",
    "note.txt",
  ]);
  expect(report.crossFindings[0]?.message).toContain("Ce PDF est une image");
  const { status, stderr } = plan(MENDED, "--with", path.join(folder, "absent.docx"));
  expect([status, stderr]).toEqual([2, expect.stringContaining("le fichier n'existe pas")]);
});

test("--previous: last year's workbook; papers go with one plan", () => {
  const before = path.join(ROOT, "test/fixtures/haut-rhin-2023.xlsx");
  const report = json(PLAN, "--previous", before);
  expect(report.documents).toMatchObject([
    { kind: "previous", year: 2023, edition: "2023-annexe-2.1" },
  ]);
  expect(report.crossFindings.every(({ rule }) => rule.startsWith("previous-"))).toBe(true);
  expect(plan(PLAN, MENDED, "--previous", before).status).toBe(2);
});
