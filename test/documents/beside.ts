import { checkPapers, type PapersReport } from "../../src/checking/papers";
import { paperOf } from "../../src/documents/readPaper";
import { titleOfFile } from "../../src/documents/fiches/title";
import { openWord } from "../../src/files/word/openWord";
import { a1From } from "../../src/plan/address";
import { formatPlain } from "../../src/plan/money";
import { NO_CHOICES, type PaperChoices } from "../../src/plan/papers/choices";
import type { Paper, PreviousPlan } from "../../src/plan/papers/papers";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { planIn } from "../plans/read";
import { docx, table, type Part } from "./docx";

/** A fiche in the usual table, with these lines under « Moyens financiers ». */
export function fiche(number: string, title: string, ...money: readonly Part[]): Part {
  return table(
    [[`FICHE ACTION N°${number}`, title]],
    ["Constat", "Un besoin."],
    ["Description de l'action", "Recruter et former."],
    ["Moyens financiers prévisionnels", money],
    ["Calendrier prévisionnel", "Toute la durée du contrat"],
  );
}

/** The lines of money of a fiche, as most write them. */
export function paid(budget: string | null, state: string, department: string): string[] {
  return [
    ...(budget === null ? [] : [`Budget : ${budget} €`]),
    `Financement Etat : ${state} €`,
    `Financement CD : ${department} €`,
  ];
}

/** A paper made of these parts, read as a file of Word is. */
export function paper(parts: readonly Part[], file = "pieces.docx", year = 2024): Paper {
  return { ...paperOf(openWord(docx(parts)), file, year), named: titleOfFile(file)?.numbers ?? [] };
}

export interface Beside {
  readonly papers?: readonly Paper[];
  readonly previous?: PreviousPlan | null;
  readonly choices?: Partial<PaperChoices>;
}

/** The verdict on a plan beside its papers. */
export function beside(snapshot: WorkbookSnapshot, given: Beside): PapersReport {
  const plan = planIn(snapshot);
  return checkPapers(plan, {
    papers: given.papers ?? [],
    previous: given.previous ?? null,
    choices: { ...NO_CHOICES, ...given.choices },
  });
}

/** A plan read as last year's. */
export function before(snapshot: WorkbookSnapshot, file = "avant.xlsx"): PreviousPlan {
  return { file, plan: planIn(snapshot) };
}

/** What is found, in short: rule, gravity, first cell, the plan's amount and the paper's. */
export function found({ findings }: PapersReport): string[] {
  return findings.map(({ rule, severity, cells: [cell], found: mine, expected }) => {
    const amounts = [mine, expected].map((one) =>
      one === null ? "–" : typeof one === "string" ? one : formatPlain(one),
    );
    return [rule, severity, cell ? a1From(cell.sheet, cell) : "–", ...amounts].join(" ");
  });
}
