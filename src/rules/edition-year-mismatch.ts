import type { Plan, TextCell } from "../plan/plan";
import { a1From } from "../plan/address";
import { always } from "./editions";
import { setText } from "./fixes";
import { KEEP_STRUCTURE } from "./instructions";
import type { Rule } from "./rule";

interface Mention {
  readonly cell: TextCell;
  readonly years: readonly number[];
}

export const messages = {
  mismatch: (found: string, year: number) =>
    `« ${found} » : le reste du tableau porte l'année ${String(year)}.`,
};

/** The years of the first contract (« en 2020 ou en 2023 », « 2021/2022 ») are not the plan's. */
function yearsOf(text: string): number[] {
  const own = text.replace(/\ben 20\d\d(?:,? (?:ou|et) (?:en )?20\d\d)*/gi, " ");
  return [...own.matchAll(/\b20\d\d\b/g)].map((match) => Number(match[0]));
}

function mention(cell: TextCell | null): Mention[] {
  const years = cell ? yearsOf(cell.text) : [];
  return cell && years.length > 0 ? [{ cell, years }] : [];
}

/** The cells that give the plan's year, each once; next year's column apart. */
function mentions(plan: Plan) {
  const own = plan.columns.filter((column) => column.spec.role !== "nextState");
  const cells = new Map<string, TextCell>();
  for (const column of own) {
    for (const cell of [column.header, column.group]) {
      if (cell) cells.set(a1From(null, cell.at), cell);
    }
  }
  return {
    headers: [...cells.values()].flatMap(mention),
    title: mention(plan.title),
    recap: mention(plan.recap?.title ?? null),
  };
}

/** The year most often given, headers first: the recap is the odd one out before the table. */
function commonYear(list: readonly Mention[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { years } of list) {
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].reduce<[number, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}

/** The years of title, headers and recap disagree. */
export const editionYearMismatch: Rule = {
  id: "edition-year-mismatch",
  severity: "warning",
  title: "Années discordantes",
  basis: KEEP_STRUCTURE,
  why: "Une année restée de l'an passé fait croire que le plan, ou son récapitulatif, n'est pas le bon.",
  appliesTo: always,
  *check(plan) {
    const { headers, title, recap } = mentions(plan);
    const year = commonYear([...headers, ...title, ...recap]);
    if (year === undefined) return;
    for (const { cell, years } of [...headers, ...title, ...recap]) {
      if (years.includes(year)) continue;
      const expected = cell.text.replace(/\b20\d\d\b/, String(year));
      yield {
        cells: [cell.at],
        message: messages.mismatch(cell.text, year),
        found: cell.text,
        expected,
        fix: years.length === 1 ? setText(cell, expected) : null,
      };
    }
  },
};
