import type { Decimal } from "decimal.js";
import { lineHasMoney, valueOf } from "../../plan/amounts";
import { allOf } from "../../plan/lists";
import { formatEuros, isZero } from "../../plan/money";
import { numberKey, type FicheNumber } from "../../plan/papers/fiche";
import type { Plan, PlanLine } from "../../plan/plan";
import { stateOf } from "../../judgement/papers/sides";
import { needsFiche, ownReferences } from "../../judgement/papers/references";
import { french } from "../../plan/typography";
import { isReference } from "../../reading/vocabulary/actions";

/** What a fiche is to say of one line of the plan; an amount that can't be read is left to be written. */
export interface DraftBudget {
  readonly action: string;
  /** In euros. */
  readonly state: Decimal | null;
  readonly department: Decimal | null;
  /** « Autres financements », as the plan words it. */
  readonly other: string;
}

/** A fiche action to come: what the plan says of it. */
export interface FicheDraft {
  /** « 6 ET 7 », « 29-1 ». */
  readonly number: string;
  /** The objective's wording in the plan. */
  readonly objective: string;
  readonly partners: string;
  readonly budgets: readonly DraftBudget[];
}

/** The fiches that a plan asks for, and the rows of the lines that can have none: they bear no number. */
export interface FicheDrafts {
  readonly drafts: readonly FicheDraft[];
  readonly unnumbered: readonly number[];
}

/**
 * The fiches actions of a plan, in its order: those that it names itself; else one for each action of
 * an objective, counted where there are several (« 29-1 », « 29-2 »).
 */
export function ficheDrafts(plan: Plan): FicheDrafts {
  const lines = plan.lines.filter(
    (line) => needsFiche(line) && (lineHasMoney(line) || !isReference(line.action.text)),
  );
  const numbers = ownNumbers(plan, lines) ?? objectiveNumbers(lines);
  const groups = new Map<string, PlanLine[]>();
  for (const line of lines) {
    const number = numbers.get(line);
    if (number === undefined) continue;
    groups.set(number, [...(groups.get(number) ?? []), line]);
  }
  return {
    drafts: [...groups].map(([number, own]) => draftOf(plan, number, own)),
    unnumbered: lines.filter((line) => !numbers.has(line)).map(({ row }) => row),
  };
}

/** « Fiche action n° 4.1 » in the plan's column, « Action n° 14 » in its texts; null where it names none. */
function ownNumbers(plan: Plan, lines: readonly PlanLine[]): Map<PlanLine, string> | null {
  const own = ownReferences(plan);
  if (!own) return null;
  return new Map(
    own.references
      .filter(({ line, isAside }) => lines.includes(line) && (!isAside || lineHasMoney(line)))
      .map(({ line, numbers }) => [line, written(numbers)]),
  );
}

function objectiveNumbers(lines: readonly PlanLine[]): Map<PlanLine, string> {
  const ofKey = new Map<string, PlanLine[]>();
  for (const line of lines) {
    if (line.objectives.length === 0) continue;
    const key = written(line.objectives.map((main) => ({ main, sub: null })));
    ofKey.set(key, [...(ofKey.get(key) ?? []), line]);
  }
  return new Map(
    [...ofKey].flatMap(([key, own]) =>
      own.map((line, i): [PlanLine, string] => [
        line,
        // « 6 ET 7-2 » would be another number: the actions of both stand in one fiche.
        own.length > 1 && line.objectives.length === 1 ? `${key}-${String(i + 1)}` : key,
      ]),
    ),
  );
}

/** « 6 ET 7 ». */
function written(numbers: readonly FicheNumber[]): string {
  return [...new Set(numbers.map(numberKey))].join(" ET ");
}

function draftOf(plan: Plan, number: string, lines: readonly PlanLine[]): FicheDraft {
  return {
    number,
    objective: distinct(lines.map((line) => wordingOf(plan, line))).join("\n"),
    partners: distinct(lines.map(({ partners }) => partners?.text ?? "")).join("\n"),
    budgets: lines.map((line) => ({
      action: line.action.text,
      state: stateOf(line),
      department: valueOf(line.department),
      other: otherOf(line),
    })),
  };
}

/** The objectives' official wordings; as the plan has it, where the edition knows none. */
function wordingOf({ edition }: Plan, line: PlanLine): string {
  const known = line.objectives.flatMap(
    (number) => edition.objectives.find((one) => one.number === number)?.wording ?? [],
  );
  return known.length > 0 ? known.join("\n") : line.wording.text;
}

/** An amount alone is written with its unit: in prose, a number without one is no amount. */
function otherOf({ other }: PlanLine): string {
  if (!other) return "";
  switch (other.reading.kind) {
    case "number":
      return isZero(other.reading.amount) ? "" : formatEuros(other.reading.amount);
    case "text":
      return isZero(other.reading.amount) ? "" : formatEuros(other.reading.amount);
    case "unreadable":
      return other.reading.text;
    case "blank":
    case "error":
    case "awaiting":
      return "";
  }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}

/** What a line without a number lacks, as a sentence; null when every line has its fiche. */
export function unnumberedNote(rows: readonly number[]): string | null {
  if (rows.length === 0) return null;
  const several = rows.length > 1;
  return french(
    `${several ? "Les lignes" : "La ligne"} ${allOf(rows.map(String))} ${several ? "n'ont" : "n'a"} pas de numéro de fiche : ${several ? "leurs fiches sont" : "sa fiche est"} à faire à la main.`,
  );
}
