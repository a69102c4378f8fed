import type { Edition } from "../../src/plan/edition";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { annexe2024, avenant2022, planOf, type LineSpec } from "../plans/plan";
import type { CellSpec } from "../plans/sheet";

/** A kind of plan to measure, of as many lines as asked; `run` makes the texts of each run its own. */
export interface Shape {
  readonly name: string;
  readonly make: (lines: number, run: number) => WorkbookSnapshot;
}

const AMOUNTS = { department: 12_500.5, state: 12_500 };

/** Blocks of lines, an objective after the other, all in order. */
function inOrder(edition: Edition, count: number, run: number): LineSpec[] {
  const objectives = edition.objectives.filter(({ sources }) => sources.length === 1);
  return Array.from({ length: count }, (_, index) => {
    const place = Math.floor((index * objectives.length) / count);
    const before = Math.floor(((index - 1) * objectives.length) / count);
    const number = objectives[place]?.number ?? 1;
    return {
      number: index === 0 || place !== before ? number : null,
      action: `Action n° ${String(index)} du contrat ${String(run)}`,
      ...AMOUNTS,
    };
  });
}

/** Every objective again and again under headings, wordings touched up, a mistake on most lines. */
function full(edition: Edition, count: number, run: number): LineSpec[] {
  const mistakes: readonly Partial<LineSpec>[] = [
    { total: 1 },
    { source: "Fir" },
    { state: "12 500,00 €" },
    { total: { error: "#VALUE!", formula: "=SUM(G:H)" } },
    { department: null },
    { action: "Pas d'action" },
    { other: "CAF" },
    { source: "ONDAM", total: null },
    { state: -5.123 },
    {},
  ];
  return Array.from({ length: count }, (_, index) => {
    const { number = 1, wording = "" } =
      edition.objectives[index % edition.objectives.length] ?? {};
    return {
      ...(index % 20 === 0 && {
        heading: edition.engagements[(index / 20) % edition.engagements.length],
      }),
      number,
      wording: edition.facts.numberInWording
        ? `${String(number)}/ ${wording} (${String(index)}-${String(run)})`
        : `${wording} (${String(index)}-${String(run)})`,
      action: `Voir objectif ${String(number)}`,
      ...AMOUNTS,
      ...mistakes[index % mistakes.length],
    };
  });
}

/** Source and total merged over every four lines, the last total hidden with its row. */
function merged(count: number, run: number): WorkbookSnapshot {
  const lines = inOrder(annexe2024, count, run);
  const merges: string[] = [];
  const cells: Record<string, CellSpec> = {};
  for (let row = 5; row + 3 < 5 + count; row += 4) {
    const last = String(row + 3);
    merges.push(`A${String(row)}:A${last}`, `F${String(row)}:F${last}`, `I${String(row)}:I${last}`);
    cells[`I${String(row)}`] = 4 * (AMOUNTS.department + AMOUNTS.state);
    for (const below of [1, 2, 3]) cells[`I${String(row + below)}`] = null;
  }
  return planOf(annexe2024, lines, { merges, cells, hiddenRows: [5 + count - 1] });
}

/** What the benchmark measures: the plan as it should be, with merged cells, and as it never should. */
export const SHAPES: readonly Shape[] = [
  {
    name: "2024, en ordre",
    make: (lines, run) => planOf(annexe2024, inOrder(annexe2024, lines, run)),
  },
  { name: "2024, cellules fusionnées", make: merged },
  {
    name: "2024, une erreur par ligne",
    make: (lines, run) => planOf(annexe2024, full(annexe2024, lines, run)),
  },
  {
    name: "2022, une erreur par ligne",
    make: (lines, run) => planOf(avenant2022, full(avenant2022, lines, run)),
  },
];
