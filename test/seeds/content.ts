import type { PlanLine } from "../../src/plan/plan";
import { withNumbers, withObjectiveList } from "../../src/judgement/editions";
import type { Base } from "./base";
import { consequences } from "./consequences";
import { type Mistake, type Seed, warning, without } from "./mistake";
import { euros, idleLine, isMandatory, isPaid, lonely, stateLine, stateOf } from "./places";
import { moneyBesides } from "./moneyBeside";

/** An action of its own, on a line with money. */
function paidLine({ plan }: Base): PlanLine | undefined {
  return plan.lines.find(
    (line) => isPaid(line) && line.action.text !== "" && line.action.at.row === line.row,
  );
}

/** A mandatory objective that goes on without any money. */
function mandatoryLine({ plan, standing }: Base): PlanLine | undefined {
  return lonely(plan).find(
    (line) =>
      isMandatory(plan, line) &&
      !isPaid(line) &&
      !standing.some(without("mandatory-objective-without-action", line.number.at)),
  );
}

/** The number of an objective that has an action of its own, other than the line's. */
function activeNumber({ plan }: Base, but: PlanLine): string {
  const other = plan.lines.find((line) => line !== but && isPaid(line) && line.opens.length > 0);
  return String(other?.opens[0] ?? 1);
}

function retyped(
  name: string,
  find: (base: Base) => PlanLine | undefined,
  typed: (base: Base, line: PlanLine) => string,
  own: (line: PlanLine, base: Base) => Seed["adds"],
): Mistake {
  return {
    name,
    seed: (base) => {
      const line = find(base);
      if (!line) return null;
      return {
        gesture: (hand) => {
          hand.type(line.action.at, typed(base, line));
        },
        adds: own(line, base) ?? [],
      };
    },
  };
}

/** References that lose the action they refer to. */
function orphans({ plan }: Base, line: PlanLine) {
  const others = plan.lines.filter((one) => one !== line && one.opens.join() === line.opens.join());
  if (others.length > 0 || !withObjectiveList(plan.edition)) return [];
  return plan.lines
    .filter((one) =>
      line.opens.some((number) => one.action.text === `Voir objectif ${String(number)}`),
    )
    .map((one) => warning("dangling-reference", one.action.at));
}

const inactive = (line: PlanLine) => [warning("amount-on-inactive-row", line.action.at)];
const unsaid = (line: PlanLine) => [warning("amount-without-action", line.action.at)];
const mandatory = (line: PlanLine) => [
  warning("mandatory-objective-without-action", line.number.at),
];
const dangling = (line: PlanLine) => [warning("dangling-reference", line.action.at)];

function idle({ plan }: Base): PlanLine | undefined {
  return withNumbers(plan.edition) ? idleLine(plan) : undefined;
}

/** The line that a reference of the plan speaks of. */
function referredLine({ plan }: Base): PlanLine | undefined {
  const texts = plan.lines.map((line) => line.action.text);
  return lonely(plan).find((line) =>
    texts.some((text) => text === `Voir objectif ${line.opens.join()}`),
  );
}

export const content: readonly Mistake[] = [
  retyped(
    "money and its action blanked",
    paidLine,
    () => "",
    (line, base) => [...unsaid(line), ...orphans(base, line)],
  ),
  retyped(
    "money and « Pas d'action »",
    paidLine,
    () => "Pas d'action",
    (line, base) => [...inactive(line), ...orphans(base, line)],
  ),
  retyped("money and « Aucune action en 2024 »", paidLine, () => "Aucune action en 2024", inactive),
  retyped(
    "money and « Voir objectif … »",
    paidLine,
    (base, line) => `Voir objectif ${activeNumber(base, line)}`,
    inactive,
  ),
  retyped("money and « cf. fiche action n°9 »", paidLine, () => "cf. fiche action n°9", inactive),
  retyped(
    "money and « Poursuite. Pas de financements sollicités. »",
    paidLine,
    () => "Poursuite. Pas de financements sollicités.",
    inactive,
  ),
  retyped("a mandatory objective's action blanked", mandatoryLine, () => "", mandatory),
  retyped(
    "a mandatory objective with « Pas d'action »",
    mandatoryLine,
    () => "Pas d'action",
    mandatory,
  ),
  retyped("a mandatory objective with « Néant »", mandatoryLine, () => "Néant", mandatory),
  retyped(
    "a mandatory objective with « Sans objet »",
    mandatoryLine,
    () => "Sans objet",
    mandatory,
  ),
  retyped("« Voir objectif 28 », which no plan has", idle, () => "Voir objectif 28", dangling),
  retyped(
    "a reference to the line's own objective",
    idle,
    (_base, line) => `Voir objectif ${line.opens.join()}`,
    dangling,
  ),
  retyped("« cf. objectifs 1 et 28 »", idle, () => "cf. objectifs 1 et 28", dangling),
  retyped(
    "the action that a reference speaks of blanked",
    referredLine,
    () => "",
    (line, base) => [
      ...(euros(line.department) + euros(stateOf(line)?.cell) !== 0 ? unsaid(line) : []),
      ...orphans(base, line),
    ],
  ),
  retyped(
    "a mandatory objective that refers to one that isn't there",
    mandatoryLine,
    () => "Voir objectif 28",
    dangling,
  ),
  {
    name: "next year's money beside « Voir objectif … », counted there already",
    seed: (base) => {
      const line = idle(base);
      const next = line?.next;
      if (!next) return null;
      return {
        gesture: (hand) => {
          hand.type(line.action.at, `Voir objectif ${activeNumber(base, line)}`);
          hand.type(next.at, 1200);
        },
        adds: inactive(line),
      };
    },
  },
  {
    name: "money on a line whose action stands on no line",
    seed: (base) => {
      const line = stateLine(base.plan);
      const next = line && base.plan.lines[base.plan.lines.indexOf(line) + 1];
      if (!next || isPaid(next) || next.opens.length === 0 || !next.department) return null;
      const { adds, removes } = consequences(base, [[next.department, 300]]);
      const { department, total } = next;
      return {
        gesture: (hand) => {
          hand.clear(next.action.at);
          hand.type(department.at, 300);
          if (total?.formula === null) hand.type(total.at, 300);
        },
        adds: [...unsaid(next), ...adds.filter(({ rule }) => rule !== "row-total")],
        removes: (one) =>
          removes(one) || without("mandatory-objective-without-action", next.number.at)(one),
      };
    },
  },
  ...moneyBesides,
];
