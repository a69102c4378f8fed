import { hasMoney, lineHasMoney } from "../plan/amounts";
import { a1 } from "../plan/address";
import type { Plan, PlanLine } from "../plan/plan";
import { plannedSources } from "../plan/sourcesOfLine";
import type { Source } from "../plan/source";
import { always } from "./editions";
import { setText } from "./fixes";
import { RESPECT_SOURCES } from "./instructions";
import { nameOf } from "./objectives";
import type { Observation, Rule } from "./rule";
import { spelt } from "./spelling";

export const messages = {
  notAllowed: (found: string, objectives: readonly number[], planned: readonly Source[]) =>
    `La source « ${found} » n'est pas prévue pour ${nameOf(objectives)} : le modèle prévoit ${planned.join(" ou ")}.`,
  unknown: (found: string) =>
    `« ${found} » n'est pas une source de financement de l'État du modèle (FIR, 304 ou ONDAM).`,
};

/** 2022: money in the column of a source that the objective doesn't have. */
function* inColumns(plan: Plan, line: PlanLine): Iterable<Observation> {
  const planned = plannedSources(plan.edition, line);
  if (!planned) return;
  for (const { cell, source } of line.states) {
    if (!source || planned.includes(source) || !hasMoney(cell)) continue;
    yield {
      cells: [cell.at],
      message: messages.notAllowed(source, line.objectives, planned),
      found: source,
      expected: planned.join(" ou "),
    };
  }
}

/** The sources that the line says, where none of them is planned for it; null when there is nothing to say. */
function misfit(
  plan: Plan,
  line: PlanLine,
): { found: string; planned: readonly Source[] | null } | null {
  const { source } = line;
  if (!source || source.text === "") return null;
  const planned = plannedSources(plan.edition, line);
  if (source.sources.length === 0) return { found: source.text, planned };
  const hasSource = (one: Source) => plan.edition.recap?.sources.includes(one) ?? true;
  if (planned === null)
    return source.sources.some(hasSource) ? null : { found: source.text, planned };
  return source.sources.some((one) => planned.includes(one))
    ? null
    : { found: source.text, planned };
}

/** A source that the edition doesn't plan for the objective. */
export const sourceNotAllowed: Rule = {
  id: "source-not-allowed",
  severity: "blocking",
  title: "Source non prévue pour l'objectif",
  basis: RESPECT_SOURCES,
  why: "Le modèle fixe, objectif par objectif, l'enveloppe qui peut payer. Un montant inscrit sur une autre enveloppe est refusé par le service qui la gère, et le plan revient.",
  appliesTo: always,
  *check(plan) {
    const said = new Set<string>();
    for (const line of plan.lines) {
      if (!line.source) {
        yield* inColumns(plan, line);
        continue;
      }
      const wrong = misfit(plan, line);
      if (!wrong || said.has(a1(line.source.at))) continue;
      if (line.source.at.row !== line.row) said.add(a1(line.source.at));
      const { planned, found } = wrong;
      const [only] = planned ?? [];
      yield {
        severity: lineHasMoney(line) ? "blocking" : "info",
        cells: [line.source.at, line.number.at],
        message:
          planned && line.source.sources.length > 0
            ? messages.notAllowed(found, line.objectives, planned)
            : messages.unknown(found),
        found,
        expected: planned ? planned.map((one) => spelt(one, plan)).join(" ou ") : null,
        fix: only && planned?.length === 1 ? setText(line.source, spelt(only, plan)) : null,
      };
    }
  },
};
