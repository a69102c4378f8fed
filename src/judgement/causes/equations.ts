import { departmentCells, isBlank, valueOf } from "../../plan/amounts";
import { columnOf, type AmountCell, type Plan, type PlanLine } from "../../plan/plan";
import { SIDES, type Side } from "../../plan/side";
import type { Source } from "../../plan/source";
import { withGrandTotal, withSubtotals } from "../editions";
import { ledgerOf } from "../ledger";
import { recapLedger } from "../recapLedger";
import { isEmptyRecap } from "../recapSums";
import { addends, hasAllAmounts, linesUnderTotal, underObjectiveTotal } from "../rowTotals";
import { linesUnder } from "../totalRows";
import { addsByCriterion } from "./addedCells";

/** What an equation is of, as sentences and priors tell them apart. */
export type EquationKind = "line" | "recap" | "recap-total" | "subtotal" | "grand-total";

/** A sum that the plan should hold: its totals are what its parts add up to. */
export interface Equation {
  readonly kind: EquationKind;
  /** One; several lines of the green table that share a source hold theirs together. */
  readonly totals: readonly AmountCell[];
  readonly parts: readonly AmountCell[];
  /** Of the green table. */
  readonly source?: Source;
  readonly side?: Side;
}

/** Lines counted for another source than they say. */
export type Mended = ReadonlyMap<PlanLine, Source>;

const NONE: Mended = new Map();

/** The source that a line's amount counts for, once it is mended. */
function countedFor(line: PlanLine, source: Source | null, mended: Mended): Source | null {
  return mended.get(line) ?? source;
}

/** Every sum that the plan should hold, by the facts of its edition; those that can't be judged are left out. */
export function equationsOf(plan: Plan, mended: Mended): Equation[] {
  return [
    ...lineEquations(plan),
    ...subtotalEquations(plan),
    ...recapEquations(plan, mended),
    ...recapTotalEquations(plan),
    ...grandTotalEquations(plan),
  ];
}

function lineEquations(plan: Plan): Equation[] {
  if (!hasAllAmounts(plan)) return [];
  const covered = underObjectiveTotal(plan);
  return plan.lines.flatMap((line): Equation[] => {
    if (!line.total || isBlank(line.total) || covered.has(line)) return [];
    const parts = linesUnderTotal(plan, line).flatMap((one) => addends(plan, one));
    return [{ kind: "line", totals: [line.total], parts }];
  });
}

/** The amounts of lines in a column. */
function cellsIn(lines: readonly PlanLine[], column: number): AmountCell[] {
  return lines.flatMap((line) =>
    [
      ...departmentCells(line),
      ...line.states.map(({ cell }) => cell),
      line.other,
      line.total,
    ].filter((cell) => cell?.at.column === column),
  ) as AmountCell[];
}

/** The template's own, above their lines, and those that the officer added. */
function subtotalEquations(plan: Plan): Equation[] {
  const columns = plan.columns.filter(({ spec }) => spec.role !== "nextState");
  const own = withSubtotals(plan.edition) ? plan.headings : [];
  const ofTemplate = own.flatMap((heading) =>
    columns.flatMap(({ column }): Equation[] => {
      const total = heading.subtotals.get(column);
      const parts = cellsIn(linesUnder(plan, heading), column);
      if (!total || (isBlank(total) && parts.every(isBlank))) return [];
      return [{ kind: "subtotal", totals: [total], parts }];
    }),
  );
  return [...ofTemplate, ...addedEquations(plan)];
}

const SUMMED = ["department", "state", "total"];

function addedEquations(plan: Plan): Equation[] {
  return plan.totals.flatMap((total) => {
    const rows = new Set(total.adds);
    const lines = plan.lines.filter(({ row }) => rows.has(row));
    if (!total.isSure || lines.length === 0) return [];
    return plan.columns.flatMap(({ column, spec }): Equation[] => {
      const cell = total.cells.get(column);
      if (!cell || isBlank(cell) || !SUMMED.includes(spec.role)) return [];
      return [{ kind: total.kind, totals: [cell], parts: cellsIn(lines, column) }];
    });
  });
}

function recapEquations(plan: Plan, mended: Mended): Equation[] {
  const { recap } = plan;
  if (!recap || isEmptyRecap(recap) || recapLedger(plan).length === 0) return [];
  const sources = new Set(recap.lines.flatMap(({ source }) => source ?? []));
  return SIDES.flatMap((side) => {
    if (!columnOf(plan, side)) return [];
    const entries = ledgerOf(plan).entries[side];
    return [...sources].flatMap((source): Equation[] => {
      const totals = recap.lines.filter((line) => line.source === source).map((line) => line[side]);
      // A formula that chooses by the source's name follows what is mended.
      const follows = totals.some(({ formula }) => formula !== null && addsByCriterion(formula));
      const own = entries.filter(
        (entry) => countedFor(entry.line, entry.source, follows ? NONE : mended) === source,
      );
      const isKnown = entries.every(
        ({ cell, possible }) => valueOf(cell) !== null || !possible.includes(source),
      );
      if (!isKnown || own.some(({ cell }) => valueOf(cell) === null)) return [];
      const parts = own.map(({ cell }) => cell);
      return [{ kind: "recap", totals, parts, source, side }];
    });
  });
}

function recapTotalEquations(plan: Plan): Equation[] {
  const { recap } = plan;
  const total = recap?.total;
  if (!recap || !total || isEmptyRecap(recap) || recapLedger(plan).length === 0) return [];
  const own = [...recap.lines, ...recap.otherLines];
  return SIDES.map((side) => ({
    kind: "recap-total",
    totals: [total[side]],
    parts: own.map((line) => line[side]),
    side,
  }));
}

function grandTotalEquations(plan: Plan): Equation[] {
  const { grandTotal } = plan;
  if (!withGrandTotal(plan.edition) || !grandTotal || plan.headings.length === 0) return [];
  return plan.columns.flatMap(({ column }): Equation[] => {
    const total = grandTotal.cells.get(column);
    if (!total || isBlank(total)) return [];
    const parts = plan.headings.flatMap(({ subtotals }) => subtotals.get(column) ?? []);
    return [{ kind: "grand-total", totals: [total], parts }];
  });
}
