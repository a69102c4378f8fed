import type { Source } from "../../plan/source";
import type { SourceUse } from "../sourceVerdict";
import { isNone, type Ticks } from "./ticks";
import type { Variable } from "./variables";

/**
 * What one gesture can have done: an amount mistyped; a source; État and Département exchanged; an
 * amount on another line; a recap not redone after a line changed; a line wrong before the recap was
 * made from it; a formula that doesn't add up what it should.
 */
export type SlipKind = "cell" | "source" | "swap" | "move" | "stale" | "inherited" | "formula";

/** An amount, and by how much it should change. */
export interface Change {
  readonly variable: Variable;
  readonly by: Ticks;
}

/** A slip, undone: what it changes, and in which equations. */
export interface Slip {
  readonly kind: SlipKind;
  /** What tells it from the others. */
  readonly key: string;
  readonly changes: readonly Change[];
  /** The source that a source cell should name; for an amount in a wrong column, the column's. */
  readonly source: { readonly use: SourceUse; readonly to: Source } | null;
  /** By how much each equation changes. */
  readonly effect: ReadonlyMap<number, Ticks>;
}

/** What changes do to the equations. */
function effectOf(changes: readonly Change[]): Map<number, Ticks> {
  const effect = new Map<number, Ticks>();
  for (const { variable, by } of changes) {
    for (const [equation, count] of variable.equations) {
      const sum = (effect.get(equation) ?? 0) + count * by;
      if (isNone(sum)) effect.delete(equation);
      else effect.set(equation, sum);
    }
  }
  return effect;
}

/** A slip of amounts. */
export function slipOf(kind: SlipKind, changes: readonly Change[]): Slip {
  const key = changes.map(({ variable, by }) => `${String(variable.id)}:${String(by)}`).join(" ");
  return { kind, key: `${kind} ${key}`, changes, source: null, effect: effectOf(changes) };
}

/** No amount becomes negative that was not. */
export function isPlausible({ changes }: Slip): boolean {
  return changes.every(
    ({ variable: { kind, value }, by }) => kind === "lack" || value < 0 || value + by >= 0,
  );
}
