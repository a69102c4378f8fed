import type { EngagementHeading } from "../../src/plan/plan";
import { withEngagements } from "../../src/judgement/editions";
import type { Base, Said } from "./base";
import { type Change, consequences } from "./consequences";
import { type Mistake, info, rowAdded } from "./mistake";
import { euros, lonely } from "./places";
import { slip } from "./slip";

/** The first objective that stood under the heading, where the template says under which. */
function misplaced({ plan }: Base, heading: EngagementHeading): Said[] {
  const first = plan.lines.find((line) => line.row > heading.row);
  return withEngagements(plan.edition) ? [info("objective-misplaced", first?.number.at)] : [];
}

/** Rows of the table that lose their words, or that are copied. */
export const rowSlips: readonly Mistake[] = [
  slip("a heading's text rubbed out", (base) => {
    const heading = base.plan.headings[1];
    return (
      heading && {
        gesture: (hand) => {
          hand.clear(heading.cell.at);
        },
        adds: misplaced(base, heading),
      }
    );
  }),
  slip("the row of a heading deleted", (base) => {
    const { plan } = base;
    const heading = plan.headings[1];
    if (!heading || plan.edition.facts.subtotalsAbove) return null;
    const moves = rowAdded(heading.cell.at, -1);
    return {
      gesture: (hand) => {
        hand.deleteRow(heading.cell.at);
      },
      adds: misplaced(base, heading).map((one) => ({ ...one, cell: one.cell && moves(one.cell) })),
      moves,
    };
  }),
  slip("a line copied under itself", (base) => {
    const { plan } = base;
    const line = lonely(plan).find((one) => one.source && euros(one.department) > 0);
    const { department, total, action } = line ?? {};
    if (!line?.source || !department || !total || !action) return null;
    const { adds, removes } = consequences(base, [
      [department, 2 * euros(department)],
      ...line.states.map(({ cell }): Change => [cell, 2 * euros(cell)]),
    ]);
    const into = { ...line.number.at, row: line.row + 1 };
    const moves = rowAdded(into);
    const cells = [line.number, line.wording, line.source, action];
    return {
      gesture: (hand) => {
        hand.insertRow(into);
        for (const { at, text } of cells) hand.type({ ...at, row: into.row }, text);
        for (const cell of [department, ...line.states.map((one) => one.cell)]) {
          hand.type({ ...cell.at, row: into.row }, euros(cell));
        }
        const formula = total.formula?.replaceAll(String(line.row), String(into.row));
        hand.type({ ...total.at, row: into.row }, formula?.replace("SUM", "SOMME") ?? euros(total));
      },
      adds: adds
        .filter(({ rule }) => rule !== "row-total")
        .map((one) => ({ ...one, cell: one.cell && moves(one.cell) })),
      removes,
      moves,
    };
  }),
];
