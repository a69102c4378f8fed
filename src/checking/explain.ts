import { a1From, columnLetters } from "../plan/address";
import type { NumberRole, Plan, ReadRow } from "../plan/plan";

const KINDS: Readonly<Record<ReadRow["kind"], string>> = {
  header: "en-têtes",
  heading: "titre",
  line: "ligne",
  subtotal: "sous-total",
  "grand-total": "total",
  total: "total",
  breakdown: "détail du total",
  envelope: "enveloppes",
  difference: "écart",
  reminder: "rappel",
  under: "sous le tableau",
  prepared: "ligne prête",
  note: "remarque",
  ignored: "mise de côté",
  unread: "non lue",
};

const ROLES: Readonly<Record<NumberRole, string>> = {
  number: "numéro d'objectif",
  source: "source",
  department: "Département",
  state: "État",
  total: "total de la ligne",
  other: "autres financements",
  next: "État, année suivante",
  subtotal: "sous-total",
  "grand-total": "total",
  envelope: "enveloppe",
  difference: "écart",
  breakdown: "détail du total",
  reminder: "rappel",
  recap: "récapitulatif",
  "recap-total": "total du récapitulatif",
  "recap-subtotal": "sous-total du récapitulatif",
  "recap-other": "à côté du récapitulatif",
  "extra-column": "colonne ajoutée",
  "other-year": "autre année",
  outside: "hors du tableau",
  unread: "non lu",
};

export const kindName = (kind: ReadRow["kind"]): string => KINDS[kind];
export const roleName = (role: NumberRole): string => ROLES[role];

/** What was read in one place, and why: a row, a column, a cell. */
export interface Explanation {
  /** « 31 », « K », « H31 ». */
  readonly at: string;
  /** What it was taken for, in French. */
  readonly as: string;
  readonly because: readonly string[];
}

const NOWHERE = "Rien n'y a été lu.";

function ofRow({ reading }: Plan, row: number): Explanation {
  const read = reading.rows.find((one) => one.row === row);
  return {
    at: String(row),
    as: read ? KINDS[read.kind] : "hors du tableau",
    because: [read?.because ?? NOWHERE],
  };
}

function ofColumn({ reading }: Plan, column: string): Explanation {
  const read = reading.columns.find((one) => columnLetters(one.column) === column);
  return {
    at: column,
    as: read ? read.role : "hors du tableau",
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
    as: number ? ROLES[number.role] : "pas un nombre",
    because: [
      ...(number ? [number.because] : [NOWHERE]),
      ...(isOnSheet && ofItsRow && ofItsRow.because !== number?.because
        ? [`Ligne ${String(row)} : ${ofItsRow.because}`]
        : []),
    ],
  };
}

/**
 * Explains what was read: the whole sheet, its columns then its rows, where nothing is asked for; else
 * the rows (« 31 »), columns (« K ») and cells (« H31 », « 'Récapitulatif'!D5 ») asked for.
 */
export function explain(plan: Plan, asked: readonly string[]): Explanation[] {
  if (asked.length > 0) {
    return asked.map((place) => {
      if (/^\d+$/.test(place)) return ofRow(plan, Number(place));
      return /^[A-Z]{1,3}$/.test(place) ? ofColumn(plan, place) : ofCell(plan, place);
    });
  }
  return [
    ...plan.reading.columns.map(({ column }) => ofColumn(plan, columnLetters(column))),
    ...plan.reading.rows.map(({ row }) => ofRow(plan, row)),
    ...plan.reading.numbers
      .filter(({ role }) => role === "unread")
      .map(({ at }) => ofCell(plan, a1From(plan.sheet, at))),
  ];
}
