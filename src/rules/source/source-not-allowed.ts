import { hasMoney, lineHasMoney } from "../../plan/amounts";
import { oneOf } from "../../plan/lists";
import { sameCell } from "../../plan/address";
import { sourcesAsWritten, spelt } from "../../plan/editionSources";
import type { Plan, PlanLine, SourceCell } from "../../plan/plan";
import { plannedSources } from "../../plan/sourcesOfLine";
import type { Source } from "../../plan/source";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { setText } from "../../judgement/fixes";
import { RESPECT_SOURCES } from "../../judgement/instructions";
import { judgedObjectives, nameOf } from "../../judgement/objectives";
import type { Observation, Rule } from "../../judgement/rule";
import { sourceUses, sourceVerdict, type SourceUse } from "../../judgement/sourceVerdict";
import { namedSource } from "../../judgement/words";

export const messages = {
  notAllowed: (found: string, objectives: readonly number[], planned: readonly Source[]) =>
    `La source « ${found} » n'est pas prévue pour ${nameOf(objectives)} : le modèle prévoit ${oneOf(planned.map((one) => namedSource(one).the))}.`,
  unknown: (found: string, sources: readonly string[]) =>
    `« ${found} » n'est pas une source de financement de l'État du modèle (${oneOf(sources)}).`,
};

const remedies = {
  move: (cell: string, planned: readonly string[], found: Source) =>
    `Déplacez le montant de ${cell} dans la colonne ${oneOf(planned)}, ou sous un objectif que finance ${namedSource(found).the}.`,
  write: (cell: string, sources: readonly string[], found?: Source) => {
    const [verb, word] = [sources.length === 1 ? "Écrivez" : "Choisissez", oneOf(sources)];
    return found === undefined
      ? `${verb} ${word} en ${cell}.`
      : `${verb} ${word} en ${cell}, ou placez l'action sous un objectif que finance ${namedSource(found).the}.`;
  },
  /** A source that nobody knows here may be one of a newer template. */
  check: (cell: string, sources: readonly string[], found: string) =>
    `${sources.length === 1 ? "Écrivez" : "Choisissez"} ${oneOf(sources)} en ${cell}, ou vérifiez que votre modèle prévoit « ${found} ».`,
  inNumber: (cell: string, sources: readonly string[]) =>
    `Corrigez la source devant le numéro, en ${cell} : ${oneOf(sources)}.`,
};

/** Money in the column of a source that the objective doesn't have. */
function* inColumns(plan: Plan, line: PlanLine): Iterable<Observation> {
  const planned = plannedSources(plan.edition, line);
  if (!planned) return;
  for (const { cell, source } of line.states) {
    if (!source || planned.includes(source) || !hasMoney(cell)) continue;
    yield {
      cells: [cell.at],
      message: messages.notAllowed(source, judgedObjectives(plan.edition, line), planned),
      remedy: remedies.move(
        cellName(plan, cell.at),
        planned.map((one) => spelt(plan.edition, one)),
        source,
      ),
      found: source,
      expected: planned.join(" ou "),
      unit: "source",
    };
  }
}

function* inCell(plan: Plan, { source, lines }: SourceUse): Iterable<Observation> {
  const wrong = lines.filter((line) =>
    ["not-allowed", "unknown"].includes(sourceVerdict(plan, line, source)),
  );
  // Lines with money make it blocking: they are the ones to name.
  const paid = wrong.filter(lineHasMoney);
  const named = paid.length > 0 ? paid : wrong;
  const [first] = named;
  if (!first) return;
  const planned = plannedSources(plan.edition, first);
  const expected = planned?.map((one) => spelt(plan.edition, one)) ?? [];
  const objectives = [...new Set(named.flatMap((line) => judgedObjectives(plan.edition, line)))];
  const [only] = expected;
  yield {
    severity: paid.length > 0 ? "blocking" : "info",
    cells: [source.at, ...named.map((line) => line.number.at)],
    message:
      planned && source.sources.length > 0
        ? messages.notAllowed(source.text, objectives, planned)
        : messages.unknown(source.text, sourcesAsWritten(plan.edition)),
    remedy: remedyFor(plan, source, first, expected),
    found: source.text,
    unit: "source",
    expected: expected.length > 0 ? expected.join(" ou ") : null,
    // A source that nobody knows here may be one of a newer template.
    fix:
      only !== undefined && source.sources.length > 0 && suitsAll(plan, lines, expected)
        ? mend(source, first, only)
        : null,
  };
}

function remedyFor(
  plan: Plan,
  source: SourceCell,
  line: PlanLine,
  expected: readonly string[],
): string {
  const cell = cellName(plan, source.at);
  const sources = expected.length > 0 ? expected : sourcesAsWritten(plan.edition);
  if (sameCell(source.at, line.number.at)) return remedies.inNumber(cell, sources);
  const [found, second] = source.sources;
  if (found === undefined) return remedies.check(cell, sources, source.text);
  return remedies.write(cell, sources, second === undefined ? found : undefined);
}

/** One source is planned, and the same for all the lines under the cell. */
function suitsAll(plan: Plan, lines: readonly PlanLine[], expected: readonly string[]): boolean {
  const planned = lines.map((line) =>
    plannedSources(plan.edition, line)?.map((one) => spelt(plan.edition, one)),
  );
  return (
    expected.length === 1 &&
    planned.every((sources) => !sources || sources.join() === expected.join())
  );
}

/** Where the number says the source (« FIR 1 »), only the officer can mend it. */
function mend(source: SourceCell, line: PlanLine, expected: string) {
  return sameCell(source.at, line.number.at) ? null : setText(source, expected);
}

/** A source that the edition doesn't plan for the objective. */
export const sourceNotAllowed: Rule = {
  id: "source-not-allowed",
  family: "source",
  severity: "blocking",
  title: "Source non prévue pour l'objectif",
  basis: RESPECT_SOURCES,
  fact: "sources",
  remedy:
    "Écrivez la source que le modèle prévoit, ou placez l'action sous un objectif que cette source finance.",
  why: "Le modèle fixe, objectif par objectif, l'enveloppe qui peut payer. Un montant inscrit sur une autre enveloppe est refusé par le service qui la gère, et le plan revient.",
  appliesTo: always,
  *check(plan) {
    if (plan.edition.facts.columnPerSource) {
      for (const line of plan.lines) yield* inColumns(plan, line);
    }
    for (const use of sourceUses(plan)) yield* inCell(plan, use);
  },
};
