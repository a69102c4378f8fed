import type { CellAddress } from "../../../src/plan/address";
import type { Plan } from "../../../src/plan/plan";
import { columnLetters } from "../../../src/plan/address";
import { rowAdded, type Mistake } from "../mistake";
import { beside } from "../places";
import { lastRow } from "../columns";
import { change } from "./change";

/** A row put in above another one, and what is typed in it. */
function rowAbove(
  name: string,
  rowOf: (plan: Plan) => number | undefined,
  typed: (plan: Plan) => readonly (readonly [number, string])[],
): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const row = rowOf(plan);
      if (row === undefined) return null;
      const at = { sheet: plan.sheet, row, column: plan.area.left };
      return {
        gesture: (hand) => {
          hand.insertRow(at);
          for (const [column, text] of typed(plan)) hand.typeText({ ...at, column }, text);
        },
        moves: rowAdded(at),
      };
    },
  };
}

/** A total of the columns of money, right under the lines and called something else. */
function totalCalled(name: string): Mistake {
  return change(`a row of formulas called « ${name} » under the lines`, (plan) => {
    const { sheet, area, columns, edition, headerBottom } = plan;
    const action = columns.find(({ spec }) => spec.role === "action");
    if (edition.facts.grandTotalBelow || !action) return null;
    const row = area.bottom + 1;
    const money = columns.filter(({ spec }) => /^(?:department|state|total)$/.test(spec.role));
    return (hand) => {
      hand.type({ sheet, row, column: action.column }, name);
      for (const { column } of money) {
        const letters = columnLetters(column);
        hand.type(
          { sheet, row, column },
          `=SUM(${letters}${String(headerBottom + 1)}:${letters}${String(row - 1)})`,
        );
      }
    };
  });
}

const headersOf = (plan: Plan) =>
  plan.columns
    .filter(({ header }) => header.text !== "")
    .map(({ column, header }) => [column, header.text] as const);

/** What stands around the lines without being of them. */
export const around: readonly Mistake[] = [
  {
    name: "rows numbered from the headers on, in a column at the left",
    seed: ({ plan }) => ({
      gesture: (hand) => {
        hand.insertColumn({ sheet: plan.sheet, row: 1, column: 1 });
        for (let row = plan.headerTop; row <= plan.area.bottom; row += 1) {
          hand.type({ sheet: plan.sheet, row, column: 1 }, row);
        }
      },
      moves: (at: CellAddress) => (at.sheet === plan.sheet ? beside(at) : at),
    }),
  },
  rowAbove(
    "the columns numbered under the headers",
    ({ headerBottom }) => headerBottom + 1,
    ({ columns }) => columns.map(({ column }, index) => [column, `(${String(index + 1)})`]),
  ),
  rowAbove(
    "the columns lettered under the headers",
    ({ headerBottom }) => headerBottom + 1,
    ({ columns }) => columns.map(({ column }, index) => [column, columnLetters(index + 1)]),
  ),
  rowAbove("the headers again before a heading", ({ headings }) => headings[1]?.row, headersOf),
  totalCalled("Montants totaux"),
  totalCalled("Coût global"),
  totalCalled("S/T"),
  change("the shares of État and Département in per cent under the lines", (plan) => {
    const { sheet, area, columns, edition } = plan;
    if (edition.facts.grandTotalBelow) return null;
    const row = area.bottom + 1;
    return (hand) => {
      hand.type({ sheet, row, column: area.left }, "Part (%)");
      for (const { spec, column } of columns) {
        if (!/^(?:department|state)$/.test(spec.role)) continue;
        hand.type({ sheet, row, column }, 0.5);
        hand.setFormat({ sheet, row, column }, "0%");
      }
    };
  }),
  change("a remark with an amount under everything", (plan) => (hand) => {
    const { sheet, recap, columns, area } = plan;
    const inRecap = recap?.sheet === sheet ? recap.area.bottom : 0;
    const row = Math.max(lastRow(plan), inRecap) + 2;
    const department = columns.find(({ spec }) => spec.role === "department");
    // Under a plan without a total nothing tells such a line from one of the plan.
    if (!plan.grandTotal || !department) return;
    hand.type({ sheet, row, column: area.left }, "Reports de crédits 2021");
    hand.type({ sheet, row, column: department.column }, 15000);
  }),
];
