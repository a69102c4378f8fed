import type { Decimal } from "decimal.js";
import { withOthers } from "../../plan/editionSources";
import type { Plan } from "../../plan/plan";
import { ZERO } from "../../plan/money";
import type { Source } from "../../plan/source";
import { objectiveGroups, sharesOfLines } from "../../judgement/cofinancing";
import { totalsBySource } from "../../judgement/ledger";
import { objectivesLabel } from "../words/places";

/** What the State and the Département bring, in euros, and how it is drawn (per cent of the widest bar). */
export interface SharesView {
  readonly label: string;
  readonly state: Decimal;
  readonly department: Decimal;
  readonly stateWidth: number;
  readonly departmentWidth: number;
}

/** An objective's shares, and how far the Département is below (negative) or above the State. */
export interface ObjectiveShares extends SharesView {
  readonly gap: Decimal;
}

/** What is asked of a source, and what is left of its envelope. */
export interface EnvelopeView {
  readonly source: Source;
  readonly asked: Decimal;
  /** An amount of its lines can't be read. */
  readonly isPartial: boolean;
  readonly envelope: Decimal | null;
  /** envelope − asked in euros; negative when it is exceeded. */
  readonly left: Decimal | null;
  /** The table gives it itself (2022): it is not typed in the pane. */
  readonly isGiven: boolean;
}

type Amounts = Pick<SharesView, "label" | "state" | "department">;

/** The lines' totals by source, each bar in proportion to the largest. */
export function sourceShares(plan: Plan): readonly SharesView[] {
  const totals = [...totalsBySource(plan)].map(([label, { state, department }]) => ({
    label,
    state,
    department,
  }));
  return drawn(totals);
}

/** Co-financing by objective (FIR + 304; rules.md), what the Département lacks most first. */
export function objectiveShares(plan: Plan): readonly ObjectiveShares[] {
  const known = objectiveGroups(plan).flatMap(({ objectives, lines }) => {
    const shares = sharesOfLines(plan, lines);
    const isEmpty = !shares || (shares.state.isZero() && shares.department.isZero());
    return isEmpty ? [] : [{ label: objectivesLabel(objectives), ...shares }];
  });
  return drawn(known)
    .map((view) => ({ ...view, gap: view.department.minus(view.state) }))
    .sort((one, other) => one.gap.comparedTo(other.gap));
}

/** Every source that the lines use or that has an envelope. */
export function envelopeView(plan: Plan): readonly EnvelopeView[] {
  const totals = totalsBySource(plan);
  const named = [...totals.keys(), ...plan.envelopes.keys()];
  const used = withOthers(plan.edition, named).filter((source) => named.includes(source));
  return used.map((source) => {
    const total = totals.get(source);
    const asked = total?.state ?? ZERO;
    const envelope = plan.envelopes.get(source) ?? null;
    const isPartial = total?.isPartial.state ?? false;
    const column = plan.columns.find(({ spec }) => spec.source === source);
    const isGiven = column !== undefined && plan.envelopeRow?.cells.has(column.column) === true;
    const left = envelope && !isPartial ? envelope.minus(asked) : null;
    return { source, asked, isPartial, envelope, left, isGiven };
  });
}

function drawn(all: readonly Amounts[]): readonly SharesView[] {
  const widest = Math.max(1, ...all.map(({ state, department }) => size(state) + size(department)));
  return all.map((amounts) => ({
    ...amounts,
    stateWidth: (100 * size(amounts.state)) / widest,
    departmentWidth: (100 * size(amounts.department)) / widest,
  }));
}

/** A length to draw, never a sum to show: a negative amount has none. */
function size(amount: Decimal): number {
  return Math.max(0, amount.toNumber());
}
