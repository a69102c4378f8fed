import { isOfficialHeader } from "../../reading/headerWords";
import type { Plan, PlanColumn } from "../../plan/plan";
import { always } from "../../judgement/editions";
import { setText } from "../../judgement/fixes";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  missing: (expected: string) => `L'en-tête de la colonne « ${expected} » manque.`,
  reworded: (found: string, expected: string) =>
    `L'en-tête « ${found} » n'est pas celui du modèle, « ${expected} ».`,
  moved: (found: string) => `La colonne « ${found} » n'est pas à sa place dans le tableau.`,
};

/** The fewest columns to move so that the others stand in the template's order. */
function moved(plan: Plan): Set<PlanColumn> {
  // plan.columns stands in the template's order: the longest run whose places in the sheet only grow stays.
  const longest: PlanColumn[][] = [];
  for (const column of plan.columns) {
    const before = longest
      .filter((run) => (run.at(-1)?.column ?? 0) < column.column)
      .reduce<PlanColumn[]>((best, run) => (run.length > best.length ? run : best), []);
    longest.push([...before, column]);
  }
  const kept = longest.reduce<PlanColumn[]>(
    (best, run) => (run.length > best.length ? run : best),
    [],
  );
  return new Set(plan.columns.filter((column) => !kept.includes(column)));
}

/** A column was found, but its header is missing, reworded or out of order. */
export const headerAltered: Rule = {
  id: "header-altered",
  severity: "warning",
  title: "En-tête modifié",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  why: "La colonne est reconnue, mais ceux qui reçoivent le plan le relisent par ses en-têtes. Remettez celui du modèle.",
  appliesTo: always,
  *check(plan) {
    const outOfOrder = moved(plan);
    for (const column of plan.columns) {
      const { header, spec } = column;
      // The edition itself leaves the header blank (2025: the source).
      const isPart = plan.columns.some((other) => other !== column && other.spec === spec);
      const isOfficial = isPart || spec.header === "" || isOfficialHeader(header.text, spec);
      const year = /\b20\d\d\b/.exec(header.text)?.[0];
      const expected = year ? spec.header.replace(/\b20\d\d\b/, year) : spec.header;
      if (!isOfficial) {
        yield {
          cells: [header.at],
          message:
            header.text === ""
              ? messages.missing(expected)
              : messages.reworded(header.text, expected),
          found: header.text === "" ? null : header.text,
          expected,
          fix: setText(header, expected),
        };
      } else if (outOfOrder.has(column)) {
        yield { cells: [header.at], message: messages.moved(header.text), found: header.text };
      }
    }
  },
};
