import type {
  AreaData,
  ConditionalFormatData,
  OtherFormatData,
  SheetData,
} from "../../files/workbook/data";
import { integer, text } from "../wire/arguments";
import { intersection, subtract } from "../book/areas";
import { newId } from "../book/book";
import { accessDenied, apiNotFound, itemNotFound } from "../book/errors";
import { ExcelCollection, method, wireType, type WireType } from "../wire/wire";
import { ConditionalFormat } from "./conditionalFormat";
import { reprioritise } from "./formatOrder";
import type { Model } from "./model";
import { OtherConditionalFormat } from "./otherConditionalFormat";

/** The conditional formats that touch some cells, the first in priority first. */
export class ConditionalFormatCollection extends ExcelCollection {
  constructor(
    private readonly model: Model,
    private readonly sheet: SheetData,
    private readonly areas: readonly AreaData[],
  ) {
    super();
  }
  override get wire(): WireType {
    return CONDITIONAL_FORMAT_COLLECTION;
  }
  /** Of all kinds, the template's own with ours. */
  override get items(): readonly (ConditionalFormat | OtherConditionalFormat)[] {
    const { model, sheet } = this;
    const custom = sheet.conditionalFormats.map((data) => ({
      data,
      make: () => new ConditionalFormat(model, sheet, data.id),
    }));
    const others = this.others.map((data) => ({
      data,
      make: () => new OtherConditionalFormat(model, sheet, data),
    }));
    return [...custom, ...others]
      .filter(({ data }) => data.areas.some((area) => this.touches(area)))
      .sort((one, other) => one.data.priority - other.data.priority)
      .map(({ make }) => make());
  }
  /** Only custom formats are modelled. The new one comes first in priority, as in Excel. */
  add(type: string): ConditionalFormat {
    if (type.toLowerCase() !== "custom") {
      throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
    }
    this.open("ConditionalFormatCollection.add");
    const others = this.sheet.conditionalFormats;
    const isFirstFree = [...others, ...this.others].every(({ priority }) => priority > 1);
    const format: ConditionalFormatData = {
      id: freshId(others),
      areas: [...this.areas],
      formula: "=FALSE",
      fill: null,
      fontColor: null,
      bold: false,
      stopIfTrue: false,
      priority: 1,
    };
    // The others come one place later.
    if (!isFirstFree) reprioritise(this.sheet, ({ priority }) => priority + 1);
    this.sheet.conditionalFormats = [...this.sheet.conditionalFormats, format];
    return new ConditionalFormat(this.model, this.sheet, format.id);
  }
  getItemOrNullObject(id: string): ConditionalFormat | OtherConditionalFormat | null {
    return this.items.find((format) => format.identity.Id === id) ?? null;
  }
  getItem(id: string): ConditionalFormat | OtherConditionalFormat {
    const format = this.getItemOrNullObject(id);
    if (!format) throw itemNotFound(`conditional format ${id}`);
    return format;
  }
  getItemAt(index: number): ConditionalFormat | OtherConditionalFormat {
    const format = this.items[index];
    if (!format) throw itemNotFound(`conditional format ${String(index)}`);
    return format;
  }
  /** Takes these cells out of every format; a format left without cells goes away. */
  clearAll(): void {
    const kept = this.others.find(({ areas }) => areas.some((area) => this.touches(area)));
    if (kept) throw apiNotFound(`ConditionalFormatCollection.clearAll of a ${kept.type}`);
    this.open("ConditionalFormatCollection.clearAll");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.flatMap((format) => {
      const areas = this.areas.reduce<readonly AreaData[]>(
        (left, hole) => left.flatMap((area) => subtract(area, hole)),
        format.areas,
      );
      return areas.length === 0 ? [] : [{ ...format, areas: [...areas] }];
    });
  }

  private get others(): readonly OtherFormatData[] {
    return this.sheet.otherFormats ?? [];
  }
  private touches(area: AreaData): boolean {
    return this.areas.some((own) => intersection(own, area) !== null);
  }
  private open(what: string): void {
    if (this.sheet.isProtected) throw accessDenied(what);
    this.model.book.journal.keepSheet(this.sheet);
    this.model.book.journal.note(what);
  }
}

function freshId(others: readonly ConditionalFormatData[]): string {
  const id = newId();
  return others.some((format) => format.id === id) ? freshId(others) : id;
}

const CONDITIONAL_FORMAT_COLLECTION = wireType<ConditionalFormatCollection>(
  "ConditionalFormatCollection",
  {
    add: method((formats, type) => formats.add(text(type, "type")), 6),
    clearAll: method((formats) => {
      formats.clearAll();
    }, 6),
    getCount: method((formats) => formats.items.length, 6),
    getItem: method((formats, id) => formats.getItem(text(id, "id")), 6),
    getItemAt: method((formats, index) => formats.getItemAt(integer(index, "index")), 6),
    getItemOrNullObject: method((formats, id) => formats.getItemOrNullObject(text(id, "id")), 14),
  },
);
