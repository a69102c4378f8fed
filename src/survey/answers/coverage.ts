import type { LineField, ObjectiveField } from "../data/datum";
import type { LineData, PlanData } from "../data/planData";
import type { Answer } from "./answer";

/** What of a line must be told somewhere, and the objective's datum that tells it too. */
const TOLD: readonly (readonly [LineField, ObjectiveField, string])[] = [
  ["action", "action", "l'action"],
  ["department", "department", "le montant du Département"],
  ["state", "state", "le montant de l'État"],
];

function isTold(
  line: LineData,
  position: number,
  told: (typeof TOLD)[number],
  answers: readonly Answer[],
) {
  const [field, ofObjective] = told;
  return answers.some(({ datum, value, problems }) => {
    if (!datum || (value === "" && problems.length === 0)) return false;
    if (datum.kind === "line") return datum.position === position && datum.field === field;
    return (
      datum.kind === "objective" &&
      datum.field === ofObjective &&
      line.objectives.includes(datum.objective)
    );
  });
}

/** What the plan has and no answer tells: a sentence for each line concerned. */
export function uncovered(data: PlanData, answers: readonly Answer[]): string[] {
  return data.lines.flatMap((line, index) => {
    const missing = TOLD.filter(
      (told) => line.fields[told[0]].kind !== "blank" && !isTold(line, index + 1, told, answers),
    ).map(([, , words]) => words);
    return missing.length === 0
      ? []
      : [
          `Ligne ${String(line.row)} de la feuille, sans place dans le formulaire : ${missing.join(", ")}.`,
        ];
  });
}
