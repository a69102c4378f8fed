import { checkWorkbook } from "../../src/checking/check";
import type { Report } from "../../src/checking/report";
import { Decimal } from "decimal.js";
import type { Corrected } from "../../src/judgement/causes/cause";
import { causesOf } from "../../src/judgement/causes/causesOf";
import { sameAmount } from "../../src/plan/money";
import type { CellAddress } from "../../src/plan/address";
import { madePlan, realPlans, type CleanPlan } from "../causes/cleanPlans";
import { randomFrom, seed, SLIPS, truthAt, type Seeded, type Truth } from "../causes/seeding";

/** How many plans of each shape; SLIP_RUNS=… asks for more or fewer. */
const PER_KIND = Number(process.env.SLIP_RUNS ?? 12);
const MADE = ["2022-avenant", "2023-annexe-2.1", "2024-annexe-2.1", "2025-plan"];
const SHAPES = [true, false].flatMap((isTyped) =>
  MADE.flatMap((id) => [24, 60].map((count) => ({ id, count, isTyped }))),
);

/** What was said of the plans with a slip of one kind. */
interface Tally {
  seeded: number;
  /** Findings of sums or sources stood. */
  seen: number;
  first: number;
  amongThree: number;
  sure: number;
  wronglySure: number;
  likely: number;
  wronglyLikely: number;
  /** What the findings offer by themselves would have written a cell that was right. */
  wrongByFindings: number;
  nothing: number;
}

const NONE: Tally = {
  seeded: 0,
  seen: 0,
  first: 0,
  amongThree: 0,
  sure: 0,
  wronglySure: 0,
  likely: 0,
  wronglyLikely: 0,
  wrongByFindings: 0,
  nothing: 0,
};

function isRight({ at, expected }: Corrected, truth: readonly Truth[]): boolean {
  const meant = truthAt(truth, at)?.expected;
  if (meant === undefined) return false;
  if (meant instanceof Decimal) return expected instanceof Decimal && sameAmount(meant, expected);
  return expected instanceof Decimal ? false : expected.includes(meant) || meant.includes(expected);
}

function isAllRight(cells: readonly Corrected[], truth: readonly Truth[]): boolean {
  return cells.length > 0 && cells.every((cell) => isRight(cell, truth));
}

/** What is named, in the order in which it is told: causes, then the alternatives of doubts. */
function told({ causes, doubts }: Report): (readonly Corrected[])[] {
  return [
    ...causes.map(({ cells }) => cells),
    ...doubts.flatMap(({ alternatives }) => alternatives.map(({ cells }) => cells)),
  ];
}

const OF_SUMS = /^(?:row-total|subtotal|grand-total|recap-amount|recap-total|source-not-allowed)$/;

function count(tally: Tally, { snapshot, truth }: Seeded): void {
  tally.seeded += 1;
  const report = checkWorkbook(snapshot);
  const found = report.findings.filter(({ rule }) => OF_SUMS.test(rule));
  if (found.length === 0) return;
  tally.seen += 1;
  const named = told(report);
  const place = named.findIndex((cells) => isAllRight(cells, truth));
  if (place === 0) tally.first += 1;
  if (place >= 0 && place < 3) tally.amongThree += 1;
  if (named.length === 0) tally.nothing += 1;
  const of = (certainty: string) => report.causes.filter((one) => one.certainty === certainty);
  const wrong = (certainty: string) => of(certainty).some(({ cells }) => !isAllRight(cells, truth));
  if (of("sure").length > 0) tally.sure += 1;
  if (wrong("sure")) tally.wronglySure += 1;
  if (of("likely").length > 0) tally.likely += 1;
  if (wrong("likely")) tally.wronglyLikely += 1;
  const writes = found.flatMap(({ fix }) => fix ?? []);
  const isWrong = (at: CellAddress) => truthAt(truth, at) === null;
  if (writes.some(({ at }) => isWrong(at)) || writes.length === 0) tally.wrongByFindings += 1;
}

interface CausesFigures {
  readonly kinds: Readonly<Record<string, Tally>>;
  readonly all: Tally;
  readonly times: Readonly<Record<string, { readonly median: number; readonly worst: number }>>;
}

/** Seeds every kind of slip in clean plans, real and made up, and counts what is said of them. */
export async function causesFigures(): Promise<CausesFigures> {
  const real = await realPlans();
  const kinds: Record<string, Tally> = {};
  const all: Tally = { ...NONE };
  Object.keys(SLIPS).forEach((kind, k) => {
    const tally: Tally = { ...NONE };
    const random = randomFrom(7919 * (k + 1));
    for (let run = 0; run < PER_KIND; run += 1) {
      const made = SHAPES.map(({ id, count: lines, isTyped }, i) =>
        madePlan(id, lines, 31 * run + i, isTyped),
      );
      for (const { plan, snapshot } of [...real, ...made]) {
        const seeded = seed(kind, plan, snapshot, random);
        if (seeded) count(tally, seeded);
      }
    }
    kinds[kind] = tally;
    for (const key of Object.keys(NONE) as (keyof Tally)[]) all[key] += tally[key];
  });
  return { kinds, all, times: { "60 lignes": timed(60), "1 000 lignes": timed(1000) } };
}

/** The processor's time that causes take, the model included, with one to three slips, in milliseconds. */
function timed(lines: number) {
  const times: number[] = [];
  const random = randomFrom(lines);
  const shapes: CleanPlan[] = [true, false].map((isTyped) =>
    madePlan("2024-annexe-2.1", lines, lines, isTyped),
  );
  for (let run = 0; run < 9; run += 1) {
    for (const clean of shapes) {
      let now = { snapshot: clean.snapshot, plan: clean.plan };
      for (let slips = 0; slips <= run % 3; slips += 1) {
        const kinds = ["lineAmount", "recapAmount", "swap", "rowTotal"];
        const kind = kinds[Math.floor(random() * kinds.length)] ?? "lineAmount";
        const seeded = seed(kind, now.plan, now.snapshot, random);
        const plan = seeded && checkWorkbook(seeded.snapshot).plan;
        if (seeded && plan) now = { snapshot: seeded.snapshot, plan };
      }
      const { plan, findings } = checkWorkbook(now.snapshot);
      if (!plan) continue;
      const before = process.cpuUsage();
      causesOf(plan, findings);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
  }
  const sorted = times.sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

/** The figures, a line for each kind of slip. */
export function causesLines({ kinds, all, times }: CausesFigures): string[] {
  const heads = [
    "vus",
    "1re",
    "3 prem.",
    "sûr",
    "à tort",
    "probable",
    "à tort",
    "rien",
    "constat à tort",
  ];
  const row = (name: string, tally: Tally) =>
    [
      name.padEnd(14),
      String(tally.seen).padStart(8),
      ...[tally.first, tally.amongThree].map((part) => share(part, tally.seen).padStart(9)),
      share(tally.sure, tally.seen).padStart(9),
      share(tally.wronglySure, tally.sure).padStart(9),
      share(tally.likely, tally.seen).padStart(9),
      share(tally.wronglyLikely, tally.likely).padStart(9),
      share(tally.nothing, tally.seen).padStart(9),
      share(tally.wrongByFindings, tally.seen).padStart(14),
    ].join(" ");
  return [
    "Causes : une erreur semée dans des plans justes",
    `${" ".repeat(14)} ${heads.map((head, i) => head.padStart(i === 0 ? 8 : i === 8 ? 14 : 9)).join(" ")}`,
    ...Object.entries(kinds).map(([name, tally]) => row(name, tally)),
    row("toutes", all),
    `Dites sûres à tort : ${String(all.wronglySure)} sur ${String(all.sure)} (voulu : moins de 0,2 %)`,
    ...Object.entries(times).map(
      ([name, { median, worst }]) =>
        `${name} : médiane ${median.toFixed(1)} ms, au pire ${worst.toFixed(1)} ms`,
    ),
  ];
}
