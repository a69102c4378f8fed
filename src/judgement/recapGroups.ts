import type { Decimal } from "decimal.js";
import { a1From } from "../plan/address";
import { isBlank, sumOf, valueOf } from "../plan/amounts";
import { formatEuros } from "../plan/money";
import type { AmountCell, Plan, PlanLine, RecapLine } from "../plan/plan";
import type { Side } from "../plan/side";
import { fold } from "../plan/text";
import type { RecapEntry } from "./recapEntry";
import { agrees, recapSums, type RecapSum } from "./recapSums";

/** What a line pays on one side. */
function cellsOf(line: PlanLine, side: Side): readonly AmountCell[] {
  return side === "department"
    ? line.department
      ? [line.department]
      : []
    : line.states.map(({ cell }) => cell);
}

/** The lines of the plan whose source is written as this line of the table is called (« Fonds vert », « FIR innovant »). */
function linesNamed(plan: Plan, label: string): PlanLine[] {
  const name = fold(label);
  return name === ""
    ? []
    : plan.lines.filter(({ source }) => source !== null && fold(source.text) === name);
}

function sumOfLines(lines: readonly PlanLine[], side: Side): RecapSum | null {
  const cells = lines.flatMap((line) => cellsOf(line, side));
  const exact = sumOf(cells);
  const filled = cells.filter((cell) => !isBlank(cell));
  return exact && { exact, open: [], ofNumbers: exact, cells: filled };
}

/**
 * What the lines of the table that share a source should hold. One line holds the sum of its source;
 * several hold it together, and each its own where the plan's lines name it.
 * @param isEmpty nothing was filled in: zeros are to be written too
 */
export function groupEntries(
  plan: Plan,
  group: readonly RecapLine[],
  side: Side,
  isEmpty: boolean,
): RecapEntry[] {
  const [first] = group;
  if (!first) return [];
  const entryOf = (line: RecapLine, judged: Partial<RecapEntry>): RecapEntry => ({
    cell: line[side],
    side,
    line,
    kind: "line",
    name: group.length > 1 || line.source === null ? line.label.text : line.source,
    stand: "right",
    expected: valueOf(line[side]),
    isAtFault: false,
    against: [],
    because: null,
    group,
    ...judged,
  });
  const named = linesNamed(plan, first.label.text);
  // « CAF »: no line of the plan says what it should hold.
  if (first.source === null && named.length === 0) return [entryOf(first, {})];
  const asked =
    first.source === null
      ? sumOfLines(named, side)
      : recapSums(plan)(first.source, side, first[side]);
  if (!asked) {
    const because = unreadable(plan, first.source === null ? named : plan.lines, first, side);
    return group.map((line) => entryOf(line, { stand: "unknown", expected: null, because }));
  }
  const against = asked.cells;
  if (group.length === 1) {
    return [entryOf(first, { ...judge(first[side], asked, isEmpty), against })];
  }
  const found = sumOf(group.map((line) => line[side]));
  if (!isEmpty && found !== null && agrees(found, asked)) {
    return group.map((line) => entryOf(line, { against }));
  }
  return group.map((line) => {
    const own = sumOfLines(linesNamed(plan, line.label.text), side);
    if (own && own.cells.length > 0) {
      return entryOf(line, { ...judge(line[side], own, isEmpty), against: own.cells });
    }
    const because = `plusieurs lignes portent ${first.source ?? ""} : répartissez ${formatEuros(asked.exact)} entre elles`;
    return entryOf(line, { stand: "unknown", expected: null, isAtFault: true, against, because });
  });
}

function judge(
  cell: AmountCell,
  asked: RecapSum,
  isEmpty: boolean,
): Pick<RecapEntry, "stand" | "expected" | "isAtFault"> {
  const found: Decimal | null = valueOf(cell);
  const isRight = found !== null && !isEmpty && agrees(found, asked);
  return {
    stand: isRight ? "right" : "wrong",
    expected: isRight ? found : asked.exact,
    isAtFault: found !== null && !isRight,
  };
}

function unreadable(
  plan: Plan,
  lines: readonly PlanLine[],
  { source }: RecapLine,
  side: Side,
): string {
  const isOf = (line: PlanLine) =>
    line.source === null || source === null || line.source.sources.includes(source);
  const cells = lines
    .filter(isOf)
    .flatMap((line) => cellsOf(line, side))
    .filter((cell) => valueOf(cell) === null)
    .map(({ at }) => a1From(plan.sheet, at));
  if (cells.length === 0) return "le plan n'a pas la colonne de ces montants";
  return cells.length === 1
    ? `le montant en ${cells.join()} ne se lit pas`
    : `les montants en ${cells.join(", ")} ne se lisent pas`;
}
