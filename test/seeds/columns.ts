import { columnLetters, type CellAddress } from "../../src/plan/address";
import type { ColumnRole } from "../../src/plan/edition";
import type { Plan, PlanColumn } from "../../src/plan/plan";
import type { Base, Said } from "./base";
import type { Hand } from "./hand";
import { blocking, eitherOf, info, warning, type Mistake } from "./mistake";

/** The last row that the table's columns reach: in 2022, that of the totals under the lines. */
export function lastRow({ area, grandTotal, envelopeRow, edition }: Plan): number {
  const last = Math.max(area.bottom, grandTotal?.row ?? 0, envelopeRow?.row ?? 0);
  // The row of differences, which no total names.
  return edition.facts.envelopesBelow ? last + 1 : last;
}

function top({ sheet, headerTop }: Plan, { column }: PlanColumn): CellAddress {
  return { sheet, row: headerTop, column };
}

function isIn(plan: Plan, { column }: PlanColumn, cell: CellAddress | null): boolean {
  return cell?.column === column && cell.row >= plan.headerTop && cell.row <= lastRow(plan);
}

/** Where cells of the table stand once its columns from one on have moved. */
function shifted(plan: Plan, from: number, by: number) {
  return (at: CellAddress): CellAddress =>
    at.sheet === plan.sheet &&
    at.row >= plan.headerTop &&
    at.row <= lastRow(plan) &&
    at.column >= from
      ? { ...at, column: at.column + by }
      : at;
}

function isFilled({ plan, data }: Base, { column }: PlanColumn): boolean {
  const rows = data.sheets.find(({ name }) => name === plan.sheet)?.rows;
  // Subtotals and totals count: they are the column's too.
  const total = plan.grandTotal ? [plan.grandTotal] : [];
  return [...plan.lines, ...plan.headings, ...total].some(({ row }) => {
    const cell = rows?.get(row - 1)?.get(column - 1);
    return cell !== undefined && (cell.formula !== undefined || cell.value !== null);
  });
}

/** The template's first cell, where a column that isn't there is told of. */
function missing(plan: Plan): Said {
  const at = { sheet: plan.sheet, row: plan.headerTop, column: plan.area.left };
  return blocking("missing-column", at);
}

const COFINANCING = ["cofinancing-objective", "cofinancing-overall", "department-share-empty"];

/** What nobody can tell any more without the column. */
function needs(role: ColumnRole, { facts }: Plan["edition"]): readonly string[] {
  if (role === "department" || role === "source") return COFINANCING;
  // The first of 2022 is that of ONDAM, which co-financing leaves aside.
  if (role === "state") return facts.columnPerSource ? [] : COFINANCING;
  if (role === "action") return ["mandatory-objective-without-action", "edition-year-mismatch"];
  return role === "objective" && facts.numberInWording ? ["cofinancing-objective"] : [];
}

function of(plan: Plan, role: ColumnRole): PlanColumn | undefined {
  return plan.columns.find(({ spec, header }) => spec.role === role && header.text !== "");
}

/** The same, where the template itself heads it (2025 doesn't the source's). */
function headed(plan: Plan, role: ColumnRole): PlanColumn | undefined {
  const column = of(plan, role);
  return column?.spec.header === "" ? undefined : column;
}

/** The recap's formulas that read a column on another sheet: without it they are #REF!. */
function brokenRecap({ recap, sheet }: Plan, { column }: PlanColumn): Said[] {
  if (!recap || recap.sheet === sheet) return [];
  const reads = new RegExp(`\\$?${columnLetters(column)}\\$?\\d`);
  return recap.lines
    .flatMap(({ state, department }) => [state, department])
    .filter(({ formula }) => formula !== null && reads.test(formula))
    .map(({ at }) => blocking("formula-error", at));
}

/** The column's cells are taken out of the table; those at their right close up. */
export function deleted(role: ColumnRole): Mistake {
  return {
    name: `the column of role ${role} deleted`,
    seed: ({ plan }) => {
      const column = of(plan, role);
      if (!column?.spec.required) return null;
      const isInIt = ({ cell }: Said) => role !== "number" && isIn(plan, column, cell);
      return {
        gesture: (hand) => {
          hand.deleteCells(top(plan, column), lastRow(plan));
        },
        adds: [missing(plan), ...(role === "source" ? brokenRecap(plan, column) : [])],
        removes: eitherOf(isInIt, ({ rule }) => needs(role, plan.edition).includes(rule)),
        // What was said at the number is said at the wording, which takes its place.
        moves: shifted(plan, column.column + (role === "number" ? 1 : 0), -1),
      };
    },
  };
}

/** A column put in before another. */
export const added: Mistake = {
  name: "a column « Observations » added",
  seed: ({ plan }) => {
    const column = of(plan, "action");
    if (!column) return null;
    const at = { ...top(plan, column), row: column.header.at.row };
    return {
      gesture: (hand) => {
        hand.insertCells(top(plan, column), lastRow(plan));
        hand.type(at, "Observations");
      },
      adds: [info("extra-column", at)],
      moves: shifted(plan, column.column, 1),
    };
  },
};

/** A column put next to the last one, and filled. */
export const addedAtTheEnd: Mistake = {
  name: "a column « Commentaires » added at the end",
  seed: ({ plan }) => {
    const last = plan.columns.reduce((one, other) => (other.column > one.column ? other : one));
    const at = { ...last.header.at, column: plan.area.right + 1 };
    return {
      gesture: (hand) => {
        hand.insertCells({ ...at, row: plan.headerTop }, lastRow(plan));
        hand.type(at, "Commentaires");
        for (const { row } of plan.lines) hand.type({ ...at, row }, "vu avec la DDETS");
      },
      adds: [info("extra-column", at)],
      moves: shifted(plan, at.column, 1),
    };
  },
};

export function emptied(role: ColumnRole): Mistake {
  return {
    name: `the header of role ${role} blanked`,
    seed: (base) => {
      const { plan } = base;
      const column = headed(plan, role);
      if (!column) return null;
      const filled = isFilled(base, column);
      if (!filled && !column.spec.required) return null;
      return {
        gesture: (hand) => {
          hand.clear(column.header.at);
        },
        adds: [filled ? warning("header-altered", column.header.at) : missing(plan)],
        removes: (one) =>
          needs(role, plan.edition).includes(one.rule) &&
          (!filled || one.rule === "edition-year-mismatch"),
      };
    },
  };
}

export function reworded(role: ColumnRole, text: string): Mistake {
  return {
    name: `the header of role ${role} reworded « ${text} »`,
    seed: ({ plan }) => {
      const column = headed(plan, role);
      if (!column) return null;
      return {
        gesture: (hand) => {
          hand.type(column.header.at, text);
        },
        adds: [warning("header-altered", column.header.at)],
        // The only other cell that gave the year (2025).
        removes: ({ rule }) => role === "action" && rule === "edition-year-mismatch",
      };
    },
  };
}

/** Two neighbours change places, headers and contents: one of them is out of order. */
export function swapped(first: ColumnRole, second: ColumnRole): Mistake {
  return {
    name: `the columns of roles ${first} and ${second} swapped`,
    seed: ({ plan }) => {
      const [one, other] = [of(plan, first), of(plan, second)];
      if (!one || !other) return null;
      const places = new Map([
        [one.column, other.column],
        [other.column, one.column],
      ]);
      return {
        gesture: (hand) => {
          swapCells(plan, hand, one, other);
        },
        adds: [warning("header-altered", one.header.at)],
        moves: (at) =>
          at.sheet === plan.sheet && at.row >= plan.headerTop && at.row <= plan.area.bottom
            ? { ...at, column: places.get(at.column) ?? at.column }
            : at,
      };
    },
  };
}

function swapCells(plan: Plan, hand: Hand, one: PlanColumn, other: PlanColumn): void {
  const rows = [one.header.at.row, ...plan.lines.map(({ row }) => row)];
  for (const row of rows) {
    hand.swap(
      { sheet: plan.sheet, row, column: one.column },
      { sheet: plan.sheet, row, column: other.column },
    );
  }
}
