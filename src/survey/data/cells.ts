import { ledgerOf } from "../../judgement/ledger";
import type { CellAddress } from "../../plan/address";
import type { AmountCell, Plan, PlanLine } from "../../plan/plan";
import type { Datum, LineField, ObjectiveField, PlanField, RecapRow } from "./datum";
import type { Side } from "../../plan/side";
import { linesTold } from "./planData";

function at(cells: readonly ({ readonly at: CellAddress } | null)[]): CellAddress[] {
  return cells.flatMap((cell) => (cell ? [cell.at] : []));
}

function states({ states: paid }: PlanLine): AmountCell[] {
  return paid.map(({ cell }) => cell);
}

function ofLine(line: PlanLine, field: LineField): CellAddress[] {
  switch (field) {
    case "number":
      return at([line.number]);
    case "objective":
      return at([line.wording]);
    case "state":
      return at(states(line));
    case "action":
    case "department":
    case "other":
    case "source":
    case "total":
      return at([line[field]]);
  }
}

/** A line whose source is in doubt may belong to the sum, or be missing from it. */
function ofRecap(plan: Plan, source: RecapRow, side: Side): CellAddress[] {
  return ledgerOf(plan)
    .entries[side].filter((entry) => source === "Total" || entry.possible.includes(source))
    .flatMap(({ cell, line }) => at([cell, line.source]));
}

function ofObjective(plan: Plan, objective: number, field: ObjectiveField): CellAddress[] {
  const lines = plan.lines.filter(({ objectives }) => objectives.includes(objective));
  const asked = field === "hasAction" ? "action" : field;
  return lines.flatMap((line) => [...at([line.number]), ...ofLine(line, asked)]);
}

function ofPlan({ lines }: Plan, field: PlanField): CellAddress[] {
  switch (field) {
    case "sources":
      return lines.flatMap((line) => at([line.source, ...states(line)]));
    case "hasOther":
    case "other":
      return lines.flatMap(({ other }) => at([other]));
    case "year":
    case "edition":
      return [];
  }
}

/** The cells of the sheet that a datum is made of: what is wrong with one of them is wrong with it. */
export function cellsOfDatum(plan: Plan, datum: Datum): readonly CellAddress[] {
  switch (datum.kind) {
    case "plan":
      return ofPlan(plan, datum.field);
    case "identity":
      return [];
    case "recap":
      return ofRecap(plan, datum.source, datum.side);
    case "line": {
      const line = linesTold(plan)[datum.position - 1];
      return line ? ofLine(line, datum.field) : [];
    }
    case "objective":
      return ofObjective(plan, datum.objective, datum.field);
  }
}
