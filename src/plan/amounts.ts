import type { Decimal } from "decimal.js";
import { hasAmountInText } from "./textAmounts";
import { ZERO, isZero } from "./money";
import type { AmountCell, Plan, PlanLine } from "./plan";

/** The amount in euros that a cell stands for, zero when blank or absent; null when it can't be read. */
export function valueOf(cell: AmountCell | null | undefined): Decimal | null {
  if (!cell) return ZERO;
  switch (cell.reading.kind) {
    case "blank":
      return ZERO;
    case "number":
    case "text":
      return cell.reading.amount;
    case "unreadable":
    case "error":
    case "awaiting":
      return null;
  }
}

/** How such a cell is spoken of. */
export const AWAITING = "attend le calcul d’Excel";

/** The cell's formula is still to be calculated by Excel: it is neither judged nor replaced. */
export function isAwaiting(cell: AmountCell | null | undefined): boolean {
  return cell?.reading.kind === "awaiting";
}

/** The cell holds an amount other than zero, be it in a text that can't be summed; an error holds none. */
export function hasMoney(cell: AmountCell | null | undefined): boolean {
  if (cell?.reading.kind === "unreadable") return hasAmountInText(cell.reading.text);
  const value = valueOf(cell);
  return value !== null && !isZero(value);
}

export function isBlank(cell: AmountCell | null | undefined): boolean {
  return !cell || cell.reading.kind === "blank";
}

/** The sum of the cells; null as soon as one can't be read. */
export function sumOf(cells: Iterable<AmountCell | null>): Decimal | null {
  let total: Decimal = ZERO;
  for (const cell of cells) {
    const value = valueOf(cell);
    if (value === null) return null;
    total = total.plus(value);
  }
  return total;
}

/** The cells of what the Département pays on a line: one, unless its amount stands in several columns. */
export function departmentCells({ department, departmentParts }: PlanLine): AmountCell[] {
  return department === null ? [] : [department, ...departmentParts];
}

/** What the Département pays on a line, in euros; null as soon as one of its cells can't be read. */
export function departmentAmount(line: PlanLine): Decimal | null {
  return sumOf(departmentCells(line));
}

/** Whether the line has State or Département money. */
export function lineHasMoney(line: PlanLine): boolean {
  return departmentCells(line).some(hasMoney) || line.states.some((state) => hasMoney(state.cell));
}

/** The amounts of a line that its total adds up, and the total: not « Autres financements ». */
export function amountsOfLine(line: PlanLine): AmountCell[] {
  return [...departmentCells(line), ...line.states.map((state) => state.cell), line.total].filter(
    (cell) => cell !== null,
  );
}

/** Every amount of the plan that is to be a number, in reading order: lines, subtotals, totals, recap. */
export function amountCells(plan: Plan): AmountCell[] {
  const lines = plan.lines.flatMap((line) => [
    ...amountsOfLine(line),
    ...(plan.edition.facts.otherInTotal && line.other ? [line.other] : []),
    ...(line.next ? [line.next] : []),
  ]);
  const subtotals = plan.headings.flatMap((heading) => [...heading.subtotals.values()]);
  const totals = [plan.grandTotal, plan.envelopeRow].flatMap((row) => [
    ...(row?.cells.values() ?? []),
  ]);
  const recap = [...(plan.recap?.lines ?? []), ...(plan.recap?.total ? [plan.recap.total] : [])];
  return [
    ...lines,
    ...subtotals,
    ...totals,
    ...recap.flatMap((line) => [line.state, line.department]),
  ];
}
