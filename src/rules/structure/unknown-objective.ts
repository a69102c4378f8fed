import { dayOf } from "../../plan/day";
import { objectiveSpec } from "../../plan/edition";
import type { PlanLine } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  unknown: (number: number | string) =>
    `L'objectif ${String(number)} n'existe pas dans cette édition du modèle.`,
  date: (day: string) =>
    `La cellule du numéro contient une date (${day}) : Excel a lu ainsi ce qui y était écrit.`,
};

const remedies = {
  number: (cell: string, found: string, expected: string | null) =>
    expected === null
      ? `Remplacez ${found} en ${cell} par le numéro que le modèle donne à cet objectif.`
      : `Remplacez ${found} par ${expected} en ${cell} : c'est le numéro du libellé qui s'y trouve.`,
  date: (cell: string) => `Écrivez les numéros en texte en ${cell}, comme « 6 et 7 ».`,
};

const DAY = new Intl.DateTimeFormat("fr", { day: "numeric", month: "long", timeZone: "UTC" });

/** The day of this century that Excel made of « 6-7 »; null for any other number. */
function mistakenDay(number: string): string | null {
  // Longer figures stand for no day at all.
  if (number.length !== 5) return null;
  const day = dayOf(Number(number));
  return /^20\d\d-/.test(day.toISOString()) ? DAY.format(day) : null;
}

/** A figure that no edition ever numbers an objective with: 0, 304, a date that Excel made of « 6-7 ». */
function outOfRange(line: PlanLine): string[] {
  const isOwn = line.number.at.column !== line.wording.at.column && line.opens.length === 0;
  return isOwn && /^\d+$/.test(line.number.text) ? [line.number.text] : [];
}

/** An objective number that the edition doesn't have. */
export const unknownObjective: Rule = {
  id: "unknown-objective",
  family: "structure",
  severity: "warning",
  title: "Objectif inconnu",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Écrivez le numéro que le modèle donne à cet objectif.",
  why: "Les numéros d'objectifs sont ceux du modèle ; le même numéro désigne autre chose d'une édition à l'autre. Un numéro inconnu ne peut être reporté dans le formulaire.",
  appliesTo: always,
  *check(plan) {
    for (const line of plan.lines) {
      const unknown = line.opens.filter((number) => !objectiveSpec(plan.edition, number));
      const worded = line.worded.find((number) => !line.opens.includes(number));
      const expected = worded === undefined ? null : String(worded);
      for (const number of [...unknown.map(String), ...outOfRange(line)]) {
        const day = mistakenDay(number);
        const at = cellName(plan, line.number.at);
        yield {
          cells: [line.number.at],
          message: day === null ? messages.unknown(number) : messages.date(day),
          remedy: day === null ? remedies.number(at, number, expected) : remedies.date(at),
          found: number,
          expected,
          unit: "objectif",
        };
      }
    }
  },
};
