import { valueOf } from "../../plan/amounts";
import { a1, type CellAddress } from "../../plan/address";
import { ZERO, isZero, sameAmount, sum } from "../../plan/money";
import type { Recap, RecapLine } from "../../plan/plan";
import { SIDES, type Side } from "../../plan/side";
import { fold, yearsIn } from "../../plan/text";
import { isReminderLabel } from "./words";

/** What a title says of a recap that is not of the whole plan as it stands: a reminder, the accounts, one engagement. */
const OF_ELSE = /\b(?:rappel|pour memoire|notifie|realise|execut|consomm|engagement \d|axe \d)/;

const amounts = (lines: readonly RecapLine[], side: Side) =>
  sum(lines.map((line) => valueOf(line[side]) ?? ZERO));

/** On both sides, these lines bear the same amounts. */
const areSame = (some: readonly RecapLine[], others: readonly RecapLine[]): boolean =>
  SIDES.every((side) => sameAmount(amounts(some, side), amounts(others, side)));

const ofSource = ({ lines }: Recap, source: RecapLine["source"]) =>
  lines.filter((line) => line.source === source);

const totalOf = ({ total }: Recap) => (total ? [total] : []);

/** The recap's title says years, and the plan's is not among them. */
export function isOfOtherYear({ title }: Recap, year: number): boolean {
  const years = yearsIn(title.text);
  return years.length > 0 && !years.includes(year);
}

/** Another recap that would be the plan's as well, and says other amounts than the one taken; a copy agrees. */
export function contradicts(other: Recap, taken: Recap, year: number): boolean {
  const words = [other.title, other.stateHeader, other.departmentHeader].map(({ text }) =>
    fold(text),
  );
  if (words.some((word) => OF_ELSE.test(word) || isReminderLabel(word))) return false;
  const isEmpty = other.lines.every((line) =>
    SIDES.every((side) => isZero(valueOf(line[side]) ?? ZERO)),
  );
  if (isEmpty || isOfOtherYear(other, year)) return false;
  const sources = new Set([...other.lines, ...taken.lines].map(({ source }) => source));
  return (
    [...sources].some((source) => !areSame(ofSource(other, source), ofSource(taken, source))) ||
    (other.total !== null && taken.total !== null && !areSame(totalOf(other), totalOf(taken)))
  );
}

/** The cells of a recap that say its amounts: those of its lines and of its total. */
export function amountsOf(recap: Recap): CellAddress[] {
  return [...recap.lines, ...totalOf(recap)].flatMap((line) => SIDES.map((side) => line[side].at));
}

/** Why its amounts are unread, the recap that is taken named. */
export function whyUnread(other: Recap, taken: Recap): string {
  const { sheet, title } = taken;
  const where = sheet === other.sheet ? "" : ` de la feuille « ${sheet} »`;
  return `Ce tableau récapitulatif dit d'autres montants que celui qui est retenu, en ${a1(title.at)}${where}.`;
}
