import { allOf } from "../../plan/lists";
import { commonYear, yearMentions } from "../../plan/years";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { setText } from "../../judgement/fixes";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  mismatch: (found: string, year: number) =>
    `« ${found} » : le reste du tableau porte l'année ${String(year)}.`,
  next: (found: string, year: number) =>
    `« ${found} » : d'après le reste du tableau, l'année suivante est ${String(year)}.`,
};

const remedies = {
  replace: (years: readonly number[], year: number, cell: string) =>
    `Remplacez ${allOf(years.map(String))} par ${String(year)} en ${cell}.`,
};

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
    const { headers, title, recap, next } = yearMentions(plan);
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
