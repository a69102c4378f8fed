import type { Decimal } from "decimal.js";
import { a1From } from "../../plan/address";
import { isBlank, valueOf } from "../../plan/amounts";
import type { CellWrite } from "../../plan/cellWrite";
import { spelt } from "../../plan/editionSources";
import { allOf } from "../../plan/lists";
import type { AmountCell, Plan } from "../../plan/plan";
import { arrayCells, isRefused } from "../arrayFormulas";
import { cellName } from "../cellNames";
import { setAmount, setText } from "../fixes";
import type { Corrected, Way } from "./cause";
import type { EquationKind } from "./equations";
import type { FindingPlaces } from "./findingPlaces";
import type { Model } from "./model";
import type { Change, Slip } from "./slip";
import { toEuros } from "./ticks";

const NAMES: Readonly<Record<EquationKind, string>> = {
  line: "le total",
  recap: "le récapitulatif",
  "recap-total": "le total du récapitulatif",
  subtotal: "le sous-total",
  "grand-total": "le total du plan",
};

/** Turns slips into what one reads and writes. */
export class Ways {
  private readonly totals = new Map<AmountCell, EquationKind>();
  private readonly arrays: ReadonlySet<string>;

  constructor(
    readonly model: Model,
    private readonly places: FindingPlaces,
  ) {
    for (const { kind, totals } of model.equations) {
      for (const cell of totals) this.totals.set(cell, kind);
    }
    this.arrays = arrayCells(model.plan);
  }

  /** The cells of slips made together, their name, and what writes them. */
  of(slips: readonly Slip[]): Way {
    const writes = slips.flatMap((slip) => this.writesOf(slip) ?? [null]);
    const known = writes.filter((write) => write !== null);
    const isWritable = known.length === writes.length && !isRefused(known, this.arrays);
    return {
      cells: slips.flatMap((slip) => this.cellsOf(slip)),
      name: allOf(slips.map((slip) => this.nameOf(slip))),
      writes: isWritable ? known : [],
    };
  }

  /** « le total I12 », « H12 ». */
  nameOfCell(cell: AmountCell): string {
    const kind = this.totals.get(cell);
    const name = cellName(this.model.plan, cell.at);
    return kind === undefined ? name : `${NAMES[kind]} ${name}`;
  }

  /** The cell adds up others. */
  isTotal(cell: AmountCell): boolean {
    return this.totals.has(cell);
  }

  /** Writes amounts, or the formulas that give them, unless Excel would refuse it. */
  setAll(changes: readonly { readonly cell: AmountCell; readonly amount: Decimal }[]): CellWrite[] {
    const writes = changes.flatMap(({ cell, amount }) => {
      const own = this.places.writeAt(cell.at);
      return own?.after.kind === "formula" ? [own] : setAmount(cell, amount);
    });
    return isRefused(writes, this.arrays) ? [] : writes;
  }

  private nameOf({ kind, changes, source }: Slip): string {
    const { plan } = this.model;
    if (source) return `la source en ${cellName(plan, source.use.source.at)}`;
    const [first, ...others] = changes.map(({ variable }) => variable.cell);
    if (!first) return "";
    const names = others.map(({ at }) => cellName(plan, at));
    const lead = kind === "stale" ? this.nameOfCell(first) : cellName(plan, first.at);
    return others.length === 0 ? this.nameOfCell(first) : allOf([lead, ...names]);
  }

  private cellsOf({ changes, source }: Slip): Corrected[] {
    if (source) {
      const { at, text } = source.use.source;
      return [{ at, found: text === "" ? null : text, expected: source.to }];
    }
    return changes.map((change) => {
      const { cell } = change.variable;
      return {
        at: cell.at,
        found: isBlank(cell) ? null : valueOf(cell),
        expected: expectedOf(change),
      };
    });
  }

  /** null where only the officer can write it. */
  private writesOf({ changes, source }: Slip): CellWrite[] | null {
    const { plan } = this.model;
    if (source) return setText(source.use.source, spelt(plan.edition, source.to));
    const writes = changes.map((change) => this.writeOf(change));
    return writes.every((write) => write !== undefined) ? writes : null;
  }

  private writeOf(change: Change): CellWrite | undefined {
    const { cell, kind } = change.variable;
    const own = this.places.writeAt(cell.at);
    // A total is written as the formula of the others, where they are formulas.
    if (kind === "lack" || own?.after.kind === "formula") return own;
    const [write] = setAmount(cell, expectedOf(change));
    return write;
  }
}

/** What the cell should hold, in euros. */
export function expectedOf({ variable, by }: Change): Decimal {
  const { kind, cell, value } = variable;
  const found = kind === "lack" ? valueOf(cell) : null;
  return found ? found.plus(toEuros(by)) : toEuros(value + by);
}

/** The cells, as a report names them. */
export function namesOf(plan: Plan, cells: readonly AmountCell[]): string[] {
  return [...new Set(cells.map(({ at }) => a1From(null, at)))].flatMap((key) => {
    const cell = cells.find(({ at }) => a1From(null, at) === key);
    return cell ? [cellName(plan, cell.at)] : [];
  });
}
