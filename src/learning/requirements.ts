import type { Edition } from "../plan/edition";
import { fold } from "../plan/text";
import { findHeaderBlock, type HeaderBlock } from "../reading/table/headerBlock";
import type { Grid } from "../reading/cells/grid";
import { range } from "../reading/cells/range";
import type { WorkbookSnapshot } from "../reading/snapshot";
import { LearnRefusal } from "./refusal";
import { lackingIn, tableOf, type TableDraft } from "./table";

/** An edition's file holds no more. */
const MOST_OBJECTIVES = 150;

function listed(names: readonly string[]): string {
  return names.map((name) => `« ${name} »`).join(", ");
}

/**
 * The one table of a plan in a workbook.
 * @param wanted its sheet, where several hold one
 * @throws {LearnRefusal} when there is none, or several
 */
export function requireOneTable(
  workbook: WorkbookSnapshot,
  editions: readonly Edition[],
  wanted: string | undefined,
): TableDraft {
  const sheets = workbook.sheets.filter(({ name, visible }) =>
    wanted === undefined ? visible : name === wanted,
  );
  const found = sheets.flatMap((sheet) => tableOf(workbook, sheet, editions) ?? []);
  const tables = found.filter((table) => lackingIn(table).length === 0);
  const [table, ...others] = tables;
  if (!table) throw noTable(found);
  if (others.length > 0) {
    const names = tables.map(({ sheet }) => sheet.name);
    throw new LearnRefusal(
      `Plusieurs feuilles portent un tableau de plan (${listed(names)}) : dites laquelle apprendre.`,
      names,
    );
  }
  const second = secondTable(table);
  if (second !== null) {
    throw new LearnRefusal(
      `La feuille « ${table.sheet.name} » porte deux tableaux (lignes ${String(table.block.top)} et ${String(second)}) : gardez-en un seul pour apprendre le modèle.`,
    );
  }
  return table;
}

function noTable(found: readonly TableDraft[]): LearnRefusal {
  const [closest] = [...found].sort(
    (one, other) => lackingIn(one).length - lackingIn(other).length,
  );
  return closest
    ? new LearnRefusal(
        `Le tableau de la feuille « ${closest.sheet.name} » n'est pas celui d'un plan d'action : il y manque ${lackingIn(closest).join(", ")}.`,
      )
    : new LearnRefusal(
        "Aucune feuille ne porte un tableau d'actions, de sources et de montants : ouvrez le modèle du plan d'action, puis recommencez.",
      );
}

function headersOf({ headers }: HeaderBlock): string {
  return [...headers.values()].map(({ text }) => fold(text)).join("|");
}

function numbersUnder(grid: Grid, column: number, first: number, last: number): string[] {
  return range(first, last)
    .map((row) => fold(grid.text(row, column)))
    .filter((text) => /^\d/.test(text));
}

/** The row of a second table under the first: other headers, or the same with the numbers again. Null when there is none. */
function secondTable({ grid, block, columns }: TableDraft): number | null {
  const above = { top: 1, left: 1, bottom: block.bottom, right: Math.max(grid.right, 1) };
  const next = findHeaderBlock(grid.without([above]));
  if (!next) return null;
  if (headersOf(next) !== headersOf(block)) return next.top;
  const number = columns.find(({ role }) => role === "number")?.column;
  if (number === undefined) return null;
  const first = numbersUnder(grid, number, block.bottom + 1, next.top - 1);
  const again = numbersUnder(grid, number, next.bottom + 1, grid.bottom);
  return first.length > 0 && first.every((text) => again.includes(text)) ? next.top : null;
}

/** @throws {LearnRefusal} when objectives have no number, one that no edition can have, or are too many */
export function requireNumbers({ grid, block, columns, sheet }: TableDraft): void {
  const number = columns.find(({ role }) => role === "number")?.column;
  if (number === undefined) return;
  const texts = range(block.bottom + 1, grid.bottom).map((row) => grid.text(row, number));
  const whole = texts.filter((text) => /^\d+$/.test(text));
  if (new Set(whole).size > MOST_OBJECTIVES) {
    throw new LearnRefusal(
      `Le tableau de la feuille « ${sheet.name} » a ${String(new Set(whole).size)} objectifs ; un modèle en a ${String(MOST_OBJECTIVES)} au plus.`,
    );
  }
  const large = whole.find((text) => Number(text) > 99 || Number(text) < 1);
  if (large !== undefined) {
    throw new LearnRefusal(
      `L'objectif ${large} de la feuille « ${sheet.name} » ne peut pas être appris : un modèle numérote ses objectifs de 1 à 99.`,
    );
  }
}
