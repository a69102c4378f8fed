import type { PlanLine } from "../../src/plan/plan";
import type { Source } from "../../src/plan/source";
import { withChoice } from "../../src/judgement/editions";
import type { Base, Said } from "./base";
import { blocking, type Mistake, info, warning } from "./mistake";
import { idleLine, recapLine, specOf, stateEuros, stateOf } from "./places";
import { sourceLines } from "./sourceLines";

/** The first line with State money that its own source cell serves, be it merged. */
function sourced({ plan }: Base, allowed?: Source): PlanLine | undefined {
  if (plan.edition.facts.columnPerSource) return undefined;
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
  ...sourceLines,
];
