import type { Plan, TextCell } from "../../src/plan/plan";
import { warning, without, type Mistake } from "./mistake";

const YEAR = /\b20\d\d\b/g;

/** The cells that say the plan's own year, apart from next year's column. */
function mentions({ columns, title, recap }: Plan): TextCell[] {
  const cells = columns
    .filter(({ spec }) => spec.role !== "nextState")
    .flatMap(({ header, group }) => [header, ...(group ? [group] : [])]);
  const all = [...cells, ...(title ? [title] : []), ...(recap ? [recap.title] : [])];
  const distinct = new Map(
    all.map((cell) => [`${cell.at.sheet} ${String(cell.at.row)} ${String(cell.at.column)}`, cell]),
  );
  return [...distinct.values()].filter((cell) => (cell.text.match(YEAR) ?? []).length > 0);
}

/** One of at least three mentions of the year says another. */
function slipped(
  name: string,
  find: (plan: Plan) => TextCell | null | undefined,
  by: number,
): Mistake {
  return {
    name,
    seed: ({ plan, standing }) => {
      const cell = find(plan);
      const year = cell && Number(cell.text.match(YEAR)?.at(-1));
      if (!cell || !year || standing.some(without("edition-year-mismatch"))) return null;
      if (mentions(plan).length < 3) return null;
      const text = cell.text.replaceAll(String(year), String(year + by));
      return {
        gesture: (hand) => {
          hand.type(cell.at, text);
        },
        adds: [warning("edition-year-mismatch", cell.at)],
      };
    },
  };
}

export const years: readonly Mistake[] = [
  slipped(
    "last year in the header of the actions",
    ({ columns }) => columns.find(({ spec }) => spec.role === "action")?.header,
    -1,
  ),
  slipped(
    "last year in the group of amounts",
    ({ columns }) => columns.find(({ spec }) => spec.role === "department")?.group,
    -1,
  ),
  slipped(
    "last year in the title",
    ({ title }) => (/plan d'action 20\d\d/i.test(title?.text ?? "") ? title : null),
    -1,
  ),
  slipped(
    "next year's column a year too far",
    ({ columns }) => columns.find(({ spec }) => spec.role === "nextState")?.group,
    1,
  ),
];
