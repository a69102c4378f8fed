import type { Decimal } from "decimal.js";
import { formatEuros } from "../../plan/money";
import type { Fiche } from "../../plan/papers/fiche";
import { agreesWith, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import { totalsBySource } from "../../judgement/ledger";
import type { Mismatch } from "../../judgement/papers/compare";
import type { CrossObservation } from "../../judgement/papers/crossRule";
import type { Evidence } from "../../judgement/papers/evidence";
import { unitsOf } from "../../judgement/papers/ficheAmounts";
import { cellOf, sourceOf, type PaidBy } from "../../judgement/papers/sides";
import { verdictOn } from "../../judgement/papers/witnesses";
import { citationOf, euros, theFiche, verdictWords } from "../../judgement/papers/words";
import { SHIFTS } from "./basis";

const OF: Readonly<Record<PaidBy, string>> = { state: "de l'État", department: "du Département" };

const messages = {
  differs: (fiche: Fiche, side: PaidBy, said: Rounded, found: Decimal, verdict: string) =>
    `${theFiche(fiche)} prévoit ${euros(said)} ${OF[side]} ; le plan en ${side === "state" ? "demande" : "porte"} ${formatEuros(found)}. ${verdict}`,
  silent: (fiche: Fiche, side: PaidBy, found: Decimal) =>
    `${theFiche(fiche)} ne donne pas de montant ${OF[side]} ; le plan en porte ${formatEuros(found)}.`,
  undecided: (fiche: Fiche, side: PaidBy, found: Decimal) =>
    `${theFiche(fiche)} laisse à définir le montant ${OF[side]} ; le plan en porte ${formatEuros(found)}.`,
  shifted: "Le total de la source est le même : l'écart est un déplacement entre actions.",
};

/** What the fiches say of one side of their lines, where it is not what the lines say. */
export function* sideObservations(evidence: Evidence, side: PaidBy): Generator<CrossObservation> {
  for (const mismatch of evidence.mismatches) {
    if (mismatch.side !== side) continue;
    const { unit, lines, found, expected, kind } = mismatch;
    const { fiche, statement } = unit;
    const cells = lines.flatMap((line) => cellOf(evidence.plan, line, side)?.at ?? []);
    const document = citationOf(
      fiche,
      statement?.quote ?? fiche.saysNone,
      statement?.page ?? fiche.page,
    );
    if (kind !== "differs" || expected === null) {
      const severity = kind === "undecided" ? "warning" : "info";
      const message = messages[kind === "undecided" ? "undecided" : "silent"](fiche, side, found);
      yield { cells, message, severity, found, document };
      continue;
    }
    const verdict = verdictOn(evidence, mismatch);
    const isShift = side === "state" && isShifted(evidence, mismatch);
    const words = isShift ? messages.shifted : verdictWords(verdict, mismatch);
    yield {
      cells,
      message: messages.differs(fiche, side, expected, found, words),
      found,
      expected: expected.amount,
      document,
      verdict,
      ...(isShift ? { severity: "info" as const, basis: SHIFTS } : {}),
    };
  }
}

/** All the fiches of the source together ask what the plan asks of it: money moved between actions. */
function isShifted({ plan, groups, mismatches }: Evidence, mismatch: Mismatch): boolean {
  const [line] = mismatch.lines;
  const source = line && sourceOf(plan, line, "state");
  const total = source ? totalsBySource(plan).get(source) : undefined;
  if (!source || source === "ONDAM" || !total || total.isPartial.state) return false;
  const isOfSource = (one: { readonly lines: Mismatch["lines"] }) =>
    one.lines.some((other) => sourceOf(plan, other, "state") === source);
  const own = groups.filter(isOfSource);
  const units = own.flatMap(({ fiches }) => fiches.flatMap((fiche) => unitsOf(fiche, "state")));
  const amounts = units.map(({ amount }) => amount);
  if (amounts.some((amount) => amount === null)) return false;
  const said = sumOfRounded(amounts.filter((amount) => amount !== null));
  const several = mismatches.filter((one) => one.side === "state" && isOfSource(one));
  return several.length > 1 && agreesWith(total.state, said);
}
