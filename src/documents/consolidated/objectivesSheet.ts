import type { Decimal } from "decimal.js";
import { columnLetters } from "../../plan/address";
import { objectiveSpec } from "../../plan/edition";
import { sum } from "../../plan/money";
import { french } from "../../plan/typography";
import type { PlanEntry } from "../folder/entry";
import type { Folder } from "../folder/folder";
import {
  count,
  euros,
  headerRow,
  long,
  text,
  type Cell,
  type Sheet,
  type SheetTable,
  type TopLine,
} from "./sheet";

/** Objective by département, a table for each edition and year: their numbers mean other objectives. */
export function objectivesSheet({ plans }: Folder): Sheet {
  const blocks = new Map<string, PlanEntry[]>();
  for (const plan of plans) {
    const key = `${plan.edition.id} ${String(plan.year)}`;
    blocks.set(key, [...(blocks.get(key) ?? []), plan]);
  }
  const tables: SheetTable[] = [];
  let next = headerRow(TOP, "titled");
  for (const own of blocks.values()) {
    const table = tableOf(own, next, `Objectifs${String(tables.length + 1)}`);
    tables.push(table);
    // Its header, its rows, a blank line and the next title.
    next += table.rows.length + 3;
  }
  return { name: "Objectifs", top: TOP, frozenColumns: 2, tables };
}

const TOP: readonly TopLine[] = [
  {
    look: "note",
    cells: [
      french(
        "Un tableau par édition et par année : le même numéro y est celui d'autres objectifs.",
      ),
    ],
  },
];

/** Columns before those of the départements: objective, wording, plans, État, Département. */
const BEFORE = 5;

/** @param header the row, from 1, of the table's header */
function tableOf(plans: readonly PlanEntry[], header: number, name: string): SheetTable {
  const [first] = plans;
  const labels = uniqueNames(plans);
  const groups = groupsOf(plans);
  const [left, right] = [columnLetters(BEFORE + 1), columnLetters(BEFORE + 2 * plans.length)];
  return {
    name,
    title: first ? french(`${first.edition.name} – année ${String(first.year)}`) : "",
    columns: [
      text("Objectif", 12),
      long("Libellé", 50),
      count("Plans", 8),
      euros("État"),
      euros("Département"),
      ...labels.flatMap((label) => [
        euros(`${label} · État`, 20),
        euros(`${label} · Département`, 20),
      ]),
    ],
    rows: groups.map((group, at) => {
      const row = String(header + 1 + at);
      const shares = plans.map((plan) => sharesOf(plan, group.key));
      const added = (side: string, amounts: readonly (Decimal | null)[]): Cell => ({
        formula: `SUMIF($${left}$${String(header)}:$${right}$${String(header)},"* · ${side}",${left}${row}:${right}${row})`,
        result: sum(amounts.filter((amount) => amount !== null)),
      });
      return [
        group.label,
        group.wording,
        shares.filter((one) => one !== null).length,
        added(
          "État",
          shares.map((one) => one?.state ?? null),
        ),
        added(
          "Département",
          shares.map((one) => one?.department ?? null),
        ),
        ...shares.flatMap((one): Cell[] => [one?.state ?? null, one?.department ?? null]),
      ];
    }),
  };
}

function groupsOf(plans: readonly PlanEntry[]) {
  const edition = plans[0]?.edition;
  const keys = new Map<string, readonly number[]>();
  for (const { lines } of plans) {
    for (const { objectives } of lines) keys.set(keyOf(objectives), objectives);
  }
  return [...keys]
    .sort(
      ([, one], [, other]) =>
        (one[0] ?? Infinity) - (other[0] ?? Infinity) || one.length - other.length,
    )
    .map(([key, objectives]) => ({
      key,
      label: objectives.length === 0 ? "Sans numéro" : objectives.join(" et "),
      wording: objectives
        .flatMap((number) => (edition && objectiveSpec(edition, number)?.wording) ?? [])
        .join(" / "),
    }));
}

const keyOf = (objectives: readonly number[]): string => objectives.join("+");

/** What a plan says for an objective; null when it has no line for it. */
function sharesOf({ lines }: PlanEntry, key: string) {
  const own = lines.filter(({ objectives }) => keyOf(objectives) === key);
  if (own.length === 0) return null;
  return {
    state: sum(own.flatMap(({ state }) => state ?? [])),
    department: sum(own.flatMap(({ department }) => department ?? [])),
  };
}

/** Two plans of one name are told apart by their files. */
function uniqueNames(plans: readonly PlanEntry[]): string[] {
  const seen = new Map<string, number>();
  return plans.map(({ name }) => {
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
}
