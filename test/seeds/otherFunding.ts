import type { AmountCell } from "../../src/plan/plan";
import { withOtherFunding } from "../../src/judgement/editions";
import { blocking, info, warning, type Mistake, type Seed } from "./mistake";
import { idleLine } from "./places";

/** Something typed into « Autres financements » of an idle line. */
function other(
  typed: string | number,
  adds: (at: AmountCell["at"]) => NonNullable<Seed["adds"]>,
): Mistake {
  return {
    name: `« Autres financements »: ${String(typed)}`,
    seed: ({ plan }) => {
      const at = withOtherFunding(plan.edition) ? idleLine(plan)?.other?.at : null;
      return at
        ? {
            gesture: (hand) => {
              hand.type(at, typed);
            },
            adds: adds(at),
          }
        : null;
    },
  };
}

/** What « Autres financements » lacks, or mixes. */
export const otherFunding: readonly Mistake[] = [
  other("=1/0", (at) => [blocking("formula-error", at)]),
  other(5000, (at) => [warning("other-funding-incomplete", at)]),
  other("'5 000 €", (at) => [warning("other-funding-incomplete", at)]),
  other("CPAM", (at) => [warning("other-funding-incomplete", at)]),
  other("CPAM : 5 000 €", (at) => [info("mixed-amount-text", at)]),
  other("2 500 € en report de crédits 2022", (at) => [info("carried-over-credits", at)]),
];
