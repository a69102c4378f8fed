import { a1From } from "./address";
import type { Plan, TextCell } from "./plan";
import { fold, yearsIn } from "./text";

/** A cell that says years. */
export interface Mention {
  readonly cell: TextCell;
  readonly years: readonly number[];
}

function mention(cell: TextCell | null): Mention[] {
  const years = cell ? yearsIn(cell.text) : [];
  return cell && years.length > 0 ? [{ cell, years }] : [];
}

const TITLE_YEAR =
  /(?:plan d'actions?|annexe(?: \d(?:\.\d)?)?|annee|exercice|financements?)(?: (?:pour|de|au titre de))?(?: l'annee)?[ :-]*(20\d\d)\b(?! ?[-/] ?20\d\d)/;

/** The year of the plan in its title, where it says it; a contract's years and dates are not it. */
function titleMention(cell: TextCell | null): Mention[] {
  const year = cell && TITLE_YEAR.exec(fold(cell.text))?.[1];
  return cell && year ? [{ cell, years: [Number(year)] }] : [];
}

/** Where the green table can say its year. */
function recapCells({ recap }: Plan): TextCell[] {
  return recap ? [recap.title, recap.stateHeader, recap.departmentHeader] : [];
}

/** The cells that give the plan's year, each once; next year's column apart. */
export function yearMentions(plan: Plan) {
  const own = plan.columns.filter((column) => column.spec.role !== "nextState");
  const next = plan.columns.find((column) => column.spec.role === "nextState");
  const cells = new Map<string, TextCell>();
  for (const column of own) {
    for (const cell of [column.header, column.group]) {
      if (cell) cells.set(a1From(null, cell.at), cell);
    }
  }
  return {
    headers: [...cells.values()].flatMap(mention),
    title: titleMention(plan.title),
    next: [...mention(next?.group ?? null), ...mention(next?.header ?? null)].slice(0, 1),
    recap: recapCells(plan).flatMap(mention),
  };
}

/** The year most often given, headers first: the recap is the odd one out before the table. */
export function commonYear(list: readonly Mention[], edition: number): number | undefined {
  const counts = new Map<number, number>();
  for (const { years } of list) {
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].reduce<[number, number] | undefined>((best, entry) => {
    if (!best || entry[1] > best[1]) return entry;
    // As often one as the other: the edition's own year.
    return entry[1] === best[1] && entry[0] === edition ? entry : best;
  }, undefined)?.[0];
}

/**
 * The year on which title, headers and recap agree where it is not the edition's: its objectives and
 * sources may have changed. Null where they say nothing, the edition's, or several.
 */
export function otherYearOf(plan: Plan): number | null {
  const { headers, title, recap } = yearMentions(plan);
  const years = new Set([...headers, ...title, ...recap].flatMap((one) => one.years));
  const [year] = years;
  // The recap's title alone says nothing of the table.
  const isOfTable = headers.length + title.length > 0;
  if (year === undefined || years.size > 1 || !isOfTable || year === plan.edition.year) return null;
  return plan.edition.alsoServes.includes(year) ? null : year;
}

/** The cell that says that year: the title, else the first header that does, else the recap's. */
export function cellOfYear(plan: Plan, year: number): TextCell | null {
  const { headers, title, recap } = yearMentions(plan);
  const saying = (mentions: readonly Mention[]) =>
    mentions
      .filter(({ years }) => years.includes(year))
      .map(({ cell }) => cell)
      .sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column)[0];
  return saying(title) ?? saying(headers) ?? saying(recap) ?? null;
}

/** The year that a plan is for: the one that headers, title and recap say most, else its edition's. */
export function yearOfPlan(plan: Plan): number {
  const { headers, title, recap } = yearMentions(plan);
  const { year } = plan.edition;
  return commonYear([...title, ...headers, ...recap], year) ?? year;
}
