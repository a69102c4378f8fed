import type { Axis } from "./axis";
import type { Strip } from "./spans";

/** A drawn row or column, or the length of a gap that stands for those not drawn. */
export type Slot = DrawnSlot | { readonly gap: number };

export interface DrawnSlot {
  readonly index: number;
  readonly frozen: boolean;
}

/** The frozen ones, a gap, those in the window, a gap. */
export function slots(axis: Axis, frozenCount: number, window: Strip): Slot[] {
  const { first, last } = afterFrozen(window, frozenCount);
  const before = axis.start(first) - axis.start(frozenCount);
  const after = axis.length - axis.start(last + 1);
  return [
    ...axis.visible(0, frozenCount - 1).map((index) => ({ index, frozen: true })),
    ...(before > 0 ? [{ gap: before }] : []),
    ...axis.visible(first, last).map((index) => ({ index, frozen: false })),
    ...(after > 0 ? [{ gap: after }] : []),
  ];
}

/** The two strips that are drawn: merges are cut where they meet. */
export function strips(frozenCount: number, window: Strip): readonly [Strip, Strip] {
  return [{ first: 0, last: frozenCount - 1 }, afterFrozen(window, frozenCount)];
}

function afterFrozen(strip: Strip, frozenCount: number): Strip {
  return { first: Math.max(strip.first, frozenCount), last: strip.last };
}

export function gapRow(height: number): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.setAttribute("aria-hidden", "true");
  row.style.height = `${String(height)}px`;
  row.append(gapCell());
  return row;
}

export function gapCell(): HTMLTableCellElement {
  const cell = document.createElement("td");
  cell.className = "gap";
  cell.setAttribute("aria-hidden", "true");
  return cell;
}
