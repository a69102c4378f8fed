import { withChoice } from "../../src/judgement/editions";
import { consequences } from "./consequences";
import { blocking, type Mistake, warning } from "./mistake";
import { euros, objectives, specOf, stateEuros, stateLine, stateOf } from "./places";

/** 2022: the amount typed in the column of another source. */
const otherColumn: Mistake = {
  name: "an amount typed in the column of another source",
  seed: (base) => {
    const { plan } = base;
    if (!plan.edition.facts.columnPerSource) return null;
    const line = plan.lines.find(
      (one) => stateEuros(one) !== 0 && specOf(plan, one)?.sources.join() === "FIR",
    );
    const from = line && stateOf(line)?.cell;
    const to = line?.states.find(({ source }) => source === "BOP 304")?.cell;
    if (!from || !to) return null;
    const amount = euros(from);
    const { adds, removes } = consequences(base, [
      [from, 0],
      [to, amount],
    ]);
    // The grand total's own envelope is not to blame for a column mistaken for another.
    return {
      gesture: (hand) => {
        hand.clear(from.at);
        hand.type(to.at, amount);
      },
      adds: [blocking("source-not-allowed", to.at), ...adds],
      removes,
    };
  },
};

/** 2022: a second source pays, both allowed. */
const secondSource: Mistake = {
  name: "a second source on a line that may use either",
  seed: (base) => {
    const { plan } = base;
    const line = plan.edition.facts.columnPerSource
      ? plan.lines.find(
          (one) => stateEuros(one) !== 0 && (specOf(plan, one)?.sources.length ?? 0) > 1,
        )
      : undefined;
    const other = line?.states.find(
      ({ cell, source }) => source === "ONDAM" && euros(cell) === 0,
    )?.cell;
    const second = line && stateOf(line)?.cell;
    if (!other || !second) return null;
    const { adds, removes } = consequences(base, [[other, 1000]]);
    return {
      gesture: (hand) => {
        hand.type(other.at, 1000);
      },
      adds: [warning("several-sources", second.at), ...adds],
      removes,
    };
  },
};

/** The choice of the template left open beside money. */
const choiceLeft: Mistake = {
  name: "an action and its money under objective 27, the choice of the source left open",
  seed: ({ plan }) => {
    const line = plan.lines.find(
      (one) =>
        withChoice(plan.edition) && one.source?.sources.length === 2 && stateEuros(one) === 0,
    );
    if (!line?.department) return null;
    const { department, source, action, total } = line;
    const state = stateOf(line)?.cell;
    return {
      gesture: (hand) => {
        hand.type(action.at, "Maraudes auprès des mineurs");
        hand.type(department.at, 9000);
        if (state) hand.type(state.at, 8000);
        if (total?.formula === null) hand.type(total.at, 17000);
      },
      adds: [warning("source-ambiguous", source?.at)],
    };
  },
};

/** 2025: « FIR 1 » loses its purse. */
const bareNumber: Mistake = {
  name: "« FIR 1 » becomes « 1 »",
  seed: ({ plan }) => {
    const line = stateLine(plan);
    if (!line || !/^FIR \d/.test(line.number.text)) return null;
    const own = { ...line.number.at, column: plan.area.left };
    return {
      gesture: (hand) => {
        hand.type(line.number.at, line.number.text.replace("FIR ", ""));
      },
      adds: [blocking("source-missing", own)],
    };
  },
};

/** One line of a plan says another source than its own in its number. */
const otherPurse: Mistake = {
  name: "« FIR 1 » becomes « BOP 304 1 »",
  seed: ({ plan }) => {
    const line = stateLine(plan);
    if (!line || !/^FIR \d/.test(line.number.text)) return null;
    return {
      gesture: (hand) => {
        hand.type(line.number.at, line.number.text.replace("FIR", "BOP 304"));
      },
      adds: [blocking("source-not-allowed", line.number.at)],
    };
  },
};

/** The first of several lines of an objective gives its source, the second not. */
const secondLine: Mistake = {
  name: "the source blanked on the line that continues an objective",
  seed: ({ plan }) => {
    // One vertical cell serves what stands under it.
    if (plan.edition.facts.sourceRunsDown) return null;
    const line = objectives(plan)
      .flatMap((lines) => lines.slice(1))
      .find((one) => stateEuros(one) !== 0 && one.source?.at.row === one.row);
    const at = line?.source?.at;
    return at
      ? {
          gesture: (hand) => {
            hand.clear(at);
          },
          adds: [blocking("source-missing", at)],
        }
      : null;
  },
};

/** Sources that a whole line, its number or its columns say. */
export const sourceLines: readonly Mistake[] = [
  secondLine,
  bareNumber,
  otherPurse,
  choiceLeft,
  otherColumn,
  secondSource,
];
