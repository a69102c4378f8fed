import type { Book } from "../book/book";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import type { Model } from "./model";
import { Range } from "./range";
import { RANGE } from "./rangeMembers";
import { RangeAreas } from "./rangeAreas";
import { Worksheet } from "./worksheet";
import { WORKSHEET } from "./worksheetMembers";

export function makeModel(book: Book): Model {
  const model: Model = {
    book,
    references: new Map(),
    range: (sheet, area) => new Range(RANGE, model, sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreas(model, sheet, areas),
    worksheet: (sheet) => new Worksheet(WORKSHEET, model, sheet),
    conditionalFormats: (sheet, areas) => new ConditionalFormatCollection(model, sheet, areas),
  };
  return model;
}
