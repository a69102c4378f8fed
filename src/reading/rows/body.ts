import { lastOf } from "../../plan/lists";
import type { AmountRow, EngagementHeading, PlanLine, ReadRow } from "../../plan/plan";
import { LineReader } from "./lines";
import { classify, type Classified } from "./classify";
import { closingRow } from "./closing";
import type { RowKind } from "./kinds";
import { withoutObjectiveSums } from "./objectiveSums";
import { areSubtotals, type Amounts } from "./sums";
import type { Table } from "./table";

/** What stands between the headers and the recap. */
export interface TableBody {
  readonly headings: readonly EngagementHeading[];
  readonly lines: readonly PlanLine[];
  /** Rows of amounts that are no lines, in order: totals, subtotals, envelopes, differences. */
  readonly amountRows: readonly AmountRow[];
  /** Totals above the lines of their objective that these do not come to: their amounts are no line's. */
  readonly wrongSums: readonly (AmountRow & { readonly adds: readonly number[] })[];
  /** Every row that holds something, with what it was taken for and why. */
  readonly rows: readonly ReadRow[];
}

/** What a row is in the order of the table: `table = (heading? line+)+ closing? under*`. */
type Place = "heading" | "line" | "amounts" | "beside";

const BESIDE_BECAUSE = {
  bareHeading: "Ses montants additionnent les lignes qui suivent, sans texte : un sous-total.",
  underTotal: "Elle est sous le total qui ferme le tableau.",
  noteBelow: "Ce texte est sous la dernière ligne : c'est une remarque.",
  objectiveSum: "Ses montants additionnent les lignes de l'objectif, au-dessous.",
};

/** Reads the rows of a table, between its headers and its end, from what each of them is. */
export function readBody(table: Table): TableBody {
  const rows = classify(table);
  const { subtotalsAbove } = table.edition.facts;
  // Where subtotals stand above their lines, amounts without any text can be those of what follows.
  const isLine = ({ kind }: Classified) =>
    kind === "line" || (kind === "amounts" && !subtotalsAbove);
  const closing = closingRow(rows, isLine) ?? table.last + 1;
  const lastSure =
    lastOf(rows, ({ facts, kind }) => kind === "line" && facts.row < closing)?.facts.row ??
    table.first - 1;
  const reader = new LineReader(table.grid, table.edition, table.columns, table.wordings);
  const headings: EngagementHeading[] = [];
  const lines: PlanLine[] = [];
  const amountRows: AmountRow[] = [];
  const trace = new Map<number, ReadRow>();
  for (const [index, one] of rows.entries()) {
    const { facts, kind } = one;
    const { row } = facts;
    const isSure = row < lastSure;
    const isBareHeading =
      subtotalsAbove &&
      kind === "amounts" &&
      isSure &&
      areSubtotals(table.amountsOf(row), below(rows.slice(index + 1), lastSure));
    // Under the last sure line, a text right below goes on with it, others are notes.
    const goesOn = isSure || (lines.at(-1)?.row === row - 1 && facts.hasText(["action"]));
    const place = placeOf(one, { isSure, isClosed: row >= closing, goesOn, subtotalsAbove });
    const isHidden = table.grid.sheet.hiddenRows.has(row);
    if (place === "heading" || isBareHeading) {
      const subtotals = table.amountsOf(row);
      headings.push({ ...reader.heading(row, facts.headingColumn), subtotals, isHidden });
      const because = isBareHeading ? BESIDE_BECAUSE.bareHeading : one.because;
      trace.set(row, { row, kind: "heading", because });
    } else if (place === "line") {
      lines.push(reader.line(row, table.saidObjectives.get(row)));
      trace.set(row, { row, kind: "line", because: one.because });
    } else if (place === "amounts") {
      amountRows.push({ row, label: facts.label, cells: table.amountsOf(row), isHidden });
      trace.set(row, { row, kind: kind === "under" ? "under" : "total", because: one.because });
    } else if (kind !== "blank") {
      const isApart = rows[index - 1]?.kind === "blank" && !facts.isFirm;
      trace.set(row, besideOf({ ...one, kind }, row >= closing && !isApart));
    }
  }
  const sums = withoutObjectiveSums(lines, (row) => table.said.get(row) === "line");
  for (const row of sums.headed) {
    trace.set(row, { row, kind: "subtotal", because: BESIDE_BECAUSE.objectiveSum });
  }
  return {
    headings,
    lines: sums.lines,
    amountRows,
    wrongSums: sums.wrong.map(({ row, adds }) => ({
      row,
      adds,
      label: lines.find((line) => line.row === row)?.action.text ?? "",
      cells: table.amountsOf(row),
      isHidden: table.grid.sheet.hiddenRows.has(row),
    })),
    rows: [...trace.values()].sort((one, other) => one.row - other.row),
  };
}

function placeOf(
  { kind, facts }: Classified,
  at: { isSure: boolean; isClosed: boolean; goesOn: boolean; subtotalsAbove: boolean },
): Place {
  if (kind === "heading") return "heading";
  const isSaid = facts.table.said.get(facts.row) === "line";
  if (isSaid || (kind === "line" && !at.isClosed)) return "line";
  if (kind === "text" && !at.isClosed && at.goesOn) return "line";
  const isOpen = !at.isClosed && !at.subtotalsAbove;
  if (kind === "amounts" && (at.isSure || isOpen)) return "line";
  return ["amounts", "total", "breakdown", "under"].includes(kind) ? "amounts" : "beside";
}

/** The rows down to the next heading, the last sure line at the most. */
function below(rows: readonly Classified[], lastSure: number): Amounts[] {
  const found: Amounts[] = [];
  for (const { facts, kind } of rows) {
    if (facts.row > lastSure || kind === "heading" || kind === "amounts") break;
    found.push(facts.table.amountsOf(facts.row));
  }
  return found;
}

function besideOf(
  { facts, kind, because }: Classified & { kind: Exclude<RowKind, "blank"> },
  isClosed: boolean,
): ReadRow {
  const { row } = facts;
  // A line's look under the total: money that the plan would not count.
  if (kind === "line" && isClosed && facts.counted > 0) {
    return { row, kind: "unread", because: BESIDE_BECAUSE.underTotal };
  }
  if (kind === "line" || kind === "text") {
    return { row, kind: "note", because: BESIDE_BECAUSE.noteBelow };
  }
  return { row, kind: kind === "amounts" ? "unread" : kind, because };
}
