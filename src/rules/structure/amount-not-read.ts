import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { sourcesWithoutLine } from "../../judgement/recapSources";
import type { Rule } from "../../judgement/rule";
import { allOf } from "../../plan/lists";
import type { Plan, ReadNumber } from "../../plan/plan";

export const messages = {
  one: () => "Ce montant n'a pu être rattaché à rien : il n'est compté nulle part.",
  several: (count: number) =>
    `Ces ${String(count)} montants n'ont pu être rattachés à rien : ils ne sont comptés nulle part.`,
};

/** More cells than these are not read one by one. */
const MOST = 4;

export const remedies = {
  place: (cells: readonly string[]) => {
    if (cells.length === 1) {
      return `Placez le montant de ${allOf(cells)} dans la ligne qu'il finance, ou sortez-le du tableau.`;
    }
    const amounts = cells.length > MOST ? "ces montants" : `les montants de ${allOf(cells)}`;
    return `Placez ${amounts} dans la ligne qu'ils financent, ou sortez-les du tableau.`;
  },
  elsewhere: () =>
    "S'ils sont du plan de cette année, placez-les dans son tableau ; sinon, retirez-les ou écrivez de quelle année ils sont.",
};

interface Unread {
  readonly first: ReadNumber;
  readonly others: readonly ReadNumber[];
  readonly isElsewhere: boolean;
}

/**
 * The numbers without a role. A row of the table or of the recap is one thing to look at; so are all
 * those that stand elsewhere for one reason: lines forgotten below, a second recap.
 */
function unreadTogether(plan: Plan): Unread[] {
  const { reading, recap } = plan;
  const rows = new Set(reading.rows.map(({ row }) => row));
  const isRecapSaid = recap !== null && sourcesWithoutLine(plan).length > 0;
  const groups = new Map<string, Unread>();
  for (const number of reading.numbers) {
    const { sheet, row } = number.at;
    const isOfRecap = recap?.sheet === sheet && recap.area.top <= row && row <= recap.area.bottom;
    // A line of the green table that lost its label: the rule of sources without a line says it.
    if (number.role !== "unread" || (isRecapSaid && isOfRecap)) continue;
    const isElsewhere = !isOfRecap && !(sheet === plan.sheet && rows.has(row));
    const key = `${sheet} ${isElsewhere ? number.because : String(row)}`;
    const { first, others } = groups.get(key) ?? { first: number, others: null };
    groups.set(key, { first, others: others ? [...others, number] : [], isElsewhere });
  }
  return [...groups.values()];
}

/** An amount in the table, in the recap, or on what looks like them elsewhere has no role in the reading. */
export const amountNotRead: Rule = {
  id: "amount-not-read",
  family: "structure",
  severity: "warning",
  title: "Montant non lu",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy:
    "Placez le montant dans la ligne et la colonne qui sont les siennes, ou sortez-le du tableau.",
  why: "Un montant que rien ne rattache à une ligne, à un total ou au tableau récapitulatif peut être une action oubliée ou un total faux ; des lignes sous le tableau vert, un second tableau récapitulatif qui dit d'autres montants aussi : mieux vaut le dire que de le passer sous silence.",
  appliesTo: always,
  *check(plan) {
    for (const { first, others, isElsewhere } of unreadTogether(plan)) {
      const count = others.length + 1;
      yield {
        cells: [first.at, ...others.map(({ at }) => at)],
        remedy: isElsewhere
          ? remedies.elsewhere()
          : remedies.place([first, ...others].map(({ at }) => cellName(plan, at))),
        message: `${count === 1 ? messages.one() : messages.several(count)} ${first.because}`,
      };
    }
  },
};
