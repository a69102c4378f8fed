import type { Decimal } from "decimal.js";
import type { CellAddress } from "../plan/address";
import type { CellWrite } from "../plan/cellWrite";
import type { Edition, EditionBasis } from "../plan/edition";
import type { Plan } from "../plan/plan";
import type { Family } from "./family";
import type { Severity } from "./finding";
import type { Unit } from "./unit";

/** What a rule sees wrong in one place; what is left out is the rule's own. */
export interface Observation {
  /** The cell to mend first. */
  readonly cells: readonly CellAddress[];
  readonly message: string;
  /** What to do, with this place's own cells and amounts; the rule's sentence when left out. */
  readonly remedy?: string;
  readonly severity?: Severity;
  readonly found?: Decimal | string | null;
  readonly expected?: Decimal | string | null;
  /** What `found` and `expected` are, where their text alone would not say it. */
  readonly unit?: Unit;
  readonly fix?: readonly CellWrite[] | null;
}

/** One rule of the catalogue: pure, deterministic, reads the plan and nothing else. */
export interface Rule {
  /** Its public name: it stands in the report, in the pane and in the tests, and does not change. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly title: string;
  /** The sentence of the template, instructions or contract that it rests on. */
  readonly basis: string;
  /** The fact of the edition that it judges by: the edition's own sentence then stands for `basis`. */
  readonly fact?: keyof EditionBasis;
  /** What to do, in one sentence, also where no fix can be written. */
  readonly remedy: string;
  /** Why it matters, in one to three sentences for the officer. */
  readonly why: string;
  /** Whether the edition is one where the rule has a meaning. */
  readonly appliesTo: (edition: Edition) => boolean;
  readonly check: (plan: Plan) => Iterable<Observation>;
}
