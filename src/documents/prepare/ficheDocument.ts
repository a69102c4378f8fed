import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from "docx";
import type { Decimal } from "decimal.js";
import { formatEuros } from "../../plan/money";
import type { DraftBudget, FicheDraft } from "./drafts";

/** The headings of the real fiches that are for the officer to fill, before and after the money. */
const BEFORE = ["Référent (personne ou institution)", "Constat(s) du diagnostic"] as const;
const AFTER = [
  "Calendrier prévisionnel",
  "Indicateurs de mise en œuvre de l'action",
  "Points de vigilance",
] as const;

/** Twentieths of a point, between the margins of an A4 page. */
const LABEL_WIDTH = 2600;
const CONTENT_WIDTH = 6600;

/**
 * A document of Word with these fiches, one to a page, in the layout of the real ones: a table of
 * labels, the amounts under « Moyens financiers prévisionnels ».
 */
export async function ficheDocument(drafts: readonly FicheDraft[]): Promise<Uint8Array> {
  const document = new Document({
    creator: "",
    title: "Fiches actions",
    styles: { default: { document: { run: { font: "Calibri", size: 22 } } } },
    sections: drafts.map((draft) => ({
      properties: { page: { margin: { top: 1000, bottom: 1000, left: 1300, right: 1300 } } },
      children: [ficheTable(draft)],
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function ficheTable({ number, objective, partners, budgets }: FicheDraft): Table {
  const [only] = budgets;
  const actions = budgets.map(({ action }) => action).filter((action) => action !== "");
  return new Table({
    width: { size: LABEL_WIDTH + CONTENT_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, CONTENT_WIDTH],
    rows: [
      row(`FICHE ACTION N°${number}`, objective.split("\n"), true),
      ...BEFORE.map((label) => row(label, [])),
      row("Objectif(s) opérationnel(s)", objective.split("\n")),
      row("Description de l'action", budgets.length > 1 ? listed(actions) : [only?.action ?? ""]),
      row("Identification des acteurs à mobiliser", partners.split("\n")),
      row("Moyens financiers prévisionnels", budgets.flatMap(moneyLines)),
      ...AFTER.map((label) => row(label, [])),
    ],
  });
}

function listed(actions: readonly string[]): string[] {
  return [...new Set(actions)].map((action) => `– ${action}`);
}

/** Every amount to the cent, with its currency: without one, a number is no amount to a reader. */
function moneyLines({ state, department, other }: DraftBudget): string[] {
  const budget = state && department && state.plus(department);
  return [
    `Budget : ${euros(budget)}`,
    `Financement État : ${euros(state)}`,
    `Financement Département : ${euros(department)}`,
    `Financements autres : ${other}`,
  ];
}

/** Nothing where the plan's own amount can't be read: it is for the officer to write. */
function euros(amount: Decimal | null): string {
  return amount ? formatEuros(amount) : "";
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "808080" } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

function row(label: string, lines: readonly string[], isTitle = false): TableRow {
  return new TableRow({
    children: [
      cell([label], LABEL_WIDTH, true, isTitle),
      cell(lines, CONTENT_WIDTH, isTitle, isTitle),
    ],
  });
}

function cell(
  lines: readonly string[],
  width: number,
  isBold: boolean,
  isShaded: boolean,
): TableCell {
  // A cell ends with a paragraph, whatever it holds.
  const paragraphs = lines.length === 0 ? [""] : lines;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isShaded ? { shading: { type: ShadingType.CLEAR, fill: "E2EFD9", color: "auto" } } : {}),
    children: paragraphs.map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.LEFT,
          children: runs(text, isBold),
        }),
    ),
  });
}

/** A text of the sheet, its line breaks kept. */
function runs(text: string, isBold: boolean): TextRun[] {
  return text.split("\n").map((line, i) => {
    const options: IRunOptions = {
      text: printable(line),
      bold: isBold,
      ...(i > 0 ? { break: 1 } : {}),
    };
    return new TextRun(options);
  });
}

/** Without what XML cannot hold, half a pair of Unicode among them: a cell of Excel can. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, "");
}
