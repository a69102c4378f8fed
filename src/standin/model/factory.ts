import type { Book } from "../book/book";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import type { Model } from "./model";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { Worksheet } from "./worksheet";

export function makeModel(book: Book): Model {
  const model: Model = {
    book,
    range: (sheet, area) => new Range(model, sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreas(model, sheet, areas),
    worksheet: (sheet) => new Worksheet(model, sheet),
    conditionalFormats: (sheet, areas) => new ConditionalFormatCollection(model, sheet, areas),
  };
  return model;
}
