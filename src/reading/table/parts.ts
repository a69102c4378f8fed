import { sameAmount, sum } from "../../plan/money";
import type { ColumnSaid } from "../../plan/correction";
import type { PlanColumn, TextCell } from "../../plan/plan";
import type { Side } from "../../plan/side";
import { fold, yearsIn } from "../../plan/text";
import { valueOf } from "../../plan/amounts";
import { amountCell } from "../cells/amount";
import type { Grid } from "../cells/grid";
import type { HeaderBlock } from "./headerBlock";
import { range } from "../cells/range";

/** Who pays, by the words of a header that is only a part of an amount. */
const WORDS: Readonly<Record<Side, RegExp>> = {
  state:
    /\bars\b|\bprefe(?:t|ts|cture)\b|\bddets?\b|\bdreets?\b|\betat\b|\b304\b|\bfir\b|\bondam\b|assurance maladie|securite sociale|\bministere\b/,
  department:
    /\bdepartement(?:ale?s?|aux)?\b|\bmetropole\b|\bcollectivite\b|\bcd ?\d{0,3}\b|\bfonctionnement\b|\binvestissement\b|\bbudget (?:principal|annexe)\b|\bvalorisation\b|\bmasse salariale\b|\bpmi\b|\base\b/,
};

/** A part said to be in another column, an amount of another year or of another stage: never one to add. */
const NO_PART =
  /^dont\b|\bnotifie|\brealise|\bmandate|\becart|\breste\b|\btaux\b|%|\brappel|\bn-1\b|\bprevisionnel/;

/** So many lines must add up with the column, and these shares of those that it pays on. */
const FEWEST = 2;
const MOST = 0.7;
/** A look at the first lines is enough. */
const ROWS_LOOKED_AT = 300;

/**
 * The columns that hold a part of an amount that the template has in one (État in « ARS » and
 * « Préfet »): with them the totals of the lines add up, and without them they don't.
 * @param columns those of the template, found already
 * @returns the columns found, each beside the one that it is a part of
 */
export function withParts(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly PlanColumn[],
  lastRow: number,
  said: ReadonlyMap<number, ColumnSaid> = new Map(),
): PlanColumn[] {
  const totals = columns.filter(({ spec }) => spec.role === "total");
  const specs = new Map<Side, PlanColumn>();
  for (const column of columns) {
    const { role, source } = column.spec;
    if ((role === "state" || role === "department") && source === undefined)
      specs.set(role, column);
  }
  const [total] = totals;
  const payers = [...specs.values()];
  const saidParts = partsSaid(grid, block, specs, said);
  // Where the officer said which columns pay, no other is guessed.
  const candidates = candidatesBeside(grid, block, columns, [...specs]).filter(
    ({ column, of }) => !said.has(column) && !said.has(of.column),
  );
  if (candidates.length === 0 || payers.length === 0) return beside(columns, saidParts);
  const rows = range(block.bottom + 1, Math.min(lastRow, block.bottom + ROWS_LOOKED_AT));
  const own = payers.map(({ column }) => column);
  const tried = [candidates, ...candidates.map((one) => [one])];
  const parts =
    total === undefined
      ? undefined
      : tried.find((some) =>
          addsUp(
            grid,
            rows,
            own,
            some.map(({ column }) => column),
            total.column,
          ),
        );
  return beside(columns, [...saidParts, ...(parts ?? named(candidates, specs))]);
}

/** The columns that the officer says to hold an amount, beside the first of that amount. */
function partsSaid(
  grid: Grid,
  block: HeaderBlock,
  specs: ReadonlyMap<Side, PlanColumn>,
  said: ReadonlyMap<number, ColumnSaid>,
): Candidate[] {
  return [...said].flatMap(([column, role]): Candidate[] => {
    const of = role === "state" || role === "department" ? specs.get(role) : undefined;
    if (!of || of.column === column) return [];
    const header = block.headers.get(column) ?? grid.textCell(block.bottom, column);
    const isHidden = grid.sheet.hiddenColumns.has(column);
    return [{ column, payer: role as Side, of, header, isHidden, words: fold(header.text) }];
  });
}

interface Candidate {
  readonly column: number;
  readonly payer: Side;
  readonly of: PlanColumn;
  readonly header: TextCell;
  readonly isHidden: boolean;
  /** Folded; empty where the header doesn't say who pays. */
  readonly words: string;
}

/** Headed columns of amounts that the template doesn't have, between or next to those of who pays. */
function candidatesBeside(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly PlanColumn[],
  specs: readonly (readonly [Side, PlanColumn])[],
): Candidate[] {
  const claimed = new Set(columns.map(({ column }) => column));
  const places = specs.map(([, { column }]) => column);
  const [left, right] = [Math.min(...places) - 1, Math.max(...places) + 2];
  return [...block.headers].flatMap(([column, header]): Candidate[] => {
    const words = fold(header.text);
    // A column of another year, be it beside one that says its own.
    if (yearsIn(header.text).length > 0) return [];
    if (claimed.has(column) || column < left || column > right || NO_PART.test(words)) return [];
    const payer = (["state", "department"] as const).find((one) => WORDS[one].test(words));
    const nearest = [...specs].sort(
      ([, one], [, other]) => Math.abs(one.column - column) - Math.abs(other.column - column),
    )[0];
    const found = specs.find(([one]) => one === payer) ?? nearest;
    if (!found) return [];
    const isHidden = grid.sheet.hiddenColumns.has(column);
    return [{ column, payer: found[0], of: found[1], header, isHidden, words: payer ? words : "" }];
  });
}

/** On most lines that the columns pay on, the total is what all of them add up to, and not without them. */
function addsUp(
  grid: Grid,
  rows: readonly number[],
  own: readonly number[],
  parts: readonly number[],
  total: number,
): boolean {
  let right = 0;
  let paid = 0;
  for (const row of rows) {
    const valuesOf = (columns: readonly number[]) =>
      columns.map((column) => valueOf(amountCell(grid, row, column)));
    const added = valuesOf(parts);
    const all = [...valuesOf(own), ...added, ...valuesOf([total])];
    if (all.some((value) => value === null)) continue;
    if (added.every((value) => value?.isZero() ?? true)) continue;
    paid += 1;
    const sumOf = (values: typeof added) => sum(values.flatMap((value) => value ?? []));
    const found = sumOf(valuesOf([total]));
    if (sameAmount(found, sumOf([...valuesOf(own), ...added]))) right += 1;
  }
  return right >= FEWEST && right >= MOST * paid;
}

/** Without totals to tell, headers that name parts on both sides: « ARS » beside « Préfet ». */
function named(
  candidates: readonly Candidate[],
  specs: ReadonlyMap<Side, PlanColumn>,
): Candidate[] {
  return candidates.filter(({ payer, words }) => {
    const header = fold(specs.get(payer)?.header.text ?? "");
    const isWhole = /^(?:montant )?(?:etat|departement|metropole|collectivite)$/.test(header);
    return words !== "" && !isWhole && WORDS[payer].test(header);
  });
}

function beside(columns: readonly PlanColumn[], parts: readonly Candidate[]): PlanColumn[] {
  return columns.flatMap((column) => {
    const own = parts.filter(({ of }) => of === column);
    const all = [
      column,
      ...own.map(({ column: place, header, isHidden }) => ({
        ...column,
        column: place,
        header,
        isHidden,
      })),
    ];
    return all.sort((one, other) => one.column - other.column);
  });
}
