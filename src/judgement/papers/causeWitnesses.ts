import { ofSource } from "../causes/ownWitnesses";
import type { Witness } from "../causes/witness";
import { sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import type { AmountCell } from "../../plan/plan";
import { announcedBy } from "./previous";
import type { Evidence } from "./evidence";
import { unitsOf } from "./ficheAmounts";
import { cellOf, PAID_BY, type PaidBy } from "./sides";

/** What the papers say of the plan's amounts: the contract by source, the fiches by line, last year's announced amounts. */
export function causeWitnesses(evidence: Evidence): Witness[] {
  return [...byContract(evidence), ...byFiches(evidence), ...byPreviousPlan(evidence)];
}

/** A rounded amount (« environ 45 000 € ») tells no digit from another. */
function isExact({ unit }: Rounded): boolean {
  return unit.isZero();
}

function byContract({ plan, contract }: Evidence): Witness[] {
  return [...(contract?.amounts ?? [])].flatMap(([source, said]) =>
    isExact(said) ? ofSource(plan, source, said.amount) : [],
  );
}

function byFiches({ plan, groups }: Evidence): Witness[] {
  return groups.flatMap(({ fiches, lines }) =>
    PAID_BY.flatMap((side: PaidBy): Witness[] => {
      const amounts = fiches.flatMap((fiche) => unitsOf(fiche, side)).map(({ amount }) => amount);
      const said = amounts.filter((amount) => amount !== null);
      const cells = lines.map((line) => cellOf(plan, line, side)).filter((cell) => cell !== null);
      const isWhole = said.length === amounts.length && cells.length === lines.length;
      if (!isWhole || said.length === 0 || !said.every(isExact)) return [];
      return [{ cells, amount: sumOfRounded(said).amount }];
    }),
  );
}

function byPreviousPlan({ plan, years }: Evidence): Witness[] {
  if (!years?.groups || !years.isAnnounced) return [];
  return years.groups.flatMap(({ before, now }): Witness[] => {
    const announced = announcedBy(before);
    const cells = now
      .map((line) => cellOf(plan, line, "state"))
      .filter((cell): cell is AmountCell => cell !== null);
    return announced && cells.length > 0 ? [{ cells, amount: announced.amount }] : [];
  });
}
