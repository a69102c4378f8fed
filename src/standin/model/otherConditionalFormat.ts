import type { OtherFormatData, SheetData } from "../../files/workbook/data";
import { apiNotFound, itemNotFound } from "../book/errors";
import { ExcelObject, method, object, reading, wireType, type WireType } from "../wire/wire";
import { rankOf } from "./formatOrder";
import type { Model } from "./model";

/** The API's names of the kinds that files know (`ConditionalFormatType`). */
const TYPES: Readonly<Record<string, string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  cellIs: "CellValue",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** The add-in sees that it is there, what kind it is and where; nothing more of it is modelled. */
export class OtherConditionalFormat extends ExcelObject {
  constructor(
    private readonly model: Model,
    private readonly sheet: SheetData,
    readonly data: OtherFormatData,
  ) {
    super();
  }
  override get wire(): WireType {
    return OTHER_CONDITIONAL_FORMAT;
  }
  override get identity() {
    return { Id: this.data.id };
  }
  get type(): string {
    return TYPES[this.data.type] ?? "PresetCriteria";
  }
  /** From 0, the first to win, among all kinds. */
  get priority(): number {
    return rankOf(this.sheet, this.data.id);
  }
  getRanges(): ExcelObject {
    return this.model.rangeAreas(this.sheet, this.data.areas);
  }
}

const OTHER_CONDITIONAL_FORMAT = wireType<OtherConditionalFormat>("ConditionalFormat", {
  id: reading((format) => format.data.id, 6),
  type: reading((format) => format.type, 6),
  priority: reading((format) => format.priority, 6),
  stopIfTrue: reading((format) => format.data.stopIfTrue, 6),
  custom: object((format) => {
    throw itemNotFound(`custom of a conditional format ${format.type}`);
  }, 6),
  customOrNullObject: object(() => null, 6),
  delete: method((format) => {
    throw apiNotFound(`ConditionalFormat.delete (${format.type})`);
  }, 6),
  getRanges: method((format) => format.getRanges(), 9),
});
