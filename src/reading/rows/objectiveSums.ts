import { departmentCells, isBlank, valueOf } from "../../plan/amounts";
import { isPlainSum, referencesIn } from "../../plan/formulaReferences";
import { sameAmount, sum } from "../../plan/money";
import type { AmountCell, PlanLine } from "../../plan/plan";
import { goesOnWith, runsOf } from "../../plan/runs";
import { fold } from "../../plan/text";
import { BARE_TOTAL } from "../vocabulary/total";
import { hasMoneyIn, isOfSeveral, RunningSums, type Amounts } from "./sums";

/** Who pays on a line: what the green table adds up. */
const paid = (line: PlanLine): AmountCell[] => [
  ...departmentCells(line),
  ...line.states.map(({ cell }) => cell),
];

/** The formula adds up cells of its own column, on the rows of these lines. */
function addsUp({ formula, at }: AmountCell, lines: readonly PlanLine[]): boolean {
  if (formula === null || !isPlainSum(formula)) return false;
  const [first, last] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0];
  const references = referencesIn(formula, at.sheet);
  return (
    references.length > 0 &&
    references.every(
      ({ sheet, left, right, top, bottom }) =>
        sheet === at.sheet &&
        left === at.column &&
        right === at.column &&
        first <= top &&
        bottom <= last,
    )
  );
}

/** « dont 2 ETP de psychologue », or neither a source nor a total of its own: a part of the line above. */
function isPart({ action, source, total }: PlanLine): boolean {
  return /^[-• ]*dont\b/.test(fold(action.text)) || (source?.text === "" && isBlank(total));
}

/** The lines' amounts make up this one. */
function isMadeUp(cell: AmountCell, lines: readonly PlanLine[]): boolean {
  const value = valueOf(cell);
  const values = lines.flatMap((line) =>
    paid(line)
      .filter(({ at }) => at.column === cell.at.column)
      .map(valueOf),
  );
  return value !== null && sameAmount(value, sum(values.filter((one) => one !== null)));
}

/** « Total de l'objectif, dont : »: a total by its name. */
function isNamedTotal({ action }: PlanLine): boolean {
  return BARE_TOTAL.test(fold(action.text).replace(/[, ]*\bdont\b[ :]*$/, ""));
}

/** What is paid on a line, by column. */
function byColumn(line: PlanLine): Amounts {
  return new Map(paid(line).map((cell) => [cell.at.column, cell]));
}

/** No source of its own, and for each payer what lines below, several and unlike, come to: no chance makes it so. */
function isToldByAmounts(line: PlanLine, below: readonly PlanLine[]): boolean {
  const sums = new RunningSums();
  for (const one of below) sums.add(byColumn(one));
  const own = byColumn(line);
  return line.source?.text === "" && sums.isMixed && isOfSeveral(own) && sums.isSumOf(own);
}

/** The line's amounts are those of its objective's lines below, added up. */
function isSumOf(line: PlanLine, below: readonly PlanLine[]): boolean {
  const filled = paid(line).filter(({ reading }) => reading.kind !== "blank");
  // One typed amount that happens to be the sum is not enough.
  const isSaid = isNamedTotal(line) || below.every(isPart);
  return (
    below.length > 0 &&
    filled.length > 0 &&
    (filled.every((cell) => addsUp(cell, below) || (isSaid && isMadeUp(cell, below))) ||
      isToldByAmounts(line, below))
  );
}

/** It is called the total of its lines, has no source or one right amount of several: a total, right or wrong. */
function isWrongSumOf(line: PlanLine, below: readonly PlanLine[]): boolean {
  const money = paid(line).filter((cell) => hasMoneyIn([cell]));
  return (
    isNamedTotal(line) &&
    money.length > 0 &&
    below.some((one) => hasMoneyIn(paid(one))) &&
    (line.source?.text === "" || money.some((cell) => isMadeUp(cell, below)))
  );
}

const blank = <Cell extends AmountCell | null>(cell: Cell): Cell =>
  cell && { ...cell, reading: { kind: "blank" } };

/** The line without amounts of its own; its total stays where it is that of all its lines. */
function asHeading(line: PlanLine, below: readonly PlanLine[]): PlanLine {
  const isOnly = below.every(({ total }) => isBlank(total));
  return {
    ...line,
    department: blank(line.department),
    departmentParts: line.departmentParts.map(blank),
    states: line.states.map((state) => ({ ...state, cell: blank(state.cell) })),
    total: isOnly ? line.total : blank(line.total),
  };
}

/** A line that its objective's first one tells the source of. */
function withSourceOf(first: PlanLine, line: PlanLine): PlanLine {
  if (line.source?.text !== "" || !first.source || first.source.text === "") return line;
  const { source } = first;
  const [single, ...others] = source.sources;
  const paidBy = others.length === 0 ? (single ?? null) : null;
  return { ...line, source, states: line.states.map((state) => ({ ...state, source: paidBy })) };
}

/** The lines, and the rows of those that only head others. */
export interface ObjectiveSums {
  readonly lines: readonly PlanLine[];
  readonly headed: readonly number[];
  /** What those come to that are called totals of their lines and are not. */
  readonly wrong: readonly { readonly row: number; readonly adds: readonly number[] }[];
}

/**
 * An objective's first line can head its actions, as officers do: its amounts add up the lines below,
 * and its source is theirs. They are the lines' money, and not counted once more.
 * @param isSaid whether the officer said that the row is a line: its amounts are its own
 */
export function withoutObjectiveSums(
  lines: readonly PlanLine[],
  isSaid: (row: number) => boolean = () => false,
): ObjectiveSums {
  const headed: number[] = [];
  const wrong: { row: number; adds: number[] }[] = [];
  const read = runsOf(lines, (line, [first]) => goesOnWith(line, first)).flatMap((block) => {
    const [first, ...below] = block;
    if (isSaid(first.row)) return block;
    if (!isSumOf(first, below)) {
      if (!isWrongSumOf(first, below)) return block;
      wrong.push({ row: first.row, adds: below.map(({ row }) => row) });
    }
    headed.push(first.row);
    return [asHeading(first, below), ...below.map((line) => withSourceOf(first, line))];
  });
  return { lines: read, headed, wrong };
}
