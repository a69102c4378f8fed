import { EDITIONS } from "../editions";
import { departmentCells, isBlank } from "../plan/amounts";
import type { Correction } from "../plan/correction";
import type { Edition } from "../plan/edition";
import { obeyedCorrections, placedCorrections, saidOf } from "./corrections";
import type { ObeyedCorrection, Plan, Reading, Recap, Recognition } from "../plan/plan";
import { otherYearOf } from "../plan/years";
import { numbersOfRecaps } from "./trace/numbers";
import { readTable, recapsOf, type SheetPlan } from "./readTable";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** What the officer may choose instead of what is recognised. */
export interface ReadOptions {
  /** The sheet to read, by its name. */
  readonly sheet?: string | undefined;
  /** The edition to read it as, by its id. */
  readonly edition?: string | undefined;
  /** The editions to recognise it among; all those of the catalogue when left out. */
  readonly editions?: readonly Edition[] | undefined;
  /** The officer's word on rows and columns, instead of what they are taken for. */
  readonly corrections?: readonly Correction[] | undefined;
}

/** A template that nobody has filled yet. */
function isUnfilled({ lines }: SheetPlan): boolean {
  return lines.every(
    (line) =>
      line.action.text === "" &&
      [...departmentCells(line), ...line.states.map(({ cell }) => cell)].every((cell) =>
        isBlank(cell),
      ),
  );
}

/** The required columns of the edition that the table lacks. */
function lacking({ edition, columns }: SheetPlan): number {
  const found = new Set(columns.map((column) => column.spec));
  return edition.columns.filter((spec) => spec.required && !found.has(spec)).length;
}

/** So many columns missing make a table doubtful. */
const DOUBTFUL = 2;

/**
 * A small table in some of the template's words (a fiche action's budget), beside a plan that has
 * more of its columns and at least three times its lines.
 */
function isScrap(plan: SheetPlan, plans: readonly SheetPlan[]): boolean {
  const missing = lacking(plan);
  return (
    missing >= DOUBTFUL &&
    plan.recap === null &&
    plans.some((other) => lacking(other) < missing && other.lines.length >= 3 * plan.lines.length)
  );
}

/**
 * The plan to judge first: the active sheet's, else the latest year's, else the first in sight. A
 * blank template in front of the same year's plan is not the one, nor a fiche action beside the plan.
 */
function choose(
  all: readonly SheetPlan[],
  workbook: WorkbookSnapshot,
  wanted: string | undefined,
): SheetPlan | undefined {
  if (wanted !== undefined) return all.find((plan) => plan.sheet === wanted);
  const plans = all.filter((plan) => !isScrap(plan, all));
  const active = plans.find((plan) => plan.sheet === workbook.activeSheet);
  if (active && !isUnfilled(active)) return active;
  if (active) {
    const { year } = active.edition;
    return plans.find((plan) => !isUnfilled(plan) && plan.edition.year >= year) ?? active;
  }
  const visible = plans.filter((plan) =>
    workbook.sheets.some((sheet) => sheet.name === plan.sheet && sheet.visible),
  );
  const inSight = visible.length > 0 ? visible : plans;
  return inSight.reduce<SheetPlan | undefined>(
    (latest, plan) => (latest && latest.edition.year >= plan.edition.year ? latest : plan),
    undefined,
  );
}

/** The recaps on sheets without any plan. */
function recapsElsewhere(
  workbook: WorkbookSnapshot,
  plans: readonly SheetPlan[],
  editions: readonly Edition[],
): Recap[] {
  const others = workbook.sheets.filter(
    (sheet: SheetSnapshot) => !plans.some((other) => other.sheet === sheet.name),
  );
  return others.flatMap((sheet) => recapsOf(sheet, editions));
}

/** The one for a plan whose sheet has none: of its year, else the first. */
function recapElsewhere(recaps: readonly Recap[], { edition }: SheetPlan): Recap | null {
  const year = String(edition.year);
  return recaps.find((recap) => recap.title.text.includes(year)) ?? recaps[0] ?? null;
}

/** The plan read again as the officer corrects it; what no longer stands where it was said is not obeyed. */
function corrected(
  workbook: WorkbookSnapshot,
  plan: SheetPlan,
  editions: readonly Edition[],
  corrections: readonly Correction[],
): { plan: SheetPlan; corrections: readonly ObeyedCorrection[] } {
  const sheet = workbook.sheets.find(({ name }) => name === plan.sheet);
  if (!sheet || corrections.length === 0) return { plan, corrections: [] };
  const names = workbook.sheets.map(({ name }) => name);
  const placed = placedCorrections(sheet, plan, names, corrections);
  const read = readTable(sheet, editions, saidOf(placed)) ?? plan;
  return { plan: read, corrections: obeyedCorrections(read, placed) };
}

/** The objectives that a sheet has lines for. */
function objectivesOf({ lines }: SheetPlan): Set<number> {
  return new Set(lines.flatMap((line) => [...line.objectives]));
}

/**
 * The other sheets that hold lines of the same plan, one for each engagement: the same edition, and
 * none of the objectives.
 */
function sheetsOfSamePlan(plan: SheetPlan, plans: readonly SheetPlan[]): string[] {
  const own = objectivesOf(plan);
  const others = plans.filter((other) => {
    if (other.sheet === plan.sheet || other.edition !== plan.edition) return false;
    const objectives = [...objectivesOf(other)];
    return objectives.length > 0 && own.size > 0 && objectives.every((one) => !own.has(one));
  });
  return others.map((other) => other.sheet);
}

/** A table that says another year than its edition's may be of a template that nobody knows here. */
function doubted(plan: Plan): Recognition {
  const { recognition } = plan;
  const year = otherYearOf(plan);
  if (recognition.confidence === "chosen" || year === null) return recognition;
  const reasons = [...recognition.reasons, `le tableau porte partout l'année ${String(year)}`];
  return { confidence: "probable", reasons };
}

/** The account of what was read, the other sheets that hold its recap or contradict it included. */
function withRecaps(
  workbook: WorkbookSnapshot,
  { reading, sheet: own, edition }: SheetPlan,
  recap: Recap | null,
  elsewhere: readonly Recap[],
): Reading {
  if (!recap) return reading;
  const numbers = workbook.sheets.flatMap((sheet) => {
    const isRecaps = sheet.name === recap.sheet;
    // What is hidden is shown to nobody: it contradicts nothing.
    if (sheet.name === own || (!isRecaps && !sheet.visible)) return [];
    const others = elsewhere.filter((other) => other.sheet === sheet.name && other !== recap);
    return isRecaps || others.length > 0 ? numbersOfRecaps(sheet, recap, others, edition.year) : [];
  });
  return { ...reading, numbers: [...reading.numbers, ...numbers] };
}

/**
 * Reads the plan d'action of a workbook, on whatever sheet, of whatever edition.
 * Never throws; null when no sheet (or not the wanted one) holds a plan.
 */
export function readPlan(workbook: WorkbookSnapshot, options: ReadOptions = {}): Plan | null {
  const known = options.editions ?? EDITIONS;
  const chosen = known.filter((edition) => edition.id === options.edition);
  const editions = chosen.length > 0 ? chosen : known;
  const plans = workbook.sheets.flatMap((sheet) => readTable(sheet, editions) ?? []);
  const chosenPlan = choose(plans, workbook, options.sheet);
  if (!chosenPlan) return null;
  const { plan, corrections } = corrected(
    workbook,
    chosenPlan,
    editions,
    options.corrections ?? [],
  );
  const elsewhere = plan.edition.recap ? recapsElsewhere(workbook, plans, editions) : [];
  const recap = plan.recap ?? recapElsewhere(elsewhere, plan);
  const read = {
    ...plan,
    recap,
    reading: { ...withRecaps(workbook, plan, recap, elsewhere), corrections },
    otherSheets: plans.map((other) => other.sheet).filter((sheet) => sheet !== plan.sheet),
    split: sheetsOfSamePlan(plan, plans),
  };
  return { ...read, recognition: doubted(read) };
}
