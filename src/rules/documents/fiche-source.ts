import { isZero } from "../../plan/money";
import type { Fiche } from "../../plan/papers/fiche";
import type { Source } from "../../plan/source";
import type { PlanLine } from "../../plan/plan";
import { hasMoney } from "../../plan/amounts";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOf, theFiche } from "../../judgement/papers/words";
import { fold } from "../../plan/text";
import { RESPECT_SOURCES } from "../../judgement/instructions";

const PURSES: Readonly<Record<Source, string>> = {
  "BOP 304": "le préfet (programme 304)",
  FIR: "l'ARS (FIR)",
  ONDAM: "l'ONDAM",
};

const messages = {
  other: (fiche: Fiche, purse: Source, sources: readonly Source[]) =>
    `${theFiche(fiche)} fait payer ${PURSES[purse] ?? purse} ; la ligne du plan porte ${sources.join(" ou ")}.`,
};

/** The sources of a line: what it says, or in 2022 the columns that pay. */
function sourcesOf(line: PlanLine): readonly Source[] {
  if (line.source) return line.source.sources;
  return line.states.flatMap(({ source, cell }) =>
    source !== null && hasMoney(cell) ? [source] : [],
  );
}

/** The agency pays from the FIR, and for establishments from the ONDAM. */
function canPay(purse: Source, quote: string, sources: readonly Source[]): boolean {
  if (sources.includes(purse)) return true;
  return (
    purse === "FIR" &&
    sources.includes("ONDAM") &&
    /\bars\b|agence/.test(fold(quote)) &&
    !/\bfir\b/.test(fold(quote))
  );
}

/** A payer that cannot be the line's source. */
export const ficheSource: CrossRule = {
  id: "fiche-source",
  family: "documents",
  severity: "warning",
  title: "Financeur différent dans la fiche",
  basis: RESPECT_SOURCES,
  why: "L'ARS paie sur le FIR, le préfet sur le programme 304 : la fiche et le plan doivent nommer la même bourse.",
  remedy: "Corrigez la source dans le plan, ou le financeur dans la fiche.",
  *check({ groups }) {
    for (const { fiches, lines } of groups) {
      const sources = [...new Set(lines.flatMap(sourcesOf))];
      if (sources.length === 0) continue;
      for (const fiche of fiches) {
        const named = fiche.budgets
          .flatMap(({ state }) => state?.purses ?? [])
          .find(
            ({ purse, amount, quote }) => !isZero(amount.amount) && !canPay(purse, quote, sources),
          );
        const line = lines.find((one) => sourcesOf(one).length > 0);
        if (!named || !line) continue;
        const cell = line.source ?? line.states.find(({ cell: amount }) => hasMoney(amount))?.cell;
        yield {
          cells: cell ? [cell.at] : [],
          message: messages.other(fiche, named.purse, sources),
          found: sources.join(" ou "),
          expected: named.purse,
          document: citationOf(fiche, named.quote),
        };
      }
    }
  },
};
