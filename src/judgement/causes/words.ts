import { valueOf } from "../../plan/amounts";
import { spelt } from "../../plan/editionSources";
import { ZERO, formatEuros } from "../../plan/money";
import { allOf } from "../../plan/lists";
import type { Plan } from "../../plan/plan";
import { SIDE_NAMES } from "../../plan/side";
import { cellName } from "../cellNames";
import { departmentOf } from "../words";
import type { Way } from "./cause";
import type { Certainty } from "./certainty";
import type { Look } from "./likelihood";
import type { ModelEquation } from "./model";
import type { Slip } from "./slip";
import { isNone, toEuros } from "./ticks";
import { expectedOf, namesOf, type Ways } from "./ways";

const LOOKS: Readonly<Record<Look, string>> = {
  transposed: "deux chiffres intervertis",
  digit: "un chiffre diffère",
  missing: "un chiffre manque",
  doubled: "un chiffre doublé",
  "zeros-1": "un zéro de différence",
  "zeros-2": "deux zéros de différence",
  "zeros-3": "trois zéros de différence",
  sign: "signe inversé",
  neighbour: "le montant de la ligne voisine",
};

/** How many findings one correction settles. */
function settles(certainty: Certainty, count: number): string {
  const what =
    count > 1
      ? `une seule correction règle ${String(count)} constats`
      : "une seule correction règle ce constat";
  return certainty === "sure"
    ? `${what.charAt(0).toUpperCase()}${what.slice(1)} : `
    : "Probablement : ";
}

/** What is at fault, and what speaks for it. */
export function causeSentence(
  ways: Ways,
  slip: Slip,
  certainty: Certainty,
  explained: number,
  look: Look | null,
): string {
  const { model } = ways;
  const lead = settles(certainty, explained);
  return `${lead}${saying(ways, slip, look)}${agreement(model.plan, ways, slip)}`;
}

function saying({ model: { plan } }: Ways, slip: Slip, look: Look | null): string {
  const names = namesOf(
    plan,
    slip.changes.map(({ variable }) => variable.cell),
  );
  const { source } = slip;
  switch (slip.kind) {
    case "source": {
      if (!source) return `le montant de ${names[1] ?? ""} devrait être en ${names[0] ?? ""}.`;
      const found = source.use.source.text;
      const at = cellName(plan, source.use.source.at);
      const instead = found === "" ? "" : ` au lieu de ${found}`;
      return `la source en ${at} devrait être ${spelt(plan.edition, source.to)}${instead} : c'est ainsi que le récapitulatif la compte.`;
    }
    case "swap":
      return `État et ${departmentOf(plan).name} semblent intervertis en ${allOf(names)}.`;
    case "move":
      return `les montants de ${allOf(names)} semblent avoir été échangés ou saisis sur la mauvaise ligne.`;
    case "formula":
      return `la formule de ${names[0] ?? ""} n'additionne pas toutes les cellules voulues.`;
    case "cell":
    case "inherited":
    case "stale":
      return ofAmount(slip, names[0] ?? "", look);
  }
}

function ofAmount({ changes: [change] }: Slip, name: string, look: Look | null): string {
  if (!change) return "";
  const { cell } = change.variable;
  const isBlank = cell.reading.kind === "blank";
  const instead = isBlank ? "" : ` au lieu de ${formatEuros(valueOf(cell) ?? ZERO)}`;
  const why = look === null ? "" : ` (${LOOKS[look]})`;
  return `${name} devrait être de ${formatEuros(expectedOf(change))}${instead}${why}.`;
}

/** « I19 et D35 concordent. » */
function agreement(plan: Plan, ways: Ways, { kind, changes, effect }: Slip): string {
  const { model } = ways;
  const [first] = changes;
  if (kind !== "cell" || !first || ways.isTotal(first.variable.cell)) return "";
  const totals = [...effect.keys()]
    // Where another slip is needed too, the total itself may be wrong.
    .filter((id) => isNone((model.residual.get(id) ?? 0) + (effect.get(id) ?? 0)))
    .filter((id) => model.residual.has(id))
    .flatMap((id) => model.equations[id]?.totals ?? []);
  const names = namesOf(plan, totals);
  return names.length > 1 ? ` ${allOf(names)} concordent.` : "";
}

const MOST_TOLD = 3;

/** Which corrections are possible, or how many, and where to look first. */
export function doubtSentence(
  { model }: Ways,
  open: readonly (readonly Slip[])[],
  alternatives: readonly Way[],
  violated: readonly ModelEquation[],
): string {
  const names = alternatives.map(({ name }) => name);
  if (open.length === 1) return `À vérifier : ${names.join()}, s'il n'y a pas d'autre erreur.`;
  if (open.length <= MOST_TOLD) {
    const last = names.pop() ?? "";
    return `Plusieurs corrections sont possibles, une seule est la bonne : ${names.join(", ")}, ou ${last}.`;
  }
  const first = `Vérifiez d'abord : ${names.join(", ")}.`;
  const [only, ...others] = violated;
  const isOfLines = only?.kind === "recap" && others.length === 0;
  if (!isOfLines) {
    return `${String(open.length)} corrections sont possibles, une seule est la bonne. ${first}`;
  }
  const { plan } = model;
  const { residual, source = "", side = "state" } = only;
  const lines = open.filter(([slip]) => slip?.kind === "cell").length;
  const amount = formatEuros(toEuros(Math.abs(residual)));
  const missing = residual > 0 ? `Il manque ${amount}` : `Il y a ${amount} de trop`;
  const payer = side === "state" ? SIDE_NAMES.state : departmentOf(plan).name;
  const ofLines = alternatives.filter((_, i) => open[i]?.[0]?.kind !== "stale");
  const look =
    ofLines.length === 0
      ? ""
      : ` Vérifiez d'abord : ${ofLines.map(({ name }) => name).join(", ")}.`;
  return `${missing} sur l'une des ${String(lines)} lignes ${spelt(plan.edition, source)} (${payer}), ou le récapitulatif n'a pas été mis à jour.${look}`;
}
