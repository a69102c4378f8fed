import type { Decimal } from "decimal.js";
import { hasMoney, isBlank } from "../../plan/amounts";
import { formatEuros, isZero, sum } from "../../plan/money";
import type { Fiche } from "../../plan/papers/fiche";
import { agreesWith, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import { amountOf } from "../../plan/papers/statement";
import type { AmountCell } from "../../plan/plan";
import { amountInText } from "../../judgement/papers/amountInText";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOf, euros, theFiche } from "../../judgement/papers/words";
import { GIVE_OTHER_FUNDING } from "../../judgement/instructions";

const messages = {
  lacking: (fiche: Fiche, said: Rounded) =>
    `${theFiche(fiche)} compte ${euros(said)} d'autres financements ; la colonne « Autres financements » du plan ne les porte pas.`,
  unsaid: (fiche: Fiche, found: Decimal) =>
    `Le plan porte ${formatEuros(found)} d'autres financements ; la ${theFiche(fiche).slice(3)} n'en compte pas.`,
};

/** The amount of « Autres financements », be it in a text; null when there is none to read. */
function otherOf(cell: AmountCell): Decimal | null {
  const { reading } = cell;
  if (reading.kind === "number" || reading.kind === "text") return reading.amount;
  return reading.kind === "unreadable" ? amountInText(reading.text) : null;
}

/** Other funding that one of the two gives, and not the other. */
export const ficheOtherFunding: CrossRule = {
  id: "fiche-other-funding",
  family: "documents",
  severity: "info",
  title: "Autres financements de la fiche",
  basis: GIVE_OTHER_FUNDING,
  why: "Le modèle demande les autres financements mobilisés, avec leur source : la fiche les donne souvent seule.",
  remedy: "Reportez dans le plan les autres financements de la fiche, ou l'inverse.",
  *check({ groups }) {
    for (const { fiches, lines } of groups) {
      const cells = lines.flatMap(({ other }) => other ?? []);
      const [first] = cells;
      const [fiche] = fiches;
      if (!first || !fiche) continue;
      const statements = fiches.flatMap(({ budgets }) =>
        budgets.flatMap(({ other }) => other ?? []),
      );
      const said = sumOfRounded(statements.flatMap((statement) => amountOf(statement) ?? []));
      const quote =
        statements.find((one) => amountOf(one) !== null)?.quote ?? statements[0]?.quote ?? null;
      const filled = cells.filter(hasMoney);
      const known = filled.map(otherOf);
      if (!isZero(said.amount)) {
        const isHeld = known.some((amount) => amount === null || agreesWith(amount, said));
        const amounts = known.filter((amount) => amount !== null);
        if (isHeld || agreesWith(sum(amounts), said)) continue;
        const at = (filled[0] ?? first).at;
        yield {
          cells: [at],
          message: messages.lacking(fiche, said),
          found: known[0] ?? null,
          expected: said.amount,
          document: citationOf(fiche, quote),
        };
      } else if (
        statements.length > 0 &&
        statements.every(({ isOtherYears, noAmount }) => !isOtherYears && noAmount !== "undecided")
      ) {
        const cell = filled.find((one) => !isBlank(one));
        const found = cell && otherOf(cell);
        if (!cell || !found) continue;
        yield {
          cells: [cell.at],
          message: messages.unsaid(fiche, found),
          found,
          document: citationOf(fiche, quote),
        };
      }
    }
  },
};
