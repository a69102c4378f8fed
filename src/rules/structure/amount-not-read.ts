import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { sourcesWithoutLine } from "../../judgement/recapSources";
import type { Rule } from "../../judgement/rule";
import type { Plan, ReadNumber } from "../../plan/plan";

export const messages = {
  one: () => "Ce montant n'a pu être rattaché à rien : il n'est compté nulle part.",
  several: (count: number) =>
    `Ces ${String(count)} montants n'ont pu être rattachés à rien : ils ne sont comptés nulle part.`,
};

/** The numbers without a role, row by row: one row is one thing to look at. */
function unreadRows(plan: Plan): ReadNumber[][] {
  const { reading, recap } = plan;
  const rows = new Map<string, ReadNumber[]>();
  const isRecapSaid = recap !== null && sourcesWithoutLine(plan).length > 0;
  for (const number of reading.numbers) {
    // A line of the green table that lost its label: the rule of sources without a line says it.
    const isOfRecap = recap?.sheet === number.at.sheet && number.at.row >= recap.area.top;
    if (number.role !== "unread" || (isRecapSaid && isOfRecap)) continue;
    const key = `${number.at.sheet} ${String(number.at.row)}`;
    rows.set(key, [...(rows.get(key) ?? []), number]);
  }
  return [...rows.values()];
}

/** An amount in the table or the recap has no role in the reading. */
export const amountNotRead: Rule = {
  id: "amount-not-read",
  severity: "warning",
  title: "Montant non lu",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  why: "Un montant que rien ne rattache à une ligne, à un total ou au tableau récapitulatif peut être une action oubliée ou un total faux : mieux vaut le dire que de le passer sous silence.",
  appliesTo: always,
  *check(plan) {
    for (const [first, ...others] of unreadRows(plan)) {
      if (!first) continue;
      const count = others.length + 1;
      yield {
        cells: [first.at, ...others.map(({ at }) => at)],
        message: `${count === 1 ? messages.one() : messages.several(count)} ${first.because}`,
      };
    }
  },
};
