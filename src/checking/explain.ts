import { a1From, columnLetters } from "../plan/address";
import type { Plan } from "../plan/plan";
import { accountOf, type Read } from "./account";
import { columnRoleName, kindName, numberRoleName } from "./readingNames";
import { saidSentence, standingSentence } from "./said";

/** What was read in one place, and why: a row, a column, a cell. */
export interface Explanation {
  /** « 31 », « K », « H31 ». */
  readonly at: string;
  /** What it was taken for, in French. */
  readonly as: string;
  readonly because: readonly string[];
}

/** What is explained together, under a title; none where single places were asked for. */
interface Chapter {
  readonly title: string | null;
  readonly explanations: readonly Explanation[];
}

const NOWHERE = "Rien n'y a été lu.";

function ofRow(plan: Plan, row: number): Explanation {
  const { unread, lines, aside } = accountOf(plan);
  const read = [...unread, ...lines, ...aside].find(({ at }) => at === String(row));
  return read
    ? explanationOf(read)
    : { at: String(row), as: "hors du tableau", because: [NOWHERE] };
}

function ofColumn({ reading }: Plan, column: string): Explanation {
  const read = reading.columns.find((one) => columnLetters(one.column) === column);
  return {
    at: column,
    as: read ? columnRoleName(read.role) : "hors du tableau",
    because: [read?.because ?? NOWHERE],
  };
}

function ofCell(plan: Plan, cell: string): Explanation {
  const number = plan.reading.numbers.find(({ at }) => a1From(plan.sheet, at) === cell);
  const row = Number(/\d+$/.exec(cell)?.[0] ?? 0);
  const ofItsRow = plan.reading.rows.find((one) => one.row === row);
  const isOnSheet = !cell.includes("!");
  return {
    at: cell,
    as: number ? numberRoleName(number.role) : "pas un nombre",
    because: [
      ...(number ? [number.because] : [NOWHERE]),
      ...(isOnSheet && ofItsRow && ofItsRow.because !== number?.because
        ? [`Ligne ${String(row)} (${kindName(ofItsRow.kind)}) : ${ofItsRow.because}`]
        : []),
    ],
  };
}

function explanationOf({ at, as, because }: Read): Explanation {
  return { at, as, because: [because] };
}

function decisions({ reading }: Plan): Explanation[] {
  return reading.corrections.map((one) => ({
    at: one.at,
    as: one.standing === "obeyed" ? "suivie" : "non suivie",
    because: [saidSentence(one), standingSentence(one) ?? []].flat(),
  }));
}

/**
 * Explains what was read: the whole sheet where nothing is asked for, what was not understood first;
 * else the rows (« 31 »), columns (« K ») and cells (« H31 », « 'Récapitulatif'!D5 ») asked for.
 */
export function explain(plan: Plan, asked: readonly string[]): Chapter[] {
  if (asked.length > 0) {
    const explanations = asked.map((place) => {
      if (/^\d+$/.test(place)) return ofRow(plan, Number(place));
      return /^[A-Z]{1,3}$/.test(place) ? ofColumn(plan, place) : ofCell(plan, place);
    });
    return [{ title: null, explanations }];
  }
  const { unread, lines, aside, recap, columns, outside } = accountOf(plan);
  const rows = [...lines, ...aside].sort((one, other) => one.cells.top - other.cells.top);
  const chapters = [
    { title: "Non compris", explanations: unread.map(explanationOf) },
    { title: "Vos décisions", explanations: decisions(plan) },
    { title: "Colonnes", explanations: columns.map(explanationOf) },
    {
      title: `Lignes de la feuille (comptées : ${String(lines.length)})`,
      explanations: rows.map(explanationOf),
    },
    { title: "Tableau récapitulatif", explanations: recap.map(explanationOf) },
    { title: "Hors du tableau", explanations: outside.map(explanationOf) },
  ];
  return chapters.filter(({ explanations }) => explanations.length > 0);
}
