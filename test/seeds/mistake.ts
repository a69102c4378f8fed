import { objectiveSpec } from "../../src/plan/edition";
import type { Plan } from "../../src/plan/plan";
import type { CellAddress } from "../../src/plan/address";
import type { Severity } from "../../src/judgement/finding";
import { keyOf, type Base, type Said } from "./base";
import type { Hand } from "./hand";

/** What a gesture does to a plan, and what has to be said of it. */
export interface Seed {
  readonly gesture: (hand: Hand) => void;
  /** The findings that it must add, and the only ones that it may. */
  readonly adds?: readonly Said[];
  /** Which of those that stood before it takes away. */
  readonly removes?: (said: Said) => boolean;
  /** Where a cell stands afterwards, when rows or columns move. */
  readonly moves?: (at: CellAddress) => CellAddress;
}

/** A single mistake, made in whatever plan has a place for it. */
export interface Mistake {
  readonly name: string;
  /** The mistake in this plan; null where it makes no sense. */
  readonly seed: (base: Base) => Seed | null;
}

type At = CellAddress | null | undefined;

function said(severity: Severity) {
  return (rule: string, cell: At, about = ""): Said => ({
    rule,
    severity,
    cell: cell ?? null,
    about,
  });
}

export const blocking = said("blocking");
export const warning = said("warning");
export const info = said("info");

/** What is said of an objective whose line was deleted: more of one that every plan has to serve. */
export function deletedObjective({ edition }: Plan, numbers: readonly number[]) {
  const isMandatory = numbers.some((number) => objectiveSpec(edition, number)?.mandatory);
  return isMandatory
    ? warning("mandatory-objective-without-action", null)
    : info("missing-objective", null, numbers.join());
}

/** The findings that a seed must leave: those that stood, moved, but for those that it mends, and its own. */
export function expectedAfter({ plan, standing }: Base, seed: Seed): string[] {
  const { adds = [], removes = () => false, moves = (at: CellAddress) => at } = seed;
  const stay = standing
    .filter((one) => !removes(one))
    .map((one) => ({ ...one, cell: one.cell && moves(one.cell) }));
  return [...stay, ...adds].map((one) => keyOf(one, plan.sheet)).sort();
}

/** Takes away what one rule says, at one cell or anywhere. */
export function without(rule: string, cell?: At) {
  return (one: Said): boolean =>
    one.rule === rule &&
    (cell === undefined || (one.cell?.row === cell?.row && one.cell?.column === cell?.column));
}

/** Where cells stand once a row is put in above that one. */
export function rowAdded(from: CellAddress, by = 1) {
  return (at: CellAddress): CellAddress =>
    at.sheet === from.sheet && at.row >= from.row ? { ...at, row: at.row + by } : at;
}

/** Takes away what any of these does. */
export function eitherOf(...ways: readonly ((one: Said) => boolean)[]) {
  return (one: Said): boolean => ways.some((way) => way(one));
}

/** All that stood goes. */
export const everything = (): boolean => true;
