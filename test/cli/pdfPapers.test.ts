import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pdf, type Mark } from "../documents/pdf";

// pdf.js is a module that Jest can't load: what it reads is seen from the command line.
const ROOT = path.join(__dirname, "../..");
const PLAN = path.join(ROOT, "test/fixtures/saone-et-loire-2024-corrige.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "plan-pdf-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Read {
  readonly file: string;
  readonly unreadable: string | null;
  readonly fiches?: readonly { readonly number: string; readonly budgets: readonly object[] }[];
}

/** What becomes of some PDFs, in one go: the command takes longer to start than to read them. */
function documentsOf(files: Readonly<Record<string, Uint8Array>>): Map<string, Read> {
  const paths = Object.entries(files).map(([name, bytes]) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
  const { stdout } = spawnSync(
    process.execPath,
    ["scripts/setup/plan.mjs", "check", PLAN, "--json", "--with", ...paths],
    { cwd: ROOT, encoding: "utf8" },
  );
  const { documents } = JSON.parse(stdout) as { readonly documents: readonly Read[] };
  return new Map(documents.map((one) => [one.file, one]));
}

const PAGE: Mark[] = [
  {
    text: "Fiche action n° 9 : accompagnement des enfants en situation de handicap",
    x: 57,
    y: 700,
  },
];

/** A PDF with some of its text replaced: in the trailer, or by as much elsewhere. */
function changed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  if (!text.includes(from)) throw new Error(from);
  return Uint8Array.from(text.replace(from, to), (char) => char.charCodeAt(0));
}

const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"1f".repeat(32)}> /U <${"2e".repeat(32)}> >> /ID [<aa><aa>] /Root 1 0 R`;

test("a PDF that can't be read is named for what it is, and stops none of the others", () => {
  const read = documentsOf({
    "verrou.pdf": changed(pdf(PAGE), "/Root 1 0 R", LOCK),
    "scan.pdf": pdf([{ line: [0, 0, 100, 100] }]),
    "vide.pdf": new TextEncoder().encode("%PDF-1.7\n%%EOF"),
    "coupe.pdf": pdf(PAGE).slice(0, 120),
    "long.pdf": pdf(...Array.from({ length: 401 }, () => PAGE)),
    "boucle.pdf": changed(pdf(PAGE), "/Kids [4 0 R]", "/Kids [2 0 R]"),
    "script.pdf": changed(
      pdf(PAGE),
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
    ),
  });
  const said = [...read].map(([file, { unreadable }]) => [
    file,
    unreadable?.split(/[.:]/)[0] ?? null,
  ]);
  expect(said).toEqual([
    ["verrou.pdf", "Ce document est protégé par un mot de passe"],
    ["scan.pdf", "Ce PDF est une image\u00a0"],
    ["vide.pdf", "Ce document est endommagé"],
    ["coupe.pdf", "Ce document est endommagé"],
    ["long.pdf", "Ce document est trop volumineux"],
    ["boucle.pdf", "Ce document est endommagé"],
    // Neither run nor opened: only its text is read, and it holds no fiche.
    ["script.pdf", null],
  ]);
});

test("a table without borders: labels beside their lines, payers beside their amounts", () => {
  const title = { text: "Fiche action n°1", x: 57, y: 790 };
  const beside: Mark[] = [
    title,
    { text: "Constat", x: 57, y: 766 },
    { text: "Un besoin.", x: 176, y: 766 },
    { text: "Moyens financiers", x: 57, y: 746 },
    { text: "Budget : 187 000 €", x: 176, y: 746 },
    { text: "Financement Etat : 62 334 €", x: 176, y: 732 },
    { text: "Financement Département : 124 666 €", x: 176, y: 718 },
    { text: "Calendrier", x: 57, y: 698 },
    { text: "2024, pour une enveloppe nationale de 3 000 000 €", x: 176, y: 698 },
  ];
  const payers: Mark[] = [
    title,
    { text: "Moyens financiers", x: 57, y: 760 },
    ...[
      ["Financeur", "Montant"],
      ["ARS", "62 334 €"],
      ["Département", "124 666 €"],
      ["Total", "187 000 €"],
    ].flatMap(([payer = "", amount = ""], i) => [
      { text: payer, x: 57, y: 740 - 16 * i },
      { text: amount, x: 300, y: 740 - 16 * i },
    ]),
    { text: "Calendrier", x: 57, y: 640 },
    { text: "2024, enveloppe nationale de 3 000 000 €", x: 57, y: 624 },
  ];
  const read = documentsOf({ "libelles.pdf": pdf(beside), "payeurs.pdf": pdf(payers) });
  for (const file of ["libelles.pdf", "payeurs.pdf"]) {
    expect(read.get(file)?.fiches).toMatchObject([
      {
        number: "1",
        budgets: [{ budget: "187000.00", state: "62334.00", department: "124666.00" }],
      },
    ]);
  }
});
