import type { EditionFacts } from "../plan/edition";
import { covers, referencesIn } from "../plan/formulaReferences";
import type { Grid } from "../reading/cells/grid";
import type { HeaderBlock } from "../reading/table/headerBlock";
import { numbersInWording } from "../reading/cells/numbers";
import { range } from "../reading/cells/range";
import type { SheetPlan } from "../reading/readTable";
import { sourcesIn } from "../reading/vocabulary/sources";
import type { ColumnDraft } from "./columns";

/** Nothing but that the template lists its objectives. */
const PLAIN_FACTS: EditionFacts = {
  numberInWording: false,
  columnPerSource: false,
  sourceInNumber: false,
  sourceRunsDown: false,
  listsObjectives: true,
  objectivesUnderEngagements: false,
  otherInTotal: false,
  subtotalsAbove: false,
  grandTotalBelow: false,
  envelopesBelow: false,
};

/** What can be seen of a table before its rows are read. */
export function factsOfColumns(
  grid: Grid,
  block: HeaderBlock,
  drafts: readonly ColumnDraft[],
): EditionFacts {
  const at = (role: ColumnDraft["role"]) => drafts.find((draft) => draft.role === role)?.column;
  const rows = range(block.bottom + 1, grid.bottom);
  const [number, objective, source] = [at("number"), at("objective"), at("source")];
  const numbers = number === undefined ? [] : rows.map((row) => grid.text(row, number));
  const isNumber = (text: string) => text !== "";
  // One cell of a source merged over the numbers of several objectives.
  const runsDown =
    source !== undefined &&
    rows.some((row) => {
      const merge = grid.merge(row, source);
      if (merge?.top !== row || merge.right !== merge.left) return false;
      if (sourcesIn(grid.text(row, source), grid.sources).length === 0) return false;
      const under = range(merge.top, Math.min(merge.bottom, grid.bottom));
      return under.filter((one) => isNumber(grid.text(one, number ?? 0))).length > 1;
    });
  return {
    ...PLAIN_FACTS,
    numberInWording:
      number === undefined &&
      objective !== undefined &&
      rows.some((row) => numbersInWording(grid.text(row, objective)).length > 0),
    columnPerSource: drafts.some(({ source: own }) => own !== null),
    sourceInNumber: numbers.some(
      (text) => text.length <= 40 && sourcesIn(text, grid.sources).length > 0,
    ),
    sourceRunsDown: runsDown,
  };
}

const hasFormula = (cells: SheetPlan["headings"][number]["subtotals"]) =>
  [...cells.values()].some(({ formula }) => formula !== null);

/** Rows under the grand total that may hold the envelopes and the differences with them. */
const REACH = 4;

/** Under the grand total, formulas take it from a row between: that one is for the envelopes. */
function hasEnvelopes({ grandTotal, columns, sheet }: SheetPlan, grid: Grid): boolean {
  if (!grandTotal) return false;
  const { row } = grandTotal;
  return range(row + 2, row + REACH).some((under) =>
    columns.some(({ column }) => {
      const formula = grid.cell(under, column)?.formula ?? "";
      const references = formula.includes("-") ? referencesIn(formula, sheet) : [];
      return covers(references, { sheet, row, column }) && references.length === 2;
    }),
  );
}

/** What the rows of a table tell besides, once they were read. */
export function factsOfRows(plan: SheetPlan, grid: Grid): EditionFacts {
  const { facts } = plan.edition;
  const other = plan.columns.find(({ spec }) => spec.role === "other")?.column;
  const addsOther = plan.lines.some(({ total, row }) => {
    if (!total?.formula || other === undefined) return false;
    const references = referencesIn(total.formula, plan.sheet);
    return covers(references, { sheet: plan.sheet, row, column: other });
  });
  const subtotalsAbove = plan.headings.some(({ subtotals }) => hasFormula(subtotals));
  return {
    ...facts,
    otherInTotal: addsOther,
    subtotalsAbove,
    grandTotalBelow:
      subtotalsAbove && plan.grandTotal !== null && hasFormula(plan.grandTotal.cells),
    envelopesBelow: facts.columnPerSource && hasEnvelopes(plan, grid),
  };
}
