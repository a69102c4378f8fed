import { fiche, paid } from "../documents/beside";
import { docx } from "../documents/docx";
import { grid, pdf } from "../documents/pdf";
import { openWord } from "../../src/files/word/openWord";
import { readFiches } from "../../src/documents/fiches/readFiches";
import { readFile } from "node:fs/promises";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
  await workbench.sizePane(350, 378);
  await workbench.pane.getByRole("tab", { name: /^Pièces/ }).click();
});
afterEach(async () => {
  // A request to another host, or anything that the policy forbids, is an error.
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PSY = fiche(
  "13",
  "Actions innovantes en PMI",
  "Budget : 70 000 €",
  "Financement Etat : 18 861€",
  "Financement CD : 50 139€",
  "Budget : 15 000 €",
  "Financement Etat : 0 €",
  "Financement CD : 15 000 €",
);
const EPP = fiche("1", "Entretiens prénataux", ...paid("187 000", "62 334", "124 666"));
const CONTRACT = [
  "CONTRAT DÉPARTEMENTAL DE PRÉVENTION ET DE PROTECTION DE L'ENFANCE 2024",
  "2.2.1. Financement par l'État",
  "Au titre de l'année 2024, ce soutien s'élève à 1 692 424 €, dont 843 728 € au titre du programme 304, 370 395 € au titre du FIR et 478 301 € au titre de l'ONDAM.",
];

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const word = (name: string, bytes: Uint8Array): Chosen => ({
  name,
  mimeType: WORD,
  buffer: Buffer.from(bytes),
});

async function choose(...files: readonly Chosen[]): Promise<void> {
  const chooser = workbench.page.waitForEvent("filechooser");
  await workbench.pane.getByRole("button", { name: "Choisir les pièces…" }).click();
  await (await chooser).setFiles([...files]);
}

test("several files at once: named, shown as read, compared on demand, a click shows the cell", async () => {
  const { pane } = workbench;
  await workbench.panePicture("pieces-vide");
  await choose(word("fiches.docx", docx([EPP, PSY])), word("contrat.docx", docx(CONTRACT)), {
    name: "note.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("bonjour"),
  });
  await pane.getByText("2 fiches actions").waitFor();
  await pane.getByText("contrat 2024", { exact: true }).waitFor();
  await pane.getByText("n'est ni un document Word (.docx) ni un PDF").waitFor();
  await pane.getByRole("button", { name: /^Fiche 13/ }).waitFor();
  await workbench.panePicture("pieces-lues");
  expect(await workbench.sidewaysScroll()).toBe(0);
  expect(await pane.getByText("1 écart", { exact: true }).count()).toBe(0);

  await pane.getByRole("button", { name: "Comparer au plan" }).click();
  await pane.getByText("1 écart", { exact: true }).waitFor();
  await pane.getByText("concorde", { exact: true }).waitFor();
  await workbench.panePicture("pieces-comparees");
  await pane.getByRole("button", { name: /^Voir \d+ constats$/ }).click();
  const found = pane.getByRole("button", { name: /H11.*Fiche 13/ });
  await found.click();
  await workbench.selected("H11").waitFor();
  const quote = await pane.getByRole("blockquote").innerText();
  expect(quote).toMatch(/^fiches\.docx, fiche 13\s: «\sFinancement Etat\s: 18\s861\s?€\s»$/);
  await workbench.panePicture("pieces-constat");
});

test("an amount put right by hand counts at once, and is there again with the papers", async () => {
  const { pane } = workbench;
  await choose(word("fiches.docx", docx([PSY])));
  await pane.getByRole("button", { name: "Comparer au plan" }).click();
  await pane.getByRole("button", { name: /^Fiche 13/ }).click();
  await workbench.panePicture("pieces-fiche");
  const field = pane.getByRole("textbox", { name: "Fiche 13, Budget 1, État" });
  await field.fill("19 861");
  await field.press("Enter");
  await pane.getByText("repris à la main").waitFor();
  await pane.getByText("concorde", { exact: true }).waitFor();

  await workbench.reopenPane();
  await pane.getByRole("tab", { name: /^Pièces/ }).click();
  await pane.getByText("La dernière fois").waitFor();
  await choose(word("fiches.docx", docx([PSY])));
  await pane.getByRole("button", { name: "Comparer au plan" }).click();
  await pane.getByText("concorde", { exact: true }).waitFor();
});

test("the contract's amounts are offered as the envelopes, and written at a click", async () => {
  const { pane } = workbench;
  await choose(word("contrat.docx", docx(CONTRACT)));
  await pane.getByRole("button", { name: "Reprendre 3 enveloppes" }).click();
  await pane.getByRole("button", { name: "Reprendre 3 enveloppes" }).waitFor({ state: "detached" });
  await pane.getByRole("tab", { name: /^Récapitulatif/ }).click();
  const fir = pane.getByRole("textbox", { name: "Enveloppe notifiée FIR" });
  expect(await fir.inputValue()).toMatch(/^370\s395,00\s€$/);
});

test("a PDF is read by its worker, from the add-in's own server, under its policy", async () => {
  const { pane } = workbench;
  const bytes = pdf(
    grid([
      ["FICHE ACTION", ["N°13 : Actions innovantes en PMI"]],
      ["Constat", ["Un besoin."]],
      ["Moyens financiers", ["Budget : 85 000 €", "Financement Etat : 18 861 €"]],
    ]),
  );
  await choose({ name: "fiche 13.pdf", mimeType: "application/pdf", buffer: Buffer.from(bytes) });
  await pane.getByText("1 fiche action", { exact: true }).waitFor();
  await pane.getByRole("button", { name: /^Fiche 13/ }).waitFor();
});

test("files dropped on the pane are read as if chosen", async () => {
  const { pane } = workbench;
  const bytes = [...docx([EPP])];
  await pane.locator("body").evaluate((body, content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "epp.docx"));
    body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
  }, bytes);
  await pane.getByText("1 fiche action", { exact: true }).waitFor();
});

test("« Préparer les fiches »: a document of Word that our own reader reads", async () => {
  const { pane, page } = workbench;
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Un document (.docx)" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("Fiches actions.docx");
  const bytes = new Uint8Array(await readFile(await file.path()));
  const fiches = readFiches(openWord(bytes), "f.docx", 2024).map(({ number }) => number);
  expect(fiches).toEqual(expect.arrayContaining(["1", "13-1", "13-2", "6 ET 7", "29-4"]));
  await pane.getByText(/17 fiches dans/).waitFor();
  await pane.getByText(/^Au titre de l'année 2024, ce soutien/).waitFor();
  await pane.getByText(/^Au titre de l'année 2024, ce soutien/).scrollIntoViewIfNeeded();
  await workbench.panePicture("pieces-preparer");
});
