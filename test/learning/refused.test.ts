import { learnEdition } from "../../src/learning/learn";
import { LearnRefusal } from "../../src/learning/refusal";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { sheet, workbook, type CellSpec } from "../plans/sheet";
import { moved } from "./blank";
import { TEMPLATES } from "./templates2026";

function refusal(book: WorkbookSnapshot, wanted?: string): LearnRefusal {
  try {
    learnEdition(book, { file: "m.xlsx", on: "2026-12-01", sheet: wanted });
  } catch (error) {
    if (error instanceof LearnRefusal) return error;
    throw error;
  }
  throw new Error("It was learned");
}

/** With ordinary spaces. */
const plain = ({ message }: LearnRefusal) => message.replace(/\s/g, " ");

const HEADERS: Record<string, CellSpec> = {
  A1: "N°",
  B1: "Objectif",
  C1: "Actions",
  D1: "Source de financement",
  E1: "Département",
  F1: "État",
  G1: "Total",
};

/** A table with so many objectives. */
function tableOf(count: number): WorkbookSnapshot {
  const cells = { ...HEADERS };
  for (let number = 1; number <= count; number += 1) {
    cells[`A${String(number + 1)}`] = number;
    cells[`B${String(number + 1)}`] = `Objectif de travail numéro ${String(number)}`;
    cells[`D${String(number + 1)}`] = "FIR";
  }
  return workbook(sheet({ cells }));
}

test("a blank sheet has no table to learn", () => {
  expect(refusal(workbook(sheet({ cells: {} }))).message).toMatch(/Aucune feuille ne porte/);
});

test("a budget is told what it lacks", () => {
  const budget = {
    A1: "Chapitre",
    B1: "Objectif",
    C1: "Département",
    D1: "État",
    E1: "Total",
    F1: "N°",
    A2: "Personnel",
    C2: 12000,
    D2: 3000,
    E2: 15000,
  };
  const message = plain(refusal(workbook(sheet({ name: "Budget", cells: budget }))));
  expect(message).toMatch(/« Budget » n'est pas celui d'un plan/);
  expect(message).toMatch(/les actions/);
  expect(message).toMatch(/la source de financement/);
});

test("two sheets with a table: one is to be chosen, and then is learned", () => {
  const [first] = TEMPLATES.threeYears.book.sheets;
  if (!first) throw new Error("No template");
  const book = workbook(first, moved(first, 2, 0, "Autre"));
  const { message, data } = refusal(book);
  expect(message).toMatch(/Plusieurs feuilles/);
  expect(data.sheets).toEqual(["Plan 26", "Autre"]);
  const { sheet: read } = learnEdition(book, { file: "m", on: "2026-12-01", sheet: "Autre" });
  expect(read).toBe("Autre");
});

test("two tables on one sheet are told by their rows", () => {
  const cells: Record<string, CellSpec> = { ...HEADERS };
  const below = Object.entries(HEADERS).map(([at, text]) => [at.replace("1", "10"), text]);
  Object.assign(cells, Object.fromEntries(below));
  for (const row of [2, 3, 11, 12]) {
    cells[`A${String(row)}`] = (row - 1) % 9;
    cells[`B${String(row)}`] = `Un objectif ${String((row - 1) % 9)}`;
    cells[`D${String(row)}`] = "FIR";
  }
  expect(refusal(workbook(sheet({ cells }))).message).toMatch(/deux tableaux \(lignes 1 et 10\)/);
});

test.each([
  [400, /400 objectifs ; un modèle en a 150 au plus/],
  [120, /objectif 100 .* de 1 à 99/],
])("%i objectives are too many", (count, words) => {
  expect(plain(refusal(tableOf(count)))).toMatch(words);
});

test("99 objectives are learned", () => {
  const { edition } = learnEdition(tableOf(99), { file: "m.xlsx", on: "2026-12-01" });
  expect(edition.objectives).toHaveLength(99);
});

test("objectives without numbers are refused", () => {
  const cells = { ...HEADERS, B2: "Un objectif", D2: "FIR", B3: "Un autre", D3: "FIR" };
  expect(refusal(workbook(sheet({ cells }))).message).toMatch(/objectif numéroté/);
});

test("signs that nobody sees, and texts without end, do not keep a template from being learned", () => {
  const cells = {
    ...HEADERS,
    A2: 1,
    B2: `Un objectif\u0007 avec\u200B un signe ${"et encore ".repeat(300)}`,
    D2: "FIR",
    A3: 2,
    B3: "Un autre",
    D3: "FIR",
  };
  const { edition } = learnEdition(workbook(sheet({ cells })), {
    file: "mod\u0000èle.xlsx",
    on: "2026-12-01",
  });
  expect(edition.objectives[0]?.wording).toMatch(/^Un objectif avec un signe/);
  expect(edition.objectives[0]?.wording.length).toBeLessThanOrEqual(2000);
});
