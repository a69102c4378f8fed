import { EDITIONS } from "../editions";
import type { ColumnRole, Edition, EditionBasis, RecapSpec } from "../plan/edition";
import type { Recap } from "../plan/plan";
import { frenchDay } from "../plan/learnedWords";
import { readTable, recapsOf, type SheetPlan } from "../reading/readTable";
import type { WorkbookSnapshot } from "../reading/snapshot";
import { columnSpecs, type ColumnDraft } from "./columns";
import { factsOfColumns, factsOfRows } from "./facts";
import { idOf, nameOf } from "./identity";
import type { LearnedNote } from "./note";
import { notesOf } from "./notesOf";
import { learnObjectives } from "./objectives";
import { readable } from "./readable";
import { LearnRefusal } from "./refusal";
import { requireNumbers, requireOneTable } from "./requirements";
import type { TableDraft } from "./table";
import { verified } from "./corrected";
import { ROLE_WORDS } from "./words";

/** What is known of a template besides its cells. */
interface LearnOptions {
  /** The template's file, as its basis names it. */
  readonly file: string;
  /** The day, as « 2026-12-01 ». */
  readonly on: string;
  /** The sheet of the table, where several hold one. */
  readonly sheet?: string | undefined;
  /** The year, where the sheet says none, or another. */
  readonly year?: number | undefined;
  /** What the officer says that columns are, by column. */
  readonly roles?: ReadonlyMap<number, ColumnRole> | undefined;
  /** The editions known already: their sources may be named. */
  readonly editions?: readonly Edition[] | undefined;
}

/** An edition proposed from a template's cells, and what is sure of it and what is not. */
export interface Learned {
  readonly edition: Edition;
  readonly sheet: string;
  /** Each column of the table, those left out of the edition included. */
  readonly columns: readonly ColumnDraft[];
  readonly notes: readonly LearnedNote[];
}

/** The table with the officer's word on its columns; what another column was taken for gives way. */
function withSaid(table: TableDraft, roles: LearnOptions["roles"]): TableDraft {
  if (!roles || roles.size === 0) return table;
  const said = new Set(roles.values());
  const columns = table.columns.map((draft): ColumnDraft => {
    const role = roles.get(draft.column);
    if (role !== undefined) {
      const because = `Vous avez dit que cette colonne porte ${ROLE_WORDS[role]}.`;
      return { ...draft, role, source: null, sureness: "sure", because };
    }
    const gives = draft.role !== null && draft.role !== "free" && said.has(draft.role);
    return gives && draft.source === null ? { ...draft, role: "free" } : draft;
  });
  return { ...table, columns };
}

/** The edition as far as its columns tell it, to read the rows of the table with. */
function outline(table: TableDraft, year: number): Edition {
  const { grid, block, columns, sources } = table;
  return {
    id: "appris",
    name: "Modèle",
    year,
    alsoServes: [],
    sources,
    columns: columnSpecs(columns),
    engagements: [],
    objectives: [],
    recap: null,
    basis: { structure: "", sources: "", mandatory: "", recap: "" },
    facts: factsOfColumns(grid, block, columns),
    follows: null,
    learned: null,
  };
}

/** The table's rows read with the edition; again, once they tell facts that change how they are read. */
function readRows({ sheet, grid }: TableDraft, edition: Edition): SheetPlan {
  const read = (as: Edition) => {
    const plan = readTable(sheet, [as]);
    if (!plan) throw new LearnRefusal(`La feuille « ${sheet.name} » n'a aucune ligne à apprendre.`);
    return plan;
  };
  const first = factsOfRows(read(edition), grid);
  if (!first.subtotalsAbove) return read({ ...edition, facts: first });
  const second = read({ ...edition, facts: { ...first, grandTotalBelow: true } });
  return read({ ...edition, facts: factsOfRows(second, grid) });
}

function recapOf(workbook: WorkbookSnapshot, plan: SheetPlan, edition: Edition): Recap | null {
  const others = workbook.sheets.filter(({ name }) => name !== plan.sheet);
  return plan.recap ?? others.flatMap((sheet) => recapsOf(sheet, [edition]))[0] ?? null;
}

const LONGEST = 200;

const RECAP_WORDS = {
  title: "Récapitulatif",
  state: "Montant État",
  department: "Montant Département",
};

function recapSpec(recap: Recap | null): RecapSpec | null {
  if (!recap) return null;
  const { title, stateHeader, departmentHeader, lines } = recap;
  return {
    title: readable(title.text, LONGEST) || RECAP_WORDS.title,
    state: readable(stateHeader.text, LONGEST) || RECAP_WORDS.state,
    department: readable(departmentHeader.text, LONGEST) || RECAP_WORDS.department,
    sources: [...new Set(lines.flatMap(({ source }) => source ?? []))],
    isAcross: recap.shape.includes("across"),
  };
}

function basisOf({ file, on }: LearnOptions, sheet: string): EditionBasis {
  const from = `modèle appris de « ${readable(file, LONGEST)} », feuille « ${readable(sheet, LONGEST)} », le ${frenchDay(on)}, non vérifié`;
  return {
    structure: `Colonnes et objectifs du ${from}`,
    sources: `Sources dites objectif par objectif dans le ${from}`,
    mandatory: `Mentions « facultatif » et « obligatoire » du ${from}`,
    recap: `Tableau récapitulatif du ${from}`,
  };
}

/** The sources that columns, objectives or recap name, the recap's order first; how the template writes each. */
function sourcesOf(table: TableDraft, plan: SheetPlan, recap: RecapSpec | null) {
  const named = [
    ...(recap?.sources ?? []),
    ...table.columns.flatMap(({ source }) => source ?? []),
    ...plan.lines.flatMap(({ source }) => source?.sources ?? []),
  ];
  return [...new Set(named)].flatMap((id) => {
    const known = table.sources.find((one) => one.id === id);
    const cell = plan.lines.find(({ source }) => source?.sources.join() === id)?.source;
    // A source that the number says (« FIR 1 ») has no spelling of its own.
    const isOwnCell = cell && cell.at.column === sourceColumn(table);
    const written = isOwnCell && cell.text.length <= 60 ? cell.text : undefined;
    return known ? [{ ...known, ...(written !== undefined && { written }) }] : [];
  });
}

function sourceColumn({ columns }: TableDraft): number | undefined {
  return columns.find(({ role }) => role === "source")?.column;
}

/**
 * Learns an edition from a template's table, wherever it stands: pure, and for the officer to correct.
 * @throws {LearnRefusal} in French, when no table is that of a plan, several are, or an edition cannot hold it
 */
export function learnEdition(workbook: WorkbookSnapshot, options: LearnOptions): Learned {
  const known = options.editions ?? EDITIONS;
  const table = withSaid(requireOneTable(workbook, known, options.sheet), options.roles);
  requireNumbers(table);
  const thisYear = Number(options.on.slice(0, 4));
  const year = options.year ?? table.year ?? thisYear;
  const plan = readRows(table, outline(table, year));
  const { engagements, objectives, notes } = learnObjectives(plan, table.isFilled);
  if (objectives.length === 0) {
    throw new LearnRefusal(
      `La feuille « ${table.sheet.name} » n'a aucun objectif numéroté : un modèle se reconnaît à ses numéros.`,
    );
  }
  const recap = recapOf(workbook, plan, plan.edition);
  const spec = recapSpec(recap);
  const draft: Edition = {
    ...plan.edition,
    year,
    name: nameOf(plan.title?.text ?? "", year),
    sources: sourcesOf(table, plan, spec),
    engagements,
    objectives,
    recap: spec,
    basis: basisOf(options, table.sheet.name),
    facts: {
      ...plan.edition.facts,
      listsObjectives: !table.isFilled,
      objectivesUnderEngagements:
        engagements.length > 0 && objectives.every(({ engagement }) => engagement !== null),
    },
    learned: { on: options.on, file: readable(options.file, LONGEST) || "modèle" },
  };
  return {
    // What an edition's file cannot hold is refused here, by its field.
    edition: verified({ ...draft, id: idOf(draft) }),
    sheet: table.sheet.name,
    columns: table.columns,
    notes: notesOf({
      table,
      year,
      isYearGiven: options.year !== undefined,
      edition: draft,
      recap,
      ofObjectives: notes,
    }),
  };
}
