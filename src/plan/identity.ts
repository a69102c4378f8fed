import { a1, sameCell, type CellAddress } from "./address";
import type { Plan, PlanLine, RecapLine, TextCell } from "./plan";
import { fold } from "./text";

/**
 * What each cell of a plan is, whatever rows, columns or sheet name came and went around it: the
 * State's amount of the line of objective 9, the Département's total of the green table.
 */
export interface Identities {
  /** The name of a cell; its address where the plan gives it none. */
  readonly nameOf: (at: CellAddress) => string;
  /** Where the cell of that name stands in this plan; null when it is not there. */
  readonly placeOf: (name: string) => CellAddress | null;
}

const made = new WeakMap<Plan, Identities>();

/** The identities of a plan's cells, computed once. */
export function identitiesOf(plan: Plan): Identities {
  const known = made.get(plan);
  if (known) return known;
  const identities = identify(plan);
  made.set(plan, identities);
  return identities;
}

/** The same cell in another reading of the plan; where nothing tells, its own address there. */
export function movedTo(before: Plan, after: Plan, at: CellAddress): CellAddress | null {
  return identitiesOf(after).placeOf(identitiesOf(before).nameOf(at));
}

function identify(plan: Plan): Identities {
  const rows = new Names(rowsOf(plan));
  const columns = new Names(columnsOf(plan));
  const recap = new Names(recapCells(plan).map(([name, at]) => [name, a1At(at)] as const));
  const places = new Map(recapCells(plan).map(([, at]) => [a1At(at), at] as const));
  const nameOf = (at: CellAddress): string => {
    const ofRecap = recap.nameOf(a1At(at));
    if (ofRecap !== null) return `recap:${ofRecap}`;
    if (at.sheet !== plan.sheet) return `at:${a1At(at)}`;
    return `plan:${rows.nameOf(at.row) ?? `row ${String(at.row)}`}::${columns.nameOf(at.column) ?? `column ${String(at.column)}`}`;
  };
  const placeOf = (name: string): CellAddress | null => {
    if (name.startsWith("recap:")) {
      const at = recap.placeOf(name.slice("recap:".length));
      return at === null ? null : (places.get(at) ?? null);
    }
    const [row, column] = name.slice("plan:".length).split("::");
    if (!name.startsWith("plan:") || row === undefined || column === undefined) return null;
    const atRow = rows.placeOf(row) ?? numberAfter("row ", row);
    const atColumn = columns.placeOf(column) ?? numberAfter("column ", column);
    return atRow === null || atColumn === null
      ? null
      : { sheet: plan.sheet, row: atRow, column: atColumn };
  };
  return { nameOf, placeOf };
}

/** Names and places, one for one; the second of a name is its « #2 ». */
class Names<Place extends number | string> {
  private readonly names = new Map<Place, string>();
  private readonly places = new Map<string, Place>();

  constructor(named: Iterable<readonly [string, Place]>) {
    for (const [name, place] of named) {
      if (this.names.has(place)) continue;
      let own = name;
      for (let i = 2; this.places.has(own); i += 1) own = `${name} #${String(i)}`;
      this.names.set(place, own);
      this.places.set(own, place);
    }
  }

  nameOf(place: Place): string | null {
    return this.names.get(place) ?? null;
  }

  placeOf(name: string): Place | null {
    return this.places.get(name) ?? null;
  }
}

function rowsOf(plan: Plan): readonly (readonly [string, number])[] {
  return [
    ["headers", plan.headerBottom],
    ...plan.lines.map((line) => [lineName(line), line.row] as const),
    ...plan.headings.map(({ cell, row }) => [`heading ${word(cell)}`, row] as const),
    ...plan.totals.map(({ label, row }) => [`total ${safe(label)}`, row] as const),
    ...(plan.grandTotal ? [["grand total", plan.grandTotal.row] as const] : []),
    ...(plan.envelopeRow ? [["envelopes", plan.envelopeRow.row] as const] : []),
  ];
}

/** A line by its texts; never by its source or amounts, which one mends. */
function lineName({ objectives, number, wording, action, measure }: PlanLine): string {
  const texts = [number, wording, action, ...(measure ? [measure] : [])].map(word);
  return `line ${objectives.join("+")} ${texts.join("|")}`;
}

function columnsOf(plan: Plan): readonly (readonly [string, number])[] {
  return [
    ...plan.columns.map(({ spec, column }) => [spec.role, column] as const),
    ...plan.extraColumns.map((header) => [`extra ${word(header)}`, header.at.column] as const),
  ];
}

function recapCells({ recap }: Plan): readonly (readonly [string, CellAddress])[] {
  if (!recap) return [];
  const { lines, otherLines, subtotals, besides, total } = recap;
  const all: readonly RecapLine[] = [
    ...lines,
    ...otherLines,
    ...subtotals,
    ...besides,
    ...(total ? [total] : []),
  ];
  return all.flatMap((line) => {
    const name = `${line === total ? "total" : "line"} ${word(line.label)}`;
    const cells = [
      [`${name}:label`, line.label.at],
      [`${name}:state`, line.state.at],
      [`${name}:department`, line.department.at],
    ] as const;
    // One cell may stand for two things; the first name holds.
    return cells.filter(([, at], i) => cells.findIndex(([, one]) => sameCell(one, at)) === i);
  });
}

const word = ({ text }: TextCell): string => safe(text);
const safe = (text: string): string => fold(text).replaceAll("::", ":");
const a1At = (at: CellAddress): string => `${at.sheet}!${a1(at)}`;

function numberAfter(prefix: string, name: string): number | null {
  return name.startsWith(prefix) ? Number(name.slice(prefix.length)) : null;
}
