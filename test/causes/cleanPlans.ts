import path from "node:path";
import { EDITIONS } from "../../src/editions";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { openFile } from "../../src/cli/files";
import { readPlan } from "../../src/reading/readPlan";
import { recapWrites } from "../../src/judgement/recapFill";
import type { Plan } from "../../src/plan/plan";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { written } from "../plans/change";
import { amounts2022, planOf, type LineSpec } from "../plans/plan";
import { randomFrom, recalculated, withoutFormulas, type Random } from "./seeding";

/** A plan whose sums hold. */
export interface CleanPlan {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
}

const FIXTURES = path.join(import.meta.dirname, "../fixtures");
const FILES = [
  "saone-et-loire-2024-corrige",
  "haut-rhin-2023",
  "metropole-lyon-2025",
  "metropole-lyon-2022",
];

/** Real plans of every edition, with their formulas and with all typed. */
export async function realPlans(): Promise<CleanPlan[]> {
  const plans: CleanPlan[] = [];
  for (const name of FILES) {
    await openFile(path.join(FIXTURES, `${name}.xlsx`));
    const read = await readWorkbook();
    const first = readPlan(read);
    const filled = first ? recalculated(written(read, recapWrites(first))) : read;
    plans.push(...variants(name, filled));
  }
  return plans;
}

function variants(name: string, snapshot: WorkbookSnapshot): CleanPlan[] {
  return [
    { name, snapshot },
    { name: `${name}, tapé`, snapshot: withoutFormulas(snapshot) },
  ].flatMap((one) => {
    const plan = readPlan(one.snapshot);
    return plan ? [{ ...one, plan }] : [];
  });
}

/** An amount as officers write them: mostly round, with cents now and then. */
function amount(random: Random): number {
  const size = 10 ** (3 + Math.floor(random() * 3));
  const raw = (1 + random() * 9) * size;
  const step = random() < 0.35 ? 1000 : random() < 0.5 ? 100 : random() < 0.9 ? 1 : 0.01;
  return Number((Math.round(raw / step) * step).toFixed(2));
}

/** Made-up plans of an edition, in order, of as many lines as asked; all typed, or totals as formulas. */
export function madePlan(id: string, count: number, seed: number, isTyped: boolean): CleanPlan {
  const edition = EDITIONS.find((one) => one.id === id);
  if (!edition) throw new RangeError(id);
  const random = randomFrom(seed);
  const objectives = edition.objectives.filter(
    ({ sources, inTemplate }) => sources.length === 1 && inTemplate,
  );
  const lines = Array.from({ length: count }, (_, i): LineSpec => {
    const place = Math.floor((i * objectives.length) / count);
    const isFirst = i === 0 || place !== Math.floor(((i - 1) * objectives.length) / count);
    const state = random() < 0.3 ? null : amount(random);
    const department = random() < 0.15 ? null : amount(random);
    const total = Number(((state ?? 0) + (department ?? 0)).toFixed(2));
    return {
      number: isFirst ? (objectives[place]?.number ?? 1) : null,
      action: `Action n° ${String(i)}`,
      state,
      department,
      ...(i === 0 && edition.facts.subtotalsAbove ? { heading: edition.engagements[0] ?? "" } : {}),
      ...(isTyped ? { total } : {}),
    };
  });
  const made = planOf(edition, lines);
  const snapshot = edition.facts.subtotalsAbove ? withTotals2022(edition, lines) : rounded(made);
  const plan = readPlan(snapshot);
  if (!plan) throw new Error(`${id}: no plan.`);
  return { name: `${id}, ${String(count)} lignes${isTyped ? ", tapé" : ""}`, snapshot, plan };
}

/** Sums of decimals without the noise of their floats, as Excel shows them. */
function rounded(book: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) =>
        typeof cell?.value === "number" ? { ...cell, value: Number(cell.value.toFixed(2)) } : cell,
      ),
    ),
  }));
  return { ...book, sheets };
}

/** 2022: typed subtotals above the lines, and the grand total under them. */
function withTotals2022(edition: (typeof EDITIONS)[number], lines: readonly LineSpec[]) {
  const plain = planOf(edition, lines);
  const plan = readPlan(plain);
  const sums = { ondam: 0, fir: 0, bop: 0, department: 0, total: 0 };
  const names = { ONDAM: "ondam", FIR: "fir", "BOP 304": "bop" } as const;
  const value = (cell: unknown) => (typeof cell === "number" ? cell : 0);
  plan?.lines.forEach((line, i) => {
    const spec = lines[i];
    const paying = line.states.find(({ cell }) => cell.reading.kind === "number");
    const name = names[(paying?.source ?? "FIR") as keyof typeof names];
    sums[name] += value(spec?.state);
    sums.department += value(spec?.department);
    sums.total += value(spec?.state) + value(spec?.department);
  });
  const row = 5 + lines.length + 1;
  const cells = { ...amounts2022(5, sums), ...amounts2022(row, sums) };
  return rounded(planOf(edition, lines, { cells }));
}
