import type { PlanLine } from "../../src/plan/plan";
import type { Source } from "../../src/plan/source";
import { withChoice } from "../../src/rules/editions";
import type { Base, Said } from "./base";
import { consequences } from "./consequences";
import { blocking, info, warning, type Mistake } from "./mistake";
import {
  euros,
  idleLine,
  objectives,
  recapLine,
  specOf,
  stateEuros,
  stateLine,
  stateOf,
} from "./places";

/** The first line with State money that its own source cell serves, be it merged. */
function sourced({ plan }: Base, allowed?: Source): PlanLine | undefined {
  if (plan.edition.hasSubtotals) return undefined;
  return plan.lines.find(
    (line) =>
      stateEuros(line) !== 0 &&
      line.source !== null &&
      line.source.at.column !== line.number.at.column &&
      (allowed === undefined || specOf(plan, line)?.sources.join() === allowed),
  );
}

/** What a source cell typed over must give, and what it puts in doubt. */
interface Says {
  readonly adds: (line: PlanLine, base: Base) => readonly Said[];
  /** ONDAM, where it may be meant, is outside co-financing: a shortage is no longer sure. */
  readonly isOutside?: boolean;
  /** The objectives that it is typed for, by the source that they may use. */
  readonly of?: Source;
}

function retyped(name: string, typed: string, { adds, isOutside, of }: Says): Mistake {
  return {
    name,
    seed: (base) => {
      const line = sourced(base, of);
      const at = line?.source?.at;
      if (!line || !at) return null;
      const served = base.plan.lines.filter((one) => one.source?.at.row === at.row);
      const departments = served.map(({ department }) => department?.at.row);
      return {
        gesture: (hand) => {
          hand.type(at, typed);
        },
        adds: adds(line, base),
        removes: (one) =>
          isOutside === true &&
          one.rule === "cofinancing-objective" &&
          departments.includes(one.cell?.row),
      };
    },
  };
}

const notAllowed = (line: PlanLine) => [blocking("source-not-allowed", line.source?.at)];
const missing = (line: PlanLine) => [blocking("source-missing", line.source?.at)];
/** The template's own choice, in the editions that leave it. */
const undecided = (line: PlanLine, { plan }: Base) =>
  withChoice(plan.edition) ? [warning("source-ambiguous", line.source?.at)] : notAllowed(line);

/** A variant that formulas don't recognise: those of the green table no longer count the line. */
function variant(line: PlanLine, { plan }: Base): Said[] {
  const inRecap = recapLine(plan, stateOf(line)?.source);
  const uncounted = [inRecap?.state, inRecap?.department].flatMap((cell) =>
    cell?.formula ? [blocking("recap-amount", cell.at)] : [],
  );
  return [info("source-spelling", line.source?.at), ...uncounted];
}

/** SUMIF makes no difference of capitals. */
const capitals = (line: PlanLine) => [info("source-spelling", line.source?.at)];

const notAllowedIdle = (line: PlanLine) => [info("source-not-allowed", line.source?.at)];

/** The source typed on an idle line, which asks for nothing. */
function idle(
  name: string,
  of: Source,
  typed: string,
  own: (line: PlanLine) => readonly Said[],
): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const line = idleLine(
        plan,
        (one) => specOf(plan, one)?.sources.join() === of && isOwn(plan.lines, one),
      );
      const source = line?.source;
      if (!line || !source) return null;
      return {
        gesture: (hand) => {
          hand.type(source.at, typed);
        },
        adds: own(line),
      };
    },
  };
}

/** Neither in the number, nor merged with other lines and their money. */
function isOwn(lines: readonly PlanLine[], line: PlanLine): boolean {
  const { source, number } = line;
  if (!source || source.at.column === number.at.column || source.at.row !== line.row) return false;
  return lines.every((one) => one === line || one.source?.at.row !== source.at.row);
}

/** 2022: the amount typed in the column of another source. */
const otherColumn: Mistake = {
  name: "an amount typed in the column of another source",
  seed: (base) => {
    const { plan } = base;
    if (!plan.edition.hasSubtotals) return null;
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
    const line = plan.edition.hasSubtotals
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
    // In 2025 one vertical cell serves what stands under it.
    if (plan.columns.some(({ spec }) => spec.role === "source" && spec.header === "")) return null;
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

export const source: readonly Mistake[] = [
  retyped("a source blanked", "", { adds: missing }),
  retyped("a source « néant »", "néant", { adds: missing }),
  retyped("FIR for an objective of 304", "FIR", { adds: notAllowed, of: "BOP 304" }),
  retyped("304 for an objective of FIR", "304", { adds: notAllowed, of: "FIR" }),
  retyped("FIR for an objective of ONDAM", "FIR", { adds: notAllowed, of: "ONDAM" }),
  retyped("ONDAM for an objective of 304", "ONDAM", {
    adds: notAllowed,
    of: "BOP 304",
    isOutside: true,
  }),
  retyped("« CAF » for a source", "CAF", { adds: notAllowed }),
  retyped("« État » for a source", "État", { adds: notAllowed }),
  retyped("« 304 ou ONDAM » for 304", "304 ou ONDAM", {
    adds: undecided,
    of: "BOP 304",
    isOutside: true,
  }),
  retyped("« P304 »", "P304", { adds: variant, of: "BOP 304" }),
  retyped("« programme 304 »", "programme 304", { adds: variant, of: "BOP 304" }),
  retyped("« F.I.R. »", "F.I.R.", { adds: variant, of: "FIR" }),
  retyped("« Fir »", "Fir", { adds: capitals, of: "FIR" }),
  retyped("« Ondam »", "Ondam", { adds: capitals, of: "ONDAM" }),
  idle("a wrong source where nothing is asked", "BOP 304", "FIR", notAllowedIdle),
  idle("an unknown source where nothing is asked", "BOP 304", "CAF", notAllowedIdle),
  idle("304 for FIR where nothing is asked", "FIR", "304", notAllowedIdle),
  idle("« p 304 » where nothing is asked", "BOP 304", "p 304", capitals),
  secondLine,
  bareNumber,
  otherPurse,
  choiceLeft,
  otherColumn,
  secondSource,
];
