import { hasMoney } from "../../plan/amounts";
import { oneOf } from "../../plan/lists";
import { sameCell } from "../../plan/address";
import { columnOf, type PlanLine } from "../../plan/plan";
import { sourcesAsWritten, spelt } from "../../plan/editionSources";
import { plannedSources } from "../../plan/sourcesOfLine";
import type { Source } from "../../plan/source";
import { cellName } from "../../judgement/cellNames";
import { withSourceCells } from "../../judgement/editions";
import { setText } from "../../judgement/fixes";
import { RESPECT_SOURCES } from "../../judgement/instructions";
import { judgedObjectives, nameOf } from "../../judgement/objectives";
import type { Rule } from "../../judgement/rule";
import { sourceUses } from "../../judgement/sourceVerdict";
import { namedSource } from "../../judgement/words";

export const messages = {
  missing: (objectives: readonly number[], planned: readonly Source[]) =>
    planned.length === 1
      ? `Un montant de l'État est inscrit sans source de financement ; le modèle prévoit ${oneOf(planned.map((one) => namedSource(one).the))} pour ${nameOf(objectives)}.`
      : "Un montant de l'État est inscrit sans source de financement.",
};

const remedies = {
  write: (sources: readonly string[], cell: string) =>
    sources.length === 1
      ? `Écrivez ${oneOf(sources)} en ${cell}.`
      : `Choisissez ${oneOf(sources)} en ${cell}.`,
  inNumber: (sources: readonly string[], cell: string) =>
    `Écrivez la source devant le numéro, en ${cell} : ${oneOf(sources)}.`,
};

/** A State amount with no source. */
export const sourceMissing: Rule = {
  id: "source-missing",
  family: "source",
  severity: "blocking",
  title: "Source de financement absente",
  basis: RESPECT_SOURCES,
  fact: "sources",
  remedy: "Écrivez la source qui paie ce montant : celle que le modèle prévoit pour l'objectif.",
  why: "Chaque montant demandé à l'État est payé par une enveloppe : FIR, 304 ou ONDAM. Sans source, personne ne sait laquelle, et la ligne ne compte dans aucun total du tableau vert.",
  appliesTo: withSourceCells,
  *check(plan) {
    const uses = sourceUses(plan);
    // No source anywhere, and no column for it: the column is what misses.
    if (!columnOf(plan, "source") && uses.every((use) => use.source.text === "")) return;
    // Nor can the numbers say it when their column misses (2025: « FIR 1 »).
    if (!columnOf(plan, "number") && plan.edition.facts.sourceInNumber) return;
    for (const { source, lines } of uses) {
      const unpaid = source.text === "" ? lines.filter(hasStateMoney) : [];
      const [line] = unpaid;
      if (!line) continue;
      const planned = plannedSources(plan.edition, line) ?? [];
      const expected = planned.map((one) => spelt(plan.edition, one));
      const [only] = expected;
      const isOwnCell = !sameCell(source.at, line.number.at);
      yield {
        cells: [source.at, ...unpaid.flatMap((one) => one.states.map((state) => state.cell.at))],
        message: messages.missing(judgedObjectives(plan.edition, line), planned),
        remedy: (isOwnCell ? remedies.write : remedies.inNumber)(
          expected.length > 0 ? expected : sourcesAsWritten(plan.edition),
          cellName(plan, source.at),
        ),
        expected: expected.length > 0 ? expected.join(" ou ") : null,
        unit: "source",
        fix:
          only !== undefined && expected.length === 1 && isOwnCell ? setText(source, only) : null,
      };
    }
  },
};

function hasStateMoney(line: PlanLine): boolean {
  return line.states.some((state) => hasMoney(state.cell));
}
