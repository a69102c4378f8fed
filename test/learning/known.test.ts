import path from "node:path";
import { checkWorkbook } from "../../src/checking/check";
import { openFile } from "../../src/cli/files";
import { editionOf } from "../../src/editions";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { learnEdition, type Learned } from "../../src/learning/learn";
import { a1From } from "../../src/plan/address";
import type { Edition } from "../../src/plan/edition";
import { readPlan } from "../../src/reading/readPlan";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { blankOf } from "./blank";

async function bookOf(name: string): Promise<WorkbookSnapshot> {
  await openFile(path.join(__dirname, `../fixtures/${name}.xlsx`));
  return readWorkbook();
}

/** Learned from the blank table that a real plan was made from, moved and its sheet renamed. */
async function learnedFrom(name: string): Promise<Learned> {
  const book = await bookOf(name);
  const plan = readPlan(book);
  if (!plan) throw new Error(`${name} holds no plan`);
  return learnEdition(blankOf(book, plan), { file: "modele.xlsx", on: "2026-12-01" });
}

/** The findings of a plan, but those that need an objective the learned table has no line for. */
async function findings(name: string, edition: Edition, known: ReadonlySet<number>) {
  const report = checkWorkbook(await bookOf(name), { editions: [edition] });
  return report.findings
    .filter(({ rule }) => rule !== "mandatory-objective-without-action")
    .filter(
      ({ rule, message }) =>
        rule !== "missing-objective" || known.has(Number(/objectif (\d+)/.exec(message)?.[1])),
    )
    .map(({ rule, severity, message, cells: [cell] }) => [
      severity,
      rule,
      cell ? a1From(null, cell) : "",
      message,
    ])
    .sort();
}

test.each([
  ["2022-avenant", "metropole-lyon-2022", ["metropole-lyon-2022"]],
  ["2023-annexe-2.1", "haut-rhin-2023", ["haut-rhin-2023"]],
  [
    "2024-annexe-2.1",
    "modele-2.1-2024",
    ["modele-2.1-2024", "saone-et-loire-2024", "saone-et-loire-2024-corrige"],
  ],
  ["2025-plan", "metropole-lyon-2025", ["metropole-lyon-2025"]],
])(
  "%s, learned from its blank table, judges the real plans as the described edition does",
  async (id, template, plans) => {
    const described = editionOf(id);
    if (!described) throw new Error(`There is no edition ${id}`);
    const { edition } = await learnedFrom(template);
    const known = new Set(edition.objectives.map(({ number }) => number));
    for (const name of plans) {
      expect(await findings(name, edition, known)).toEqual(await findings(name, described, known));
    }
  },
);

test.each(["haut-rhin-2023", "modele-2.1-2024", "metropole-lyon-2025"])(
  "what the table of %s says is what the described edition says",
  async (name) => {
    const { edition } = await learnedFrom(name);
    const described = readPlan(await bookOf(name))?.edition;
    if (!described) throw new Error("No plan");
    expect(edition.year).toBe(described.year);
    expect(edition.columns.map(({ role }) => role)).toEqual(
      described.columns.map(({ role }) => role),
    );
    expect(edition.recap?.sources).toEqual(described.recap?.sources);
    expect(edition.engagements).toEqual(described.engagements);
    for (const { number, sources, engagement, wording } of edition.objectives) {
      expect(described.objectives).toContainEqual(
        expect.objectContaining({ number, sources, engagement, wording }),
      );
    }
    // No sheet says it.
    expect(edition.objectives.map(({ mandatory }) => mandatory)).not.toContain(true);
  },
);
