import { fiche, paid } from "../../documents/beside";
import { docx } from "../../documents/docx";
import { handles, type Walk } from "./walk";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const FICHES = docx([
  fiche("1", "Entretiens prénataux", ...paid("187 000", "62 334", "124 666")),
  fiche("13", "Actions innovantes en PMI", ...paid("85 000", "18 861", "65 139")),
]);
const CONTRACT = docx([
  "CONTRAT DÉPARTEMENTAL DE PRÉVENTION ET DE PROTECTION DE L'ENFANCE 2024",
  "2.2.1. Financement par l'État",
  "Au titre de l'année 2024, ce soutien s'élève à 1 692 424 €, dont 843 728 € au titre du programme 304, 370 395 € au titre du FIR et 478 301 € au titre de l'ONDAM.",
]);

/** The papers around the plan: none, read, opened, compared; a finding, justified. */
export const papers: Walk = {
  name: "pièces",
  async *steps(workbench) {
    const { page, pane } = workbench;
    const { button, tab, heading } = handles(workbench);
    await tab(/^Pièces/).click();
    await button("Choisir les pièces…").waitFor();
    yield "aucune pièce";
    const chooser = page.waitForEvent("filechooser");
    await button("Choisir les pièces…").click();
    await (
      await chooser
    ).setFiles([
      { name: "fiches.docx", mimeType: WORD, buffer: Buffer.from(FICHES) },
      { name: "contrat.docx", mimeType: WORD, buffer: Buffer.from(CONTRACT) },
      { name: "courrier.doc", mimeType: WORD, buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) },
    ]);
    await pane.getByText("format Word 97-2003").waitFor();
    yield "pièces lues";
    await button(/^Fiche 13/).click();
    await button("Choisir ses lignes").click();
    yield "fiche ouverte";
    await button("Comparer au plan").click();
    await pane.getByText("1 écart", { exact: true }).waitFor();
    yield "comparées";
    await button(/^Voir \d+ constats$/).click();
    await heading(/^Plan et pièces/).waitFor();
    await button(/H11.*Fiche 13/).click();
    await pane.getByText("fiches.docx, fiche 13").waitFor();
    yield "constat sur une pièce";
  },
};
