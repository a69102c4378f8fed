import type { CellAddress } from "../../../src/plan/address";
import type { Plan, PlanLine } from "../../../src/plan/plan";
import type { Hand } from "../hand";
import { rowAdded, type Mistake } from "../mistake";
import { below, beside, cellIn, euros } from "../places";
import { change, header, idle } from "./change";

/** Everything further down or to the right. */
function moved(
  name: string,
  gesture: (hand: Hand, at: CellAddress) => void,
  moves: (at: CellAddress) => CellAddress,
): Mistake {
  return {
    name,
    seed: ({ plan }) => ({
      gesture: (hand) => {
        gesture(hand, { sheet: plan.sheet, row: 1, column: 1 });
      },
      moves: (at) => (at.sheet === plan.sheet ? moves(at) : at),
    }),
  };
}

function lastRow({ recap, sheet, area, grandTotal, envelopeRow }: Plan): number {
  const inRecap = recap?.sheet === sheet ? (recap.total?.label.at.row ?? recap.area.bottom) : 0;
  return Math.max(area.bottom, inRecap, grandTotal?.row ?? 0, envelopeRow?.row ?? 0);
}

/** A blank row, or one that goes on with the objective above, put in under a line. */
function under(name: string, fill: (hand: Hand, plan: Plan, line: PlanLine) => void): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const line = plan.lines.find(
        (one, index) =>
          plan.lines[index + 1]?.row === one.row + 1 && plan.lines[index + 1]?.opens.length !== 0,
      );
      if (!line) return null;
      const at = { sheet: plan.sheet, row: line.row + 1, column: plan.area.left };
      return {
        gesture: (hand) => {
          hand.insertRow(at);
          fill(hand, plan, { ...line, row: at.row });
        },
        moves: rowAdded(at),
      };
    },
  };
}

/** The same plan elsewhere, partly out of sight, or among other things. */
export const places: readonly Mistake[] = [
  change("a line without money hidden", (plan) => {
    const line = idle(plan);
    return line
      ? (hand) => {
          hand.hideRow(line.number.at);
        }
      : null;
  }),
  change("the column of the partners hidden", (plan) => {
    const column = header("partners")(plan);
    return column
      ? (hand) => {
          hand.hideColumn(column.at);
        }
      : null;
  }),
  change("the sheet protected", (plan) => (hand) => {
    hand.protect(plan.sheet);
  }),
  {
    name: "the sheet renamed",
    seed: ({ plan }) => ({
      gesture: (hand) => {
        hand.renameSheet(plan.sheet, "PA d'été 🧒 <v3>");
      },
    }),
  },
  change("a blank sheet added", () => (hand) => {
    hand.addSheet("Feuil9");
  }),
  change("a sheet of notes in front", (plan) => (hand) => {
    hand.addSheet("Notes");
    hand.type({ sheet: "Notes", row: 2, column: 2 }, "Objectif : relire l'action et le total");
    hand.type({ sheet: "Notes", row: 3, column: 2 }, 62334);
    if (plan.otherSheets.length === 0) hand.activate("Notes");
  }),
  moved(
    "two rows put in above",
    (hand, at) => {
      hand.insertRow(at);
      hand.insertRow(at);
    },
    (at) => below(at, 2),
  ),
  moved(
    "a column put in at the left",
    (hand, at) => {
      hand.insertColumn(at);
    },
    (at) => beside(at),
  ),
  under("a blank row between two lines", () => undefined),
  under("a line that goes on with the action above", (hand, plan, line) => {
    const at = cellIn(plan, line, "action");
    if (at) hand.type(at, line.action.text);
  }),
  change("a note and a signature under the table", (plan) => (hand) => {
    const row = lastRow(plan) + 3;
    hand.type(
      { sheet: plan.sheet, row, column: plan.area.left },
      "NB : montants arrondis à l'euro",
    );
    hand.type(
      { sheet: plan.sheet, row: row + 1, column: plan.area.left },
      "Fait à Mâcon, le 15 octobre",
    );
  }),
  change("a format down to the last row of the sheet", (plan) => (hand) => {
    hand.setFormat({ sheet: plan.sheet, row: 1048576, column: plan.area.left }, "0.00");
  }),
  change("a row of totals typed under the lines", (plan) => {
    const { lines, sheet, area, columns, edition } = plan;
    if (edition.facts.grandTotalBelow) return null;
    const row = area.bottom + 1;
    const cells = lines.flatMap((line) => [
      line.department,
      line.total,
      ...line.states.map(({ cell }) => cell),
    ]);
    const money = columns.filter(({ spec }) =>
      ["department", "state", "total"].includes(spec.role),
    );
    return (hand) => {
      hand.type({ sheet, row, column: area.left }, "TOTAL");
      for (const { column } of money) {
        const own = cells.filter((cell) => cell?.at.column === column);
        hand.type(
          { sheet, row, column },
          own.reduce((sum, cell) => sum + euros(cell), 0),
        );
      }
    };
  }),
  change("a heading reworded « Axe 2 »", ({ headings }) => {
    const heading = headings[1];
    return (
      heading &&
      ((hand) => {
        hand.type(heading.cell.at, "Axe 2 : sécuriser les parcours");
      })
    );
  }),
];
