import { lineHasMoney } from "../../plan/amounts";
import { spelt } from "../../plan/editionSources";
import type { Plan, SourceCell } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { setText } from "../../judgement/fixes";
import { RESPECT_SOURCES } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { sourceUses, sourceVerdict } from "../../judgement/sourceVerdict";

export const messages = {
  variant: (found: string, expected: string) =>
    `La source est écrite « ${found} » ; le modèle écrit « ${expected} ».`,
  padded: (expected: string) =>
    `« ${expected} » est précédé ou suivi d'une espace : les formules du tableau récapitulatif ne comptent pas cette ligne.`,
};

const remedies = {
  write: (expected: string, cell: string) =>
    `Écrivez ${expected} en ${cell}, sans espace avant ni après.`,
};

/** The green table sorts the lines by formulas, for which « FIR » and « FIR » with a space are two. */
function sortsByFormula({ recap }: Plan): boolean {
  const cells = recap?.lines.flatMap((line) => [line.state, line.department]) ?? [];
  return cells.some(({ formula }) => formula !== null && /SUMIFS?\(/i.test(formula));
}

/** A space, or a line break, stands before or after the source, and only a formula sees it. */
function isPadded({ content, text }: SourceCell): boolean {
  return content.kind === "text" && content.text !== text && content.text.trim() === text;
}

/** « BOP 304 », « P304 », « Fir »… for 304, FIR, ONDAM. */
export const sourceSpelling: Rule = {
  id: "source-spelling",
  family: "source",
  severity: "info",
  title: "Source écrite autrement",
  basis: RESPECT_SOURCES,
  fact: "sources",
  remedy: "Écrivez la source comme dans le modèle.",
  why: "La source est reconnue et comptée. Écrite comme dans le modèle, elle se filtre et se totalise aussi chez ceux qui reçoivent le plan.",
  appliesTo: always,
  *check(plan) {
    const isSorted = sortsByFormula(plan);
    for (const { source, lines } of sourceUses(plan)) {
      const isHidden = !source.isVariant && isSorted && isPadded(source);
      if (!source.isVariant && !isHidden) continue;
      // A source that is refused, or two that no template writes, are said by another rule.
      const verdicts = lines.map((line) => sourceVerdict(plan, line, source));
      if (verdicts.some((verdict) => verdict === "not-allowed" || verdict === "unknown")) continue;
      const isOpen = verdicts.some(
        (verdict, index) => verdict === "undecided" && lines[index] && lineHasMoney(lines[index]),
      );
      if (isOpen) continue;
      const expected = source.sources.map((one) => spelt(plan.edition, one)).join(" ou ");
      yield {
        cells: [source.at],
        message: isHidden ? messages.padded(expected) : messages.variant(source.text, expected),
        remedy: remedies.write(expected, cellName(plan, source.at)),
        found: source.text,
        expected,
        unit: "source",
        fix: setText(source, expected),
      };
    }
  },
};
