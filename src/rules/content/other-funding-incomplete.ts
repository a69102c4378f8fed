import { cellName } from "../../judgement/cellNames";
import { withOtherFunding } from "../../judgement/editions";
import { GIVE_OTHER_FUNDING } from "../../judgement/instructions";
import { lack } from "../../judgement/otherFunding";
import type { Rule } from "../../judgement/rule";

export const messages = {
  noSource: (text: string) => `« ${text} » : la source de cet autre financement n'est pas nommée.`,
  noAmount: (text: string) => `« ${text} » : le montant de cet autre financement n'est pas donné.`,
};

const remedies = {
  noSource: (cell: string) =>
    `Ajoutez en ${cell}, à côté du montant, qui l'apporte (partenaire, CPAM, CAF…).`,
  noAmount: (cell: string) => `Ajoutez en ${cell} le montant que ce financeur apporte.`,
};

/** « Autres financements »: an amount with no source named, or a source with no amount. */
export const otherFundingIncomplete: Rule = {
  id: "other-funding-incomplete",
  family: "content",
  severity: "warning",
  title: "Autre financement incomplet",
  basis: GIVE_OTHER_FUNDING,
  remedy: "Donnez le montant et celui qui l'apporte, dans la même cellule.",
  why: "Les autres financements se donnent avec leur source (partenaire, CPAM, CAF…) et leur montant : l'un sans l'autre ne peut être repris.",
  appliesTo: withOtherFunding,
  *check(plan) {
    for (const { other } of plan.lines) {
      const missing = other && lack(other);
      if (!missing) continue;
      yield {
        cells: [other.at],
        message: messages[missing.what](missing.text),
        remedy: remedies[missing.what](cellName(plan, other.at)),
        found: missing.text,
      };
    }
  },
};
