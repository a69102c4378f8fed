import fc from "fast-check";
import { EDITIONS, editionOf } from "../../src/editions";
import type { LineSpec, PlanSpec } from "./plan";
import { planOf } from "./plan";
import type { CellSpec } from "./sheet";

/** A plan before it is laid out on a sheet. */
export interface PlanCase {
  /** Its id: counterexamples stay readable. */
  readonly edition: string;
  readonly lines: readonly LineSpec[];
  readonly cells: Readonly<Record<string, CellSpec>>;
}

/** Amounts to the cent, as cells hold them: many zeros, some blanks. */
const money = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 90_000_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const action = fc.constantFrom<CellSpec>(
  "Maintien de 3 postes",
  "Poursuite des actions engagées",
  "Formation des professionnels",
  "Pas d'action",
  "Voir objectif 2",
  null,
);

/** The lines of one objective: one that opens it, some that continue it. */
function objectiveLines(number: number): fc.Arbitrary<LineSpec[]> {
  return fc
    .array(fc.record({ action, department: money, state: money }), { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((line, index) => ({ ...line, number: index === 0 ? number : null })));
}

/** Clean by construction but for what the officer may leave out: amounts add up, sources are planned. */
export const planCase: fc.Arbitrary<PlanCase> = fc.constantFrom(...EDITIONS).chain((edition) =>
  fc
    .uniqueArray(fc.constantFrom(...edition.objectives.map((objective) => objective.number)), {
      minLength: 2,
      maxLength: 7,
    })
    .chain((numbers) => fc.tuple(...numbers.map(objectiveLines)))
    .map((blocks) => ({ edition: edition.id, lines: blocks.flat(), cells: {} })),
);

/** What a hurried officer types over a cell. */
const slip = fc.constantFrom<CellSpec>(
  null,
  0,
  -500,
  12.345,
  "62 334,00 €",
  "à préciser",
  "1.234",
  "- €",
  "FIR",
  "304 ou ONDAM",
  "Fir",
  "CAF",
  "Pas d'action",
  "Voir objectif 99",
  "Total",
  7,
  99,
  1_000_000,
  { error: "#REF!" },
);

const address = fc
  .tuple(
    fc.constantFrom(...["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"]),
    fc.integer({ min: 1, max: 30 }),
  )
  .map(([letter, row]) => `${letter}${String(row)}`);

/** The same with a few slips anywhere, headers included. */
export const spoiltCase: fc.Arbitrary<PlanCase> = fc
  .tuple(planCase, fc.dictionary(address, slip, { maxKeys: 5 }))
  .map(([plan, cells]) => ({ ...plan, cells }));

export function laidOut({ edition, lines, cells }: PlanCase, spec: PlanSpec = {}) {
  const known = editionOf(edition);
  if (!known) throw new Error(edition);
  // In 2022 a row of amounts without any text is the plan's total, not a line.
  const named = known.facts.numberInWording
    ? lines.map((line) => ({ ...line, action: line.action ?? "Une action" }))
    : lines;
  return planOf(known, named, { ...spec, cells });
}
