import { a1From, type CellAddress } from "../../plan/address";
import type { Finding } from "../finding";
import type { Model } from "./model";
import type { Slip } from "./slip";

/** The rules that say that a sum does not hold. */
const SUMS = ["row-total", "subtotal", "grand-total", "recap-amount", "recap-total"];
/** Those that say that a source is not the right one. */
const SOURCES = ["source-missing", "source-not-allowed", "source-ambiguous"];

/** The findings of a plan by the cell that they are about, as places in their list. */
export class FindingPlaces {
  private readonly sums: ReadonlyMap<string, readonly number[]>;
  private readonly sources: ReadonlyMap<string, readonly number[]>;

  constructor(private readonly findings: readonly Finding[]) {
    this.sums = byPrimary(findings, SUMS);
    this.sources = byPrimary(findings, SOURCES);
  }

  /** Nothing here can have a cause. */
  get isEmpty(): boolean {
    return this.sums.size === 0 && this.sources.size === 0;
  }

  /** Those of equations that did not hold. */
  ofEquations({ equations, residual }: Model, ids: Iterable<number>): number[] {
    return [...ids]
      .filter((id) => residual.has(id))
      .flatMap((id) => equations[id]?.totals ?? [])
      .flatMap(({ at }) => this.sums.get(a1From(null, at)) ?? []);
  }

  /** Those of a source cell, or of an amount in a wrong column. */
  ofSource(at: CellAddress): readonly number[] {
    return this.sources.get(a1From(null, at)) ?? [];
  }

  /** All that a slip explains, in ascending order. */
  ofSlip(model: Model, slip: Slip): number[] {
    const cells = slip.source
      ? [slip.source.use.source.at]
      : slip.kind === "source"
        ? slip.changes.map(({ variable }) => variable.cell.at)
        : [];
    const own = cells.flatMap((at) => this.ofSource(at));
    return ascending([...this.ofEquations(model, slip.effect.keys()), ...own]);
  }

  /** What the finding's own fix would write into a cell. */
  writeAt(at: CellAddress) {
    const key = a1From(null, at);
    const places = this.sums.get(key) ?? [];
    return places
      .flatMap((place) => this.findings[place]?.fix ?? [])
      .find((write) => a1From(null, write.at) === key);
  }
}

function byPrimary(findings: readonly Finding[], rules: readonly string[]) {
  const places = new Map<string, number[]>();
  findings.forEach(({ rule, cells: [cell] }, place) => {
    if (!cell || !rules.includes(rule)) return;
    const key = a1From(null, cell);
    places.set(key, [...(places.get(key) ?? []), place]);
  });
  return places;
}

export function ascending(places: readonly number[]): number[] {
  return [...new Set(places)].sort((one, other) => one - other);
}
