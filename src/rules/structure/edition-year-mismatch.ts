import { allOf } from "../../plan/lists";
import type { Plan, TextCell } from "../../plan/plan";
import { fold, yearsIn } from "../../plan/text";
import { a1From } from "../../plan/address";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { setText } from "../../judgement/fixes";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

interface Mention {
  readonly cell: TextCell;
  readonly years: readonly number[];
}

export const messages = {
  mismatch: (found: string, year: number) =>
    `« ${found} » : le reste du tableau porte l'année ${String(year)}.`,
  next: (found: string, year: number) =>
    `« ${found} » : d'après le reste du tableau, l'année suivante est ${String(year)}.`,
};

export const remedies = {
  replace: (years: readonly number[], year: number, cell: string) =>
    `Remplacez ${allOf(years.map(String))} par ${String(year)} en ${cell}.`,
};

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
function mentions(plan: Plan) {
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
function commonYear(list: readonly Mention[], edition: number): number | undefined {
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

/** The years of title, headers and recap disagree. */
export const editionYearMismatch: Rule = {
  id: "edition-year-mismatch",
  family: "structure",
  severity: "warning",
  title: "Années discordantes",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Écrivez partout l'année du plan.",
  why: "Une année restée de l'an passé fait croire que le plan, ou son récapitulatif, n'est pas le bon : on vous le renvoie pour en avoir le cœur net.",
  appliesTo: always,
  *check(plan) {
    const { headers, title, recap, next } = mentions(plan);
    const common = commonYear([...headers, ...title, ...recap], plan.edition.year);
    if (common === undefined) return;
    const own = [...headers, ...title, ...recap].map((one) => ({
      ...one,
      year: common,
      message: messages.mismatch(one.cell.text, common),
    }));
    // Next year's column (2023).
    const following = next.map((one) => ({
      ...one,
      year: common + 1,
      message: messages.next(one.cell.text, common + 1),
    }));
    for (const { cell, years, year, message } of [...own, ...following]) {
      if (years.includes(year)) continue;
      const expected = cell.text.replace(String(years[0]), String(year));
      yield {
        cells: [cell.at],
        message,
        remedy: remedies.replace(years, year, cellName(plan, cell.at)),
        found: cell.text,
        expected,
        fix: years.length === 1 ? setText(cell, expected) : null,
      };
    }
  },
};
