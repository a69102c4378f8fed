import { valueOf } from "../../plan/amounts";
import { ZERO, formatEuros } from "../../plan/money";
import { allOf, oneOf } from "../../plan/lists";
import type { AmountCell } from "../../plan/plan";
import type { OtherWay } from "./cause";
import { followers } from "./directions";
import type { Slip } from "./slip";
import { toEuros, type Ticks } from "./ticks";
import { namesOf, type Ways } from "./ways";

const MOST_NAMED = 4;

/** What would have to be written if the slip were none: the totals that do not follow it. */
export function otherWayOf(ways: Ways, slip: Slip): OtherWay | null {
  const [first] = slip.changes;
  if (slip.kind === "formula") return null;
  if (first && slip.kind === "cell" && ways.isTotal(first.variable.cell)) {
    return ofTotal(ways, first.variable.cell);
  }
  const totals = totalsToUpdate(ways, slip);
  if (totals === null || totals.size === 0) return null;
  const cells = [...totals.keys()];
  const names = namesOf(ways.model.plan, cells);
  const be = names.length > 1 ? "ce sont" : "c'est";
  return {
    message: `Si ${rightIf(slip)}, ${be} ${allOf(names)} qu'il faut mettre à jour.`,
    writes: ways.setAll(
      [...totals].map(([cell, by]) => ({
        cell,
        amount: (valueOf(cell) ?? ZERO).plus(toEuros(by)),
      })),
    ),
  };
}

function rightIf({ kind, changes, source }: Slip): string {
  const [first] = changes;
  if (source) return `${source.use.source.text || "cette source"} est la bonne source`;
  if (kind !== "cell" || !first) return "ces montants sont à leur place";
  return `${formatEuros(valueOf(first.variable.cell) ?? ZERO)} est le bon montant`;
}

/** A total that is right after all: then one of what it adds up is wrong. */
function ofTotal(ways: Ways, total: AmountCell): OtherWay | null {
  const { model } = ways;
  const parts = model.equations
    .filter(({ totals }) => totals.includes(total))
    .flatMap((equation) => equation.parts)
    .filter((cell) => cell.content.kind !== "blank");
  const amount = formatEuros(valueOf(total) ?? ZERO);
  const names = namesOf(model.plan, parts);
  const which =
    names.length === 0 || names.length > MOST_NAMED
      ? "l'un des montants qu'il additionne"
      : oneOf(names);
  return {
    message: `Si ${amount} est le bon montant, c'est ${which} qu'il faut corriger.`,
    writes: [],
  };
}

/** By how much each typed total would change, up to the last; null where one is no typed amount. */
function totalsToUpdate(
  { model }: Ways,
  { effect, changes }: Slip,
): ReadonlyMap<AmountCell, Ticks> | null {
  const found = new Map<AmountCell, Ticks>();
  for (const [id, change] of effect) {
    const total = model.equations[id]?.totals[0];
    const variable = model.variables.find(total ?? null);
    if (!total || variable?.kind !== "typed") return null;
    if (changes.some((one) => one.variable === variable)) return null;
    for (const one of [variable, ...(followers(model, variable, id) ?? [])]) {
      found.set(one.cell, (found.get(one.cell) ?? 0) + change);
    }
  }
  for (const [cell, by] of found) if (by === 0) found.delete(cell);
  return found;
}
