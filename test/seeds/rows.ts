import type { Plan, PlanLine } from "../../src/plan/plan";
import { withEngagements, withNumbers, withObjectiveList } from "../../src/judgement/editions";
import type { Base } from "./base";
import { consequences } from "./consequences";
import { deletedObjective, info, rowAdded, warning, type Mistake, type Seed } from "./mistake";
import { cellIn, euros, idleLine, isPaid, lonely, stateOf } from "./places";

/** An idle line, without its number changed. */
function idle(name: string, seed: (line: PlanLine, base: Base) => Seed | null): Mistake {
  return {
    name,
    seed: (base) => {
      const line = idleLine(base.plan);
      return line ? seed(line, base) : null;
    },
  };
}

/** The cell's text with another number in it, as that cell writes numbers. */
function renumbered(line: PlanLine, number: number): string {
  const { text } = line.number;
  return line.number.at.column === line.wording.at.column
    ? text.replace(/^\s*\d+/, String(number))
    : text.replace(/\d+/, String(number));
}

function unknown(name: string, number: number): Mistake {
  return idle(name, (line) => {
    // A purse in the number, or a number in the wording: 304 would be that of the programme.
    if (number > 99 && !/^\d+$/.test(line.number.text)) return null;
    return {
      gesture: (hand) => {
        hand.type(line.number.at, renumbered(line, number));
      },
      adds: [warning("unknown-objective", line.number.at)],
    };
  });
}

/** The objective of another line than this one. */
function otherObjective(plan: Plan, line: PlanLine) {
  const [number] = plan.lines.find((one) => one !== line && one.opens.length > 0)?.opens ?? [];
  return plan.edition.objectives.find((objective) => objective.number === number);
}

function isReferredTo({ lines }: Plan, line: PlanLine): boolean {
  return lines.some(({ action }) => action.text.endsWith(`objectif ${line.opens.join()}`));
}

/** A line of the template, with all that it holds, taken out. */
function removed(name: string, find: (plan: Plan) => PlanLine | undefined): Mistake {
  return {
    name,
    seed: (base) => {
      const { plan } = base;
      const line = find(plan);
      if (!line?.department) return null;
      const at = line.number.at;
      const moves = rowAdded({ ...at, row: line.row + 1 }, -1);
      const amounts = [line.department, ...line.states.map(({ cell }) => cell)];
      const { adds, removes } = consequences(
        base,
        amounts.map((cell) => [cell, 0]),
      );
      const own = withObjectiveList(plan.edition) ? [deletedObjective(plan, line.opens)] : [];
      return {
        gesture: (hand) => {
          hand.deleteRow({ ...at, row: line.row });
        },
        adds: [
          ...own,
          ...adds
            .filter(({ rule }) => rule !== "row-total")
            .map((one) => ({ ...one, cell: one.cell && moves(one.cell) })),
        ],
        removes: (one) => removes(one) || one.cell?.row === line.row,
        moves,
      };
    },
  };
}

/** An objective of its own, typed in a new row. */
function newRow(
  name: string,
  find: (plan: Plan) => { row: number; number: string; wording: string } | null,
  rule: (plan: Plan) => "duplicate-objective" | "objective-misplaced",
): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const [first] = plan.lines;
      const found = withNumbers(plan.edition) ? find(plan) : null;
      if (!first || !found) return null;
      const line = { ...first, row: found.row };
      const number = cellIn(plan, line, "number");
      const wording = cellIn(plan, line, "objective");
      const action = cellIn(plan, line, "action");
      if (!number || !wording || !action) return null;
      const say = rule(plan) === "objective-misplaced" ? info : warning;
      return {
        gesture: (hand) => {
          hand.insertRow(number);
          hand.type(number, found.number);
          hand.type(wording, found.wording);
          hand.type(action, "Pas d'action");
        },
        adds: [say(rule(plan), number)],
        moves: rowAdded(number),
      };
    },
  };
}

export const rows: readonly Mistake[] = [
  unknown("a number that the edition doesn't have", 45),
  unknown("a number of 304", 304),
  idle("another objective's number", (line, { plan }) => {
    const other = otherObjective(plan, line);
    if (!other) return null;
    return {
      gesture: (hand) => {
        hand.type(line.number.at, renumbered(line, other.number));
      },
      adds: [warning("objective-label-mismatch", line.wording.at)],
    };
  }),
  idle("another objective's wording", (line, { plan }) => {
    const other = otherObjective(plan, line);
    if (!other) return null;
    const number = plan.edition.facts.numberInWording ? `${line.opens.join()}/ ` : "";
    return {
      gesture: (hand) => {
        hand.type(line.wording.at, `${number}${other.wording}`);
      },
      adds: [warning("objective-label-mismatch", line.wording.at)],
    };
  }),
  removed("an idle line deleted", (plan) => {
    const line = idleLine(plan);
    return line && !isReferredTo(plan, line) ? line : undefined;
  }),
  removed("a line with money deleted", (plan) =>
    lonely(plan).find(
      (line) => isPaid(line) && !isReferredTo(plan, line) && euros(stateOf(line)?.cell) !== 0,
    ),
  ),
  newRow(
    "an objective's number and wording again, after others",
    ({ lines }) => {
      const [first] = lines;
      const last = lines.filter((line) => line.engagement === first?.engagement).at(-1);
      return first && last
        ? { row: last.row + 1, number: first.number.text, wording: first.wording.text }
        : null;
    },
    () => "duplicate-objective",
  ),
  newRow(
    "an objective of the first engagement under the second",
    ({ edition, headings }) => {
      const spec = edition.objectives.find(({ number }) => number === 12);
      const heading = headings[1];
      return spec && heading && withEngagements(edition)
        ? { row: heading.row + 1, number: "12", wording: spec.wording }
        : null;
    },
    () => "objective-misplaced",
  ),
];
