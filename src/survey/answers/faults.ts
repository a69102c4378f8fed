import type { Finding } from "../../judgement/finding";
import { a1From, sameCell, type CellAddress } from "../../plan/address";
import { departmentCells, valueOf } from "../../plan/amounts";
import { allOf } from "../../plan/lists";
import type { Plan } from "../../plan/plan";
import { cellsOfDatum } from "../data/cells";
import type { Datum } from "../data/datum";
import type { Answer } from "./answer";
import type { Answers } from "./answers";
import { notice, type Problem } from "./problems";

/** So many cells are named. */
const MOST_NAMED = 4;

function isInRecap({ recap }: Plan, { sheet, row, column }: CellAddress): boolean {
  if (recap?.sheet !== sheet) return false;
  const { top, left, bottom, right } = recap.area;
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The amounts of the plan's sheet that have no role in the reading: they are counted nowhere. Those of the green table don't matter: answers are made from the lines. */
function lostAmounts(plan: Plan): CellAddress[] {
  return plan.reading.numbers.flatMap(({ role, at }) =>
    role === "unread" && at.sheet === plan.sheet && !isInRecap(plan, at) ? [at] : [],
  );
}

function distinct(cells: readonly CellAddress[]): CellAddress[] {
  return [...new Map(cells.map((cell) => [a1From(null, cell), cell])).values()];
}

/** The amounts that no answer can rest on: those without a role, and those of the lines that are no number, or are not calculated yet. */
export function unreadAmounts(plan: Plan): readonly CellAddress[] {
  const amounts = plan.lines.flatMap((line) => [
    ...departmentCells(line),
    ...line.states.map(({ cell }) => cell),
    line.total,
  ]);
  const illegible = amounts.flatMap((cell) => (cell && valueOf(cell) === null ? [cell.at] : []));
  return distinct([...lostAmounts(plan), ...illegible]);
}

/** « H19, J22, K30, L41 et 3 autres ». */
export function namedCells(sheet: string, cells: readonly CellAddress[]): string {
  const named = cells.slice(0, MOST_NAMED).map((cell) => a1From(sheet, cell));
  const left = cells.length - named.length;
  return allOf(left === 0 ? named : [...named, `${String(left)} ${left > 1 ? "autres" : "autre"}`]);
}

/** The cell to mend of each blocking finding, and what was judged with it on the same row: either may be wrong. */
function toMend(findings: readonly Finding[]): CellAddress[] {
  const cells = findings
    .filter(({ severity }) => severity === "blocking")
    .flatMap(({ cells: [first, ...others] }) =>
      first
        ? [first, ...others.filter(({ sheet, row }) => sheet === first.sheet && row === first.row)]
        : [],
    );
  return distinct(cells);
}

/** A sum of lines lacks what was read nowhere; a line, what stands beside it. */
function missingFrom(datum: Datum, own: readonly CellAddress[], lost: readonly CellAddress[]) {
  if (datum.kind === "recap") return lost;
  if (datum.kind !== "line" && datum.kind !== "objective") return [];
  return lost.filter(({ row }) => own.some((cell) => cell.row === row));
}

/**
 * The answers of a plan, those marked that rest on a cell in doubt: one that a blocking finding names, or
 * a sum that an unread amount is missing from. The form would take them: they are told, not held back.
 */
export function withFaults(answers: Answers, plan: Plan, findings: readonly Finding[]): Answers {
  const faulty = toMend(findings);
  const lost = lostAmounts(plan);
  if (faulty.length === 0 && lost.length === 0) return answers;
  const name = (cells: readonly CellAddress[]) => namedCells(plan.sheet, cells);
  const faultsOf = ({ datum, value }: Answer): Problem[] => {
    if (!datum || value === "") return [];
    const own = cellsOfDatum(plan, datum);
    const wrong = faulty.filter((cell) => own.some((one) => sameCell(one, cell)));
    const missing = missingFrom(datum, own, lost);
    const verb = missing.length > 1 ? "n'ont pas été lus" : "n'a pas été lu";
    return [
      ...(wrong.length > 0
        ? [notice("faulty", `À revoir avant la saisie : repose sur ${name(wrong)}.`)]
        : []),
      ...(missing.length > 0
        ? [notice("partial", `Peut-être incomplet : ${name(missing)} ${verb}.`)]
        : []),
    ];
  };
  return {
    ...answers,
    answers: answers.answers.map((answer) => {
      const faults = faultsOf(answer);
      return faults.length > 0 ? { ...answer, problems: [...faults, ...answer.problems] } : answer;
    }),
  };
}

/** Whether an answer rests on a cell in doubt. */
export function isInDoubt({ problems }: Answer): boolean {
  return problems.some(({ kind }) => kind === "faulty" || kind === "partial");
}
