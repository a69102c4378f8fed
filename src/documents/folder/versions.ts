import { formatPlain } from "../../plan/money";
import { fold } from "../../plan/text";
import type { FolderLine, PlanEntry } from "./entry";
import { nameKey } from "./names";

/** A plan, and the other files that hold a version of it, the newest first among all. */
export interface Versions {
  readonly newest: PlanEntry;
  readonly older: readonly { readonly plan: PlanEntry; readonly isSame: boolean }[];
}

/**
 * Puts the versions of each plan together: the same lines under whatever name, or the same name, year
 * and edition. Two workbooks of one département that share no objective are two parts of its plan.
 */
export function versionsOf(plans: readonly PlanEntry[]): Versions[] {
  const groups: PlanEntry[][] = [];
  const byKey = new Map<string, PlanEntry[][]>();
  for (const plan of plans) {
    const keys = [`same ${contentOf(plan)}`, ...nameKeys(plan)];
    const known = keys.flatMap((key) => byKey.get(key) ?? []);
    const group = known.find((others) =>
      others.some((other) => contentOf(other) === contentOf(plan) || sharesObjectives(other, plan)),
    );
    const own = group ?? [];
    own.push(plan);
    if (!group) groups.push(own);
    for (const key of keys) {
      const list = byKey.get(key) ?? [];
      if (!list.includes(own)) byKey.set(key, [...list, own]);
    }
  }
  return groups.map((group) => {
    const [newest, ...older] = [...group].sort(newestFirst);
    if (!newest) throw new Error("a group of versions has one at least");
    return {
      newest,
      older: older.map((plan) => ({ plan, isSame: contentOf(plan) === contentOf(newest) })),
    };
  });
}

/** A name that only repeats the file's says nothing: « plan d'action.xlsx » comes from anywhere. */
function nameKeys(plan: PlanEntry): string[] {
  const key = nameKey(plan.name);
  return key === "" || plan.name.includes(".xls")
    ? []
    : [`name ${key} ${String(plan.year)} ${plan.edition.id}`];
}

function sharesObjectives(one: PlanEntry, other: PlanEntry): boolean {
  const own = new Set(activeObjectives(one));
  const others = activeObjectives(other);
  return own.size === 0 || others.length === 0 || others.some((number) => own.has(number));
}

function activeObjectives({ lines }: PlanEntry): readonly number[] {
  return lines.filter(hasMoney).flatMap(({ objectives }) => objectives);
}

function hasMoney({ state, department }: FolderLine): boolean {
  return [state, department].some((amount) => amount !== null && !amount.isZero());
}

const CONTENTS = new WeakMap<PlanEntry, string>();

/** What a plan says, line by line, wherever its lines stand. */
function contentOf(plan: PlanEntry): string {
  let content = CONTENTS.get(plan);
  if (content === undefined) {
    const lines = plan.lines.map(({ objectives, source, action, state, department }) =>
      [
        objectives.join("+"),
        source ?? "",
        fold(action),
        state ? formatPlain(state) : "",
        department ? formatPlain(department) : "",
      ].join("|"),
    );
    content = [plan.edition.id, String(plan.year), ...lines].join("\n");
    CONTENTS.set(plan, content);
  }
  return content;
}

/** « v3 » before « v2 », then « DEF », then the file last written; else the order of the folder. */
function newestFirst(one: PlanEntry, other: PlanEntry): number {
  const byVersion =
    one.version === null || other.version === null ? 0 : other.version - one.version;
  const byFinal = Number(other.isFinal) - Number(one.isFinal);
  return byVersion || byFinal || (other.modified ?? 0) - (one.modified ?? 0);
}
