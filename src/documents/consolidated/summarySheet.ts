import { columnLetters } from "../../plan/address";
import { isMatched, withOthers } from "../../plan/editionSources";
import { KNOWN_SOURCES, type Source } from "../../plan/source";
import { sum } from "../../plan/money";
import { french } from "../../plan/typography";
import type { Decimal } from "decimal.js";
import type { PlanEntry } from "../folder/entry";
import { CONSOLIDATED_TABLES } from "../folder/readEntry";
import type { Folder, FolderYear } from "../folder/folder";
import {
  count,
  euros,
  headerRow,
  long,
  share,
  text,
  type Cell,
  type Sheet,
  type SheetColumn,
  type TopLine,
} from "./sheet";
import { folderSentence, remarksOf } from "./words";

/** A column of the table, what stands in it for a plan, and whether years add it up. */
interface PlanColumn {
  readonly column: SheetColumn;
  readonly of: (plan: PlanEntry, row: number) => Cell;
  /** The sum of a year, where the column has one. */
  readonly sum?: (year: FolderYear) => Decimal;
}

/** A line per plan, and the totals of each year above: two years are never added up. */
export function summarySheet(folder: Folder): Sheet {
  const columns = columnsOf(folder);
  const top = topOf(folder, columns);
  const first = headerRow(top, "") + 1;
  return {
    name: "Synthèse",
    top,
    frozenColumns: 1,
    tables: [
      {
        name: CONSOLIDATED_TABLES[0],
        title: "",
        columns: columns.map(({ column }) => column),
        rows: folder.plans.map((plan, at) => columns.map(({ of }) => of(plan, first + at))),
      },
    ],
  };
}

function topOf({ years, ...folder }: Folder, columns: readonly PlanColumn[]): TopLine[] {
  const lines = 4 + years.length;
  const [first, last] = [lines + 2, lines + 1 + Math.max(1, folder.plans.length)];
  const range = (at: number) =>
    `${columnLetters(at + 1)}$${String(first)}:${columnLetters(at + 1)}$${String(last)}`;
  const yearColumn = columns.findIndex(({ column }) => column.header === "Année");
  const rowOf = (year: FolderYear): Cell[] =>
    columns.map(({ column, sum: add }, at): Cell => {
      if (column.header === "Nom") return `Total ${String(year.year)}`;
      if (column.header === "Année") return year.year;
      const own = columnLetters(yearColumn + 1);
      return add === undefined
        ? null
        : {
            formula: `SUMIFS(${range(at)},$${range(yearColumn).replace(":", ":$")},${own}${String(4 + years.indexOf(year))})`,
            result: add(year),
          };
    });
  return [
    { look: "title", cells: [french("Plans d'action : synthèse")] },
    { look: "note", cells: [`${folderSentence({ years, ...folder })} ${NOTE}`] },
    {
      look: "head",
      cells: columns.map(({ column, sum: add }) => headOf(column, add !== undefined)),
    },
    ...years.map((year): TopLine => ({ look: "euros", cells: rowOf(year) })),
    { look: "note", cells: [] },
  ];
}

const NOTE = french(
  "Chaque année a son total : deux années ne s'additionnent pas. Les plans sont comptés par leurs lignes.",
);

function headOf({ header }: SheetColumn, isSum: boolean): string | null {
  if (header === "Nom") return "Totaux par année";
  return isSum || header === "Année" ? header : null;
}

function columnsOf({ plans }: Folder): PlanColumn[] {
  const sources = sourcesIn(plans);
  const given = sources.filter((source) => plans.some(({ envelopes }) => envelopes.has(source)));
  const state = (source: Source) => `État ${source}`;
  const before: PlanColumn[] = [
    { column: text("Nom", 26), of: ({ name }) => name },
    { column: count("Année", 8), of: ({ year }) => year },
    { column: text("Édition", 20), of: ({ edition }) => edition.name },
    { column: text("Fichier", 34), of: ({ file }) => file },
    { column: text("Verdict", 34), of: ({ sentence }) => sentence },
    { column: count("Points bloquants"), of: ({ summary }) => summary.blocking },
    { column: count("Avertissements", 15), of: ({ summary }) => summary.warning },
    ...sources.map((source) => sideColumn(state(source), source, "state")),
    {
      column: euros("État"),
      of: ({ all }) => all.state,
      sum: ({ all }) => all.state,
    },
    {
      column: euros("Département"),
      of: ({ all }) => all.department,
      sum: ({ all }) => all.department,
    },
  ];
  const place = (header: string) =>
    columnLetters(before.findIndex(({ column }) => column.header === header) + 1);
  const total: PlanColumn = {
    column: euros("Total"),
    of: ({ all }, row) => ({
      formula: `${place("État")}${String(row)}+${place("Département")}${String(row)}`,
      result: all.state.plus(all.department),
    }),
    sum: ({ all }) => all.state.plus(all.department),
  };
  const envelopes = given.flatMap((source, at): PlanColumn[] => {
    const own = columnLetters(before.length + 2 + 2 * at);
    return [
      {
        column: euros(`Enveloppe ${source}`),
        of: (plan) => plan.envelopes.get(source) ?? null,
        sum: ({ plans: of }) => sum(of.flatMap((plan) => plan.envelopes.get(source) ?? [])),
      },
      {
        column: euros(`Écart ${source}`),
        of: (plan, row) =>
          gap(plan, source, `${own}${String(row)}-${place(state(source))}${String(row)}`),
        sum: ({ plans: of }) => sum(of.flatMap((plan) => gapOf(plan, source) ?? [])),
      },
    ];
  });
  return [
    ...before,
    total,
    ...envelopes,
    ...sources
      .filter((source) => plans.some((plan) => shareOf(plan, source) !== null))
      .map((source): PlanColumn => ({
        column: share(`Cofinancement ${source}`, 20),
        of: (plan) => shareOf(plan, source),
      })),
    { column: share("Cofinancement", 16), of: wholeShare },
    {
      column: text("Objectifs obligatoires sans action", 22),
      of: ({ mandatoryWithoutAction }) => mandatoryWithoutAction.join(", "),
    },
    { column: long("Remarques", 60), of: (plan) => remarksOf(plan).join(" ") },
  ];
}

function sideColumn(header: string, source: Source, side: "state" | "department"): PlanColumn {
  return {
    column: euros(header),
    of: ({ totals }) => totals.get(source)?.[side] ?? null,
    sum: ({ totals }) => totals.get(source)?.[side] ?? sum([]),
  };
}

/** Those that everybody knows first, then what plans name besides. */
function sourcesIn(plans: readonly PlanEntry[]): readonly Source[] {
  const named = new Set(plans.flatMap(({ totals }) => [...totals.keys()]));
  const known = ["FIR", "BOP 304", "ONDAM"].filter((id) =>
    KNOWN_SOURCES.some((one) => one.id === id),
  );
  return [...new Set([...known, ...named])];
}

/** What the envelope leaves; negative when more is asked than given. */
function gapOf(plan: PlanEntry, source: Source): Decimal | null {
  const given = plan.envelopes.get(source);
  return given?.minus(plan.totals.get(source)?.state ?? sum([])) ?? null;
}

function gap(plan: PlanEntry, source: Source, formula: string): Cell {
  const result = gapOf(plan, source);
  return result && { formula, result };
}

/** Département for one euro of the State, for a source that the Département has to match. */
function shareOf(plan: PlanEntry, source: Source): Decimal | null {
  const { edition } = plan;
  const sides = plan.totals.get(source);
  if (!sides || sides.state.isZero()) return null;
  if (!withOthers(edition, []).includes(source) || isMatched(edition, source) !== true) return null;
  return sides.department.dividedBy(sides.state);
}

function wholeShare({ cofinancing }: PlanEntry): Decimal | null {
  return !cofinancing || cofinancing.state.isZero()
    ? null
    : cofinancing.department.dividedBy(cofinancing.state);
}
