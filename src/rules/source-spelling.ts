import { a1 } from "../plan/address";
import type { Source } from "../plan/source";
import { always } from "./editions";
import { setText } from "./fixes";
import { RESPECT_SOURCES } from "./instructions";
import type { Rule } from "./rule";
import { spelt } from "./spelling";

export const messages = {
  variant: (found: string, expected: string) =>
    `La source est écrite « ${found} » ; le modèle écrit « ${expected} ».`,
};

/** « BOP 304 », « P304 », « Fir »… for 304, FIR, ONDAM. */
export const sourceSpelling: Rule = {
  id: "source-spelling",
  severity: "info",
  title: "Source écrite autrement",
  basis: RESPECT_SOURCES,
  why: "La source est reconnue et comptée. Écrite comme dans le modèle, elle se filtre et se totalise aussi chez ceux qui reçoivent le plan.",
  appliesTo: always,
  *check(plan) {
    const said = new Set<string>();
    for (const { source } of plan.lines) {
      if (!source?.isVariant || said.has(a1(source.at))) continue;
      said.add(a1(source.at));
      const expected = source.sources.map((one: Source) => spelt(one, plan)).join(" ou ");
      yield {
        cells: [source.at],
        message: messages.variant(source.text, expected),
        found: source.text,
        expected,
        fix: setText(source, expected),
      };
    }
  },
};
