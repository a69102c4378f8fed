import { Decimal } from "decimal.js";
import type {
  FolderEvidence,
  FolderFinding,
  FolderObservation,
  FolderRule,
  Replaced,
} from "../../judgement/papers/folder";
import { SEVERITIES } from "../../judgement/finding";
import { ZERO } from "../../plan/money";
import type { Source } from "../../plan/source";
import { french } from "../../plan/typography";
import { FOLDER_RULES } from "../../rules/documents/folder";
import type { Aside, FolderEntry, PlanEntry, Sides } from "./entry";
import { envelopesOf, type Envelopes } from "./envelopes";
import { versionsOf } from "./versions";

/** What the reader decided of a folder. */
export interface FolderChoices {
  /** Names corrected by hand, by file. */
  readonly names: ReadonlyMap<string, string>;
  /** Other versions that are to be counted all the same, by file. */
  readonly counted: ReadonlySet<string>;
  /** Plans set aside by hand, by file. */
  readonly setAside: ReadonlySet<string>;
  /** Notified envelopes, typed or pasted. */
  readonly envelopes: Envelopes;
}

export const NO_CHOICES: FolderChoices = {
  names: new Map(),
  counted: new Set(),
  setAside: new Set(),
  envelopes: [],
};

/** The plans of one year: only these are ever added up. */
export interface FolderYear {
  readonly year: number;
  readonly plans: readonly PlanEntry[];
  readonly totals: ReadonlyMap<Source, Sides>;
  readonly all: Sides;
}

/** A folder of plans, judged. */
export interface Folder {
  /** Those that count, envelopes and names as the reader gave them, by year then by name. */
  readonly plans: readonly PlanEntry[];
  /** The year of the folder first, then the others, the latest first. */
  readonly years: readonly FolderYear[];
  readonly aside: readonly Aside[];
  /** The gravest first. */
  readonly findings: readonly FolderFinding[];
}

/** Puts the files of a folder together: versions of one plan once, each year apart. Pure. */
export function consolidate(entries: readonly FolderEntry[], choices = NO_CHOICES): Folder {
  const read = entries
    .filter((entry) => entry.kind === "plan")
    .map((plan) => chosen(plan, choices));
  const open = read.filter(({ file }) => !choices.setAside.has(file));
  const replaced: Replaced[] = [];
  const counted: PlanEntry[] = [];
  for (const { newest, older } of versionsOf(open)) {
    counted.push(newest);
    for (const { plan, isSame } of older) {
      if (choices.counted.has(plan.file)) counted.push(plan);
      else replaced.push({ file: plan.file, by: newest.file, name: newest.name, isSame });
    }
  }
  const plans = counted.sort(byYearThenName);
  const files = new Map(read.map((plan) => [plan.file, plan]));
  const aside = [
    ...replaced.flatMap(({ file, by }) => asideOf(files.get(file), "replaced", replacedBy(by))),
    ...read
      .filter(({ file }) => choices.setAside.has(file))
      .flatMap((plan) => asideOf(plan, "by-hand", BY_HAND)),
    ...entries.filter((entry) => entry.kind !== "plan"),
  ];
  const year = commonest(plans);
  const evidence: FolderEvidence = {
    plans: plans.map(({ file, name, year: of, totals, envelopes, recapStates }) => ({
      file,
      name,
      year: of,
      asked: new Map([...totals].map(([source, { state }]) => [source, state])),
      envelopes,
      recapStates,
    })),
    year,
    replaced,
    blank: aside.filter(({ kind }) => kind === "blank").map(({ file }) => file),
    unreadable: aside
      .filter(({ kind }) => kind === "unreadable" || kind === "no-plan")
      .map(({ file, why }) => ({ file, reason: why })),
  };
  return { plans, years: yearsOf(plans, year), aside, findings: findingsOf(evidence) };
}

function chosen(plan: PlanEntry, { names, envelopes }: FolderChoices): PlanEntry {
  const name = names.get(plan.file)?.trim() ?? "";
  const named: PlanEntry = name === "" ? plan : { ...plan, name, nameFrom: "hand" };
  const given = envelopesOf(named, envelopes);
  return given.size === 0
    ? named
    : { ...named, envelopes: new Map([...named.envelopes, ...given]) };
}

function asideOf(plan: PlanEntry | undefined, kind: Aside["kind"], why: string): Aside[] {
  return plan ? [{ file: plan.file, modified: plan.modified, kind, why: french(why) }] : [];
}

const BY_HAND = "Écarté à la main.";
const replacedBy = (by: string) =>
  `Une version plus récente du même plan est comptée : « ${by} ». À confirmer.`;

function byYearThenName(one: PlanEntry, other: PlanEntry): number {
  return other.year - one.year || one.name.localeCompare(other.name, "fr");
}

/** The year that more plans have than any other; null when two share the place. */
function commonest(plans: readonly PlanEntry[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of plans) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function yearsOf(plans: readonly PlanEntry[], first: number | null): FolderYear[] {
  const years = [...new Set(plans.map(({ year }) => year))].sort(
    (one, other) => Number(other === first) - Number(one === first) || other - one,
  );
  return years.map((year) => {
    const own = plans.filter((plan) => plan.year === year);
    const totals = new Map<Source, Sides>();
    for (const plan of own) {
      for (const [source, sides] of plan.totals) {
        totals.set(source, plus(totals.get(source), sides));
      }
    }
    const all = own.reduce<Sides>((sums, plan) => plus(sums, plan.all), plus(undefined, NONE));
    return { year, plans: own, totals, all };
  });
}

const NONE: Sides = { state: ZERO, department: ZERO };

function plus(one: Sides = NONE, other: Sides): Sides {
  return {
    state: one.state.plus(other.state),
    department: one.department.plus(other.department),
  };
}

function findingsOf(evidence: FolderEvidence): FolderFinding[] {
  return FOLDER_RULES.flatMap((rule) =>
    [...rule.check(evidence)].map((observation) => findingOf(rule, observation)),
  ).sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

function findingOf(rule: FolderRule, observation: FolderObservation): FolderFinding {
  const { found = null, expected = null, unit = null, file, cells, severity } = observation;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    file,
    cells,
    message: french(observation.message),
    remedy: french(observation.remedy ?? rule.remedy),
    found,
    expected,
    unit,
    difference:
      found instanceof Decimal && expected instanceof Decimal ? found.minus(expected) : null,
    basis: french(rule.basis),
    fix: null,
  };
}
