import { columnLetters } from "../../src/plan/address";
import type { ColumnRole, ColumnSpec, Edition } from "../../src/plan/edition";
import type { Source } from "../../src/plan/source";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { annexe2023, annexe2024, avenant2022, plan2025 } from "./editions";
import { place, sheet, workbook, type CellSpec, type SheetSpec } from "./sheet";

/** A line of a test's plan; what is left out is as the template and a careful officer write it. */
export interface LineSpec {
  /** « 6 », « 6 et 7 »; null continues the objective above. */
  number?: number | string | null;
  wording?: CellSpec;
  /** A heading on the row before. */
  heading?: string;
  action?: CellSpec;
  source?: CellSpec;
  department?: CellSpec;
  state?: CellSpec;
  total?: CellSpec;
  other?: CellSpec;
}

export interface PlanSpec extends Omit<SheetSpec, "cells"> {
  /** Cells put over those that the lines make, by address. */
  cells?: Readonly<Record<string, CellSpec>>;
  /** false: no green table. */
  recap?: boolean;
  title?: CellSpec;
}

/** Where the tests' plans begin: a title in row 1, headers in rows 3 and 4, lines from row 5. */
const TITLE_ROW = 1;
const GROUP_ROW = 3;
const HEADER_ROW = 4;
const FIRST_LINE = 5;

function letters(edition: Edition, role: ColumnRole, source?: Source): string | null {
  const index = edition.columns.findIndex(
    (column) => column.role === role && (source === undefined || column.source === source),
  );
  return index === -1 ? null : columnLetters(index + 1);
}

function headerCells(edition: Edition): [string, CellSpec][] {
  return edition.columns.flatMap((column: ColumnSpec, index) => {
    const letter = columnLetters(index + 1);
    const isFirst = edition.columns[index - 1]?.group !== column.group;
    return [
      [`${letter}${String(HEADER_ROW)}`, column.header] as [string, CellSpec],
      ...(column.group !== undefined && isFirst
        ? [[`${letter}${String(GROUP_ROW)}`, column.group] as [string, CellSpec]]
        : []),
    ];
  });
}

function headerMerges(edition: Edition): string[] {
  const groups = new Map<string, string[]>();
  edition.columns.forEach((column, index) => {
    if (column.group === undefined) return;
    groups.set(column.group, [...(groups.get(column.group) ?? []), columnLetters(index + 1)]);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map(
      (group) => `${group[0] ?? ""}${String(GROUP_ROW)}:${group.at(-1) ?? ""}${String(GROUP_ROW)}`,
    );
}

function amount(cell: CellSpec | undefined): number {
  if (typeof cell === "number") return cell;
  if (
    cell !== null &&
    typeof cell === "object" &&
    "value" in cell &&
    typeof cell.value === "number"
  ) {
    return cell.value;
  }
  return 0;
}

function specOf(edition: Edition, number: LineSpec["number"]) {
  const first = Number(/\d+/.exec(String(number))?.[0]);
  return edition.objectives.find((objective) => objective.number === first);
}

/** A source as a careful officer types it: 304 is a number. */
function sourceCell({ sources }: Edition, id: Source | undefined): CellSpec {
  const short = sources.find((one) => one.id === id)?.names[0] ?? id;
  return short !== undefined && /^\d+$/.test(short) ? Number(short) : (short ?? null);
}

/**
 * A plan of an edition from its lines: official headers and wordings, the planned source, a formula
 * for each total, and a green table that is right for the amounts given as numbers. Lines stand
 * from row 5 on; the recap two rows below the last, from column C (State in D, Département in E).
 */
export function planOf(
  edition: Edition,
  lines: readonly LineSpec[],
  spec: PlanSpec = {},
): WorkbookSnapshot {
  const cells: Record<string, CellSpec> = Object.fromEntries(headerCells(edition));
  cells[`A${String(TITLE_ROW)}`] = spec.title ?? `Plan d'action ${String(edition.year)}`;
  const totals = new Map<Source, [number, number]>();
  const put = (role: ColumnRole, row: number, cell: CellSpec | undefined, source?: Source) => {
    const letter = letters(edition, role, source);
    if (letter !== null && cell !== undefined) cells[`${letter}${String(row)}`] = cell;
  };
  let row = FIRST_LINE;
  let objective: LineSpec["number"] = null;
  for (const line of lines) {
    if (line.heading !== undefined) {
      cells[`A${String(row)}`] = line.heading;
      row += 1;
    }
    const opens = line.number ?? null;
    if (opens !== null) objective = opens;
    const objectiveSpec = specOf(edition, objective);
    const source = objectiveSpec?.sources.length === 1 ? objectiveSpec.sources[0] : undefined;
    put("number", row, opens);
    const numbered = edition.facts.numberInWording && opens !== null ? `${String(opens)}/ ` : "";
    put(
      "objective",
      row,
      line.wording ?? (opens === null ? null : numbered + (objectiveSpec?.wording ?? "")),
    );
    put("action", row, line.action === undefined ? "Une action" : line.action);
    put("source", row, line.source ?? sourceCell(edition, source));
    put("department", row, line.department);
    put("state", row, line.state, edition.facts.columnPerSource ? source : undefined);
    put("other", row, line.other);
    const sum = amount(line.department) + amount(line.state);
    const columns = edition.columns.flatMap((column, index) =>
      column.role === "department" || column.role === "state" ? [columnLetters(index + 1)] : [],
    );
    const formula = `=${columns.map((letter) => `${letter}${String(row)}`).join("+")}`;
    put("total", row, line.total === undefined ? { formula, value: sum } : line.total);
    if (source) {
      const [state, department] = totals.get(source) ?? [0, 0];
      totals.set(source, [state + amount(line.state), department + amount(line.department)]);
    }
    row += 1;
  }
  if (edition.recap && spec.recap !== false) addRecap(cells, edition, totals, row + 1);
  return workbook(
    sheet({
      ...spec,
      merges: [...headerMerges(edition), ...(spec.merges ?? [])],
      cells: { ...cells, ...spec.cells },
    }),
  );
}

function addRecap(
  cells: Record<string, CellSpec>,
  edition: Edition,
  totals: ReadonlyMap<Source, readonly [number, number]>,
  top: number,
): void {
  if (!edition.recap) return;
  cells[`C${String(top)}`] = edition.recap.title;
  cells[`D${String(top)}`] = edition.recap.state;
  cells[`E${String(top)}`] = edition.recap.department;
  const { sources } = edition.recap;
  const sum = [0, 0];
  sources.forEach((source, index) => {
    const [state, department] = totals.get(source) ?? [0, 0];
    const row = String(top + 1 + index);
    cells[`C${row}`] = source;
    cells[`D${row}`] = state;
    cells[`E${row}`] = department;
    sum[0] = (sum[0] ?? 0) + state;
    sum[1] = (sum[1] ?? 0) + department;
  });
  const last = String(top + 1 + sources.length);
  cells[`C${last}`] = "Total";
  cells[`D${last}`] = sum[0] ?? 0;
  cells[`E${last}`] = sum[1] ?? 0;
}

type Maker = (lines: readonly LineSpec[], spec?: PlanSpec) => WorkbookSnapshot;

/** A: mesure, B: objectif, C: fiche, D: action, E: dépenses, F: ONDAM, G: FIR, H: 304, I: Département, J: autres, K: total. */
export const in2022: Maker = (lines, spec) => planOf(avenant2022, lines, spec);
/** A: mesure, B: n°, C: objectif, D: action, E: source, F: Département, G: État, H: total, I: autres, J: 2024. */
export const in2023: Maker = (lines, spec) => planOf(annexe2023, lines, spec);
/** A: mesure, B: n°, C: objectif, D: action, E: partenaires, F: source, G: Département, H: État, I: total, J: autres. */
export const in2024: Maker = (lines, spec) => planOf(annexe2024, lines, spec);
/** A: source, B: n°, C: objectif, D: action, E: partenaires, F: Département, G: État, H: total. */
export const in2025: Maker = (lines, spec) => planOf(plan2025, lines, spec);

/** Cells of a row of amounts of 2022 (subtotals, grand total, envelopes), by column. */
export function amounts2022(
  row: number,
  amounts: Readonly<
    Partial<Record<"ondam" | "fir" | "bop" | "department" | "other" | "total", CellSpec>>
  >,
): Record<string, CellSpec> {
  const letter = { ondam: "F", fir: "G", bop: "H", department: "I", other: "J", total: "K" };
  return Object.fromEntries(
    Object.entries(letter).flatMap(([name, column]) => {
      const cell = amounts[name as keyof typeof letter];
      return cell === undefined ? [] : [[`${column}${String(row)}`, cell]];
    }),
  );
}

/** The headers as the templates have them: merged over both rows where no group stands above. */
export function tallHeaders(edition: Edition): Pick<SheetSpec, "cells"> & { merges: string[] } {
  const tall = edition.columns.flatMap(({ group, header }, index) =>
    group === undefined ? [{ header, letter: columnLetters(index + 1) }] : [],
  );
  return {
    cells: Object.fromEntries(
      tall.flatMap(({ header, letter }): [string, CellSpec][] => [
        [`${letter}${String(GROUP_ROW)}`, header],
        [`${letter}${String(HEADER_ROW)}`, null],
      ]),
    ),
    merges: tall.map(
      ({ letter }) => `${letter}${String(GROUP_ROW)}:${letter}${String(HEADER_ROW)}`,
    ),
  };
}

/** A line for each objective of the template's own table, in its order. */
export function everyObjective(edition: Edition): LineSpec[] {
  return edition.objectives
    .filter((objective) => objective.inTemplate)
    .map(({ number }) => ({ number }));
}

/** The official wording of an objective of an edition. */
export function wordingOf(edition: Edition, number: number): string {
  return edition.objectives.find((objective) => objective.number === number)?.wording ?? "";
}

export { annexe2023, annexe2024, avenant2022, place, plan2025 };
