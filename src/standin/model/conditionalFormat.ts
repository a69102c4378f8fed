import type { ConditionalFormatData, SheetData } from "../../files/workbook/data";
import { flag, integer } from "../wire/arguments";
import { accessDenied, invalidArgument, itemNotFound } from "../book/errors";
import { ExcelObject, method, object, scalar, wireType, type WireType } from "../wire/wire";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { rankOf, rankedFormats, reprioritise } from "./formatOrder";
import type { CellRange, Model } from "./model";

/** One conditional format of a sheet, known by its id; gone once it is deleted. */
export class ConditionalFormat extends ExcelObject {
  constructor(
    private readonly model: Model,
    private readonly sheet: SheetData,
    readonly id: string,
  ) {
    super();
  }
  override get wire(): WireType {
    return CONDITIONAL_FORMAT;
  }
  override get identity() {
    return { Id: this.id };
  }
  get data(): ConditionalFormatData {
    const format = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!format) throw itemNotFound(`conditional format ${this.id}`);
    return format;
  }
  /** Throws `AccessDenied` on a protected sheet. */
  change(what: string, change: Partial<ConditionalFormatData>): void {
    if (this.sheet.isProtected) throw accessDenied(what);
    this.model.book.journal.keepSheet(this.sheet);
    this.model.book.journal.note(what);
    const own = this.data;
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.map((format) =>
      format === own ? { ...format, ...change } : format,
    );
  }
  /** From 0, the first to win. */
  get priority(): number {
    return rankOf(this.sheet, this.id);
  }
  set priority(place: number) {
    if (place < 0) throw invalidArgument("priority");
    const own = this.data;
    this.change("ConditionalFormat.priority", {});
    const others = rankedFormats(this.sheet).filter(({ id }) => id !== own.id);
    const order = [...others.slice(0, place), own, ...others.slice(place)].map(({ id }) => id);
    reprioritise(this.sheet, ({ id }) => order.indexOf(id) + 1);
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this);
  }
  /** What the format before it were pushed down by comes back up: priorities are as before it. */
  delete(): void {
    const { priority } = this.data;
    this.change("ConditionalFormat.delete", {});
    const { sheet, id } = this;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.id !== id);
    reprioritise(sheet, (one) => one.priority - (one.priority > priority ? 1 : 0));
  }
  getRangeOrNullObject(): CellRange | null {
    const [area, ...others] = this.data.areas;
    return area && others.length === 0 ? this.model.range(this.sheet, area) : null;
  }
  getRange(): CellRange {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound("a single range");
    return range;
  }
  getRanges(): ExcelObject {
    return this.model.rangeAreas(this.sheet, this.data.areas);
  }
}

const CONDITIONAL_FORMAT = wireType<ConditionalFormat>("ConditionalFormat", {
  id: scalar((format) => format.id),
  type: scalar(() => "Custom"),
  priority: scalar(
    (format) => format.priority,
    (format, value) => (format.priority = integer(value, "priority")),
  ),
  stopIfTrue: scalar(
    (format) => format.data.stopIfTrue,
    (format, value) => {
      format.change("ConditionalFormat.stopIfTrue", { stopIfTrue: flag(value, "stopIfTrue") });
    },
  ),
  custom: object((format) => format.custom, 6),
  customOrNullObject: object((format) => format.custom, 6),
  delete: method((format) => {
    format.delete();
  }, 6),
  getRange: method((format) => format.getRange(), 6),
  getRangeOrNullObject: method((format) => format.getRangeOrNullObject(), 6),
  getRanges: method((format) => format.getRanges(), 9),
});
