import type { RowSaid } from "../../plan/correction";
import type { AmountRow, ReadRow, TotalRow } from "../../plan/plan";
import { fold } from "../../plan/text";
import { valueOf } from "../../plan/amounts";
import { isPlainSum } from "../../plan/formulaReferences";
import { sameAmount } from "../../plan/money";
import { ENVELOPES, DIFFERENCES } from "../vocabulary/rows";
import type { TableBody } from "../rows/body";

/** The rows of amounts that the plan knows by name. */
export interface KnownRows {
  /** What the officer said of rows. */
  readonly said: ReadonlyMap<number, RowSaid>;
  readonly totals: readonly TotalRow[];
  readonly grandTotal: AmountRow | null;
  readonly envelopeRow: AmountRow | null;
}

const ADDS = {
  all: "Ses montants sont ceux de toutes les lignes : un total.",
  envelope: "Elle porte les enveloppes notifiées.",
  difference: "Ses montants sont des différences, par formule.",
  typedDifference: "Ses montants sont les écarts entre les deux lignes de montants au-dessus.",
  grandTotal: "C'est le total du plan, sous ses lignes.",
  unread: "Ses montants ne sont la somme d'aucune ligne, et rien ne dit ce qu'ils sont.",
};

function sumBecause({ kind, adds, isSure }: TotalRow, said: string): string {
  if (!isSure) return `${said} Ce qu'elle additionne n'est pas connu.`;
  if (kind === "grand-total") return ADDS.all;
  const [first] = adds;
  const last = adds.at(-1);
  if (first === undefined || last === undefined) return said;
  return first === last
    ? `Son montant est celui de la ligne ${String(first)} : un sous-total.`
    : `Ses montants additionnent ${rowsAdded(adds.length, first, last)} : un sous-total.`;
}

/** « les lignes 6 à 12 », « 5 lignes, de la 14 à la 29 » where others stand between. */
function rowsAdded(count: number, first: number, last: number): string {
  return count === last - first + 1
    ? `les lignes ${String(first)} à ${String(last)}`
    : `${String(count)} lignes, de la ${String(first)} à la ${String(last)}`;
}

/** The rows as they were read, those of amounts told apart by what they add up and by what names them. */
export function readRows(body: TableBody, known: KnownRows): ReadRow[] {
  const rows = new Map(body.amountRows.map((row) => [row.row, row]));
  return body.rows.map((read) => {
    const amounts = rows.get(read.row);
    if (!amounts || (read.kind !== "total" && read.kind !== "under")) return read;
    const told = amountRow(read, amounts, known);
    return told.kind === "unread" && isDifference(amounts, body.amountRows)
      ? { row: read.row, kind: "difference", because: ADDS.typedDifference }
      : told;
  });
}

/** So many columns that agree: one difference that happens to match says nothing. */
const COLUMNS = 2;

/** Each amount, but for one at the most, is what parts those of the two rows of amounts above: an envelope from a total, either way round. */
function isDifference(row: AmountRow, amountRows: readonly AmountRow[]): boolean {
  const [one, other] = amountRows.filter((above) => above.row < row.row).slice(-2);
  if (!one || !other) return false;
  const cells = [...row.cells].filter(([, { reading }]) => reading.kind !== "blank");
  const right = (from: AmountRow, what: AmountRow) =>
    cells.filter(([column, cell]) => {
      const [value, first, second] = [cell, from.cells.get(column), what.cells.get(column)].map(
        valueOf,
      );
      return !!value && !!first && !!second && sameAmount(value, first.minus(second));
    }).length;
  // A total that is wrong in a column parts from its envelope by something else there.
  const agree = Math.max(right(one, other), right(other, one));
  return agree >= COLUMNS && agree >= cells.length - 1;
}

function amountRow(
  read: ReadRow,
  amounts: AmountRow,
  { said, totals, grandTotal, envelopeRow }: KnownRows,
): ReadRow {
  const { row, because } = read;
  const label = fold(amounts.label);
  if (row === grandTotal?.row) return { row, kind: "grand-total", because: ADDS.grandTotal };
  if (row === envelopeRow?.row) return { row, kind: "envelope", because: ADDS.envelope };
  if (read.kind === "under") {
    const kind = ENVELOPES.test(label)
      ? "envelope"
      : DIFFERENCES.test(label)
        ? "difference"
        : "reminder";
    return { row, kind, because };
  }
  const total = totals.find((one) => one.row === row);
  if (total && (total.isSure || total.label !== "")) {
    return { row, kind: total.kind, because: sumBecause(total, because) };
  }
  if (said.has(row)) return read;
  const formulas = [...amounts.cells.values()].filter(({ formula }) => formula !== null);
  if (formulas.length > 0) {
    const isSum = formulas.every(({ formula }) => formula !== null && isPlainSum(formula));
    return isSum
      ? { row, kind: "subtotal", because }
      : { row, kind: "difference", because: ADDS.difference };
  }
  return { row, kind: "unread", because: ADDS.unread };
}
