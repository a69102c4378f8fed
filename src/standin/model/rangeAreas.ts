import type { AreaData, SheetData } from "../../files/workbook/data";
import { printArea, printSheet } from "../book/address";
import { flag, integer, isMissing, word } from "../wire/arguments";
import * as geometry from "../book/areas";
import { usedArea } from "../book/cells";
import { newId } from "../book/book";
import { itemNotFound } from "../book/errors";
import {
  ExcelCollection,
  ExcelObject,
  method,
  object,
  scalar,
  wireType,
  type WireType,
} from "../wire/wire";
import { CLEAR_WORDS, type CellRange, type Model } from "./model";
import { RangeFormat } from "./rangeFormat";

/** Several rectangles of one sheet. */
export class RangeAreas extends ExcelObject {
  private referenceId: string | null = null;

  constructor(
    readonly model: Model,
    readonly sheet: SheetData,
    readonly list: readonly AreaData[],
  ) {
    super();
  }

  override get wire(): WireType {
    return RANGE_AREAS;
  }
  override get identity(): Readonly<Record<string, string>> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }
  get address(): string {
    const sheet = printSheet(this.sheet.name);
    return this.list.map((area) => `${sheet}!${printArea(area)}`).join(", ");
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.list.map((area) => this.model.range(this.sheet, area)));
  }
  get cellCount(): number {
    const count = this.list.reduce((sum, area) => sum + geometry.cellCount(area), 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get format(): RangeFormat {
    return new RangeFormat(this.model.book, this.sheet, this.list);
  }

  /** null when no part is left. */
  part(areas: readonly (AreaData | null)[]): ExcelObject | null {
    const kept = areas.filter((area) => area !== null);
    return kept.length === 0 ? null : this.model.rangeAreas(this.sheet, kept);
  }
  used(valuesOnly: unknown): ExcelObject | null {
    const only = !isMissing(valuesOnly) && flag(valuesOnly, "valuesOnly");
    return this.part(this.list.map((area) => usedArea(this.sheet, area, only)));
  }
  keepReference(id: string): void {
    this.referenceId ??= id;
    this.model.references.set(this.referenceId, this);
  }
}

/** The rectangles of a `RangeAreas`. */
export class RangeCollection extends ExcelCollection {
  constructor(override readonly items: readonly CellRange[]) {
    super();
  }
  override get wire(): WireType {
    return RANGE_COLLECTION;
  }
  getItemAt(index: number): CellRange {
    const range = this.items[index];
    if (!range) throw itemNotFound(`area ${String(index)}`);
    return range;
  }
}

const RANGE_AREAS = wireType<RangeAreas>("RangeAreas", {
  address: scalar((areas) => areas.address),
  addressLocal: scalar((areas) => areas.address),
  areaCount: scalar((areas) => areas.list.length),
  cellCount: scalar((areas) => areas.cellCount),
  isEntireColumn: scalar((areas) => areas.list.every(geometry.isEntireColumn)),
  isEntireRow: scalar((areas) => areas.list.every(geometry.isEntireRow)),
  areas: object((areas) => areas.areas, 9),
  format: object((areas) => areas.format, 9),
  worksheet: object((areas) => areas.model.worksheet(areas.sheet), 9),
  conditionalFormats: object((areas) => areas.model.conditionalFormats(areas.sheet, areas.list), 9),
  getUsedRangeAreas: method((areas, only) => {
    const used = areas.used(only);
    if (!used) throw itemNotFound(`used cells in ${areas.address}`);
    return used;
  }, 9),
  getUsedRangeAreasOrNullObject: method((areas, only) => areas.used(only), 9),
  clear: method((areas, applyTo) => {
    const what = word(applyTo, CLEAR_WORDS, "applyTo");
    for (const range of areas.areas.items) range.clear(what);
  }, 9),
  calculate: method((areas) => {
    areas.model.book.settle();
  }, 9),
  _ReferenceId: scalar((areas) => areas.identity._ReferenceId ?? null),
  _KeepReference: method((areas) => {
    areas.keepReference(newId());
  }),
});

const RANGE_COLLECTION = wireType<RangeCollection>("RangeCollection", {
  getCount: method((ranges) => ranges.items.length, 9),
  getItemAt: method((ranges, index) => ranges.getItemAt(integer(index, "index")), 9),
});
