import { isOfficialHeader } from "../../reading/table/headerWords";
import type { Plan, PlanColumn } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
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

const remedies = {
  write: (expected: string, cell: string) => `Écrivez « ${expected} » en ${cell}.`,
  /** Names the column before which, or after which, the template has it. */
  move: ({ columns }: Plan, column: PlanColumn) => {
    const place = columns.indexOf(column);
    const [before, after] = [columns[place - 1], columns[place + 1]].map((one) => one?.header.text);
    const where = before ? ` après « ${before} »` : after ? ` avant « ${after} »` : "";
    return `Replacez la colonne « ${column.header.text} »${where}, comme dans le modèle.`;
  },
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
  family: "structure",
  severity: "warning",
  title: "En-tête modifié",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Remettez l'en-tête du modèle, à sa place.",
  why: "La colonne est reconnue, mais ceux qui reçoivent le plan le relisent par ses en-têtes. Un en-tête changé leur fait croire que le contenu l'est aussi.",
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
          remedy: remedies.write(expected, cellName(plan, header.at)),
          found: header.text === "" ? null : header.text,
          expected,
          fix: setText(header, expected),
        };
      } else if (outOfOrder.has(column)) {
        yield {
          cells: [header.at],
          message: messages.moved(header.text),
          remedy: remedies.move(plan, column),
          found: header.text,
        };
      }
    }
  },
};
