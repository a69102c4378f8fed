import type { Plan } from "../../../src/plan/plan";
import { without, type Mistake } from "../mistake";
import { euros } from "../places";
import { change, rewritten } from "./change";

function emptyRecapLine({ recap }: Plan) {
  return recap?.lines.find((line) =>
    [line.state, line.department].some(
      (cell) => cell.reading.kind !== "blank" && euros(cell) === 0 && cell.formula === null,
    ),
  );
}

/** The green table as another hand fills it. */
export const recap: readonly Mistake[] = [
  rewritten(
    "« TOTAL » under the green table",
    ({ recap }) => recap?.total?.label,
    () => "TOTAL",
  ),
  change("the green table's total unnamed", ({ recap }) => {
    const total = recap?.total;
    return total && euros(total.state) !== 0
      ? (hand) => {
          hand.clear(total.label.at);
        }
      : null;
  }),
  rewritten(
    "« P304 » in the green table",
    ({ recap }) => recap?.lines.find(({ source }) => source === "BOP 304")?.label,
    () => "P304",
  ),
  {
    name: "the green table's title blanked",
    seed: ({ plan }) =>
      plan.recap && {
        gesture: (hand) => {
          if (plan.recap) hand.clear(plan.recap.title.at);
        },
        removes: without("edition-year-mismatch", plan.recap.title.at),
      },
  },
  {
    name: "the columns of the green table swapped",
    seed: ({ plan }) => {
      const { recap } = plan;
      if (
        !recap ||
        recap.lines.some((line) =>
          [line.state, line.department].some(({ formula }) => formula !== null),
        )
      )
        return null;
      const rows = [...recap.lines, ...(recap.total?.state.formula === null ? [recap.total] : [])];
      return {
        gesture: (hand) => {
          hand.swap(recap.stateHeader.at, recap.departmentHeader.at);
          for (const { state, department } of rows) hand.swap(state.at, department.at);
        },
      };
    },
  },
  change("a zero of the green table blanked", (plan) => {
    const line = emptyRecapLine(plan);
    const cell = line && [line.state, line.department].find((one) => euros(one) === 0);
    return cell
      ? (hand) => {
          hand.clear(cell.at);
        }
      : null;
  }),
  change("the green table's amounts as formulas", (plan) => {
    const line = plan.recap?.lines.find(({ state }) => euros(state) !== 0);
    return line
      ? (hand) => {
          hand.type(line.state.at, `=${String(euros(line.state)).replace(".", ",")}`);
        }
      : null;
  }),
];
