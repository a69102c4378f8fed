import { itemNotFound } from "../book/errors";
import { type ExcelObject, ExcelCollection, method, wireType, type WireType } from "../wire/wire";

/** Defined names are kept in the file and not modelled: to an add-in there are none. */
export class NamedItemCollection extends ExcelCollection {
  override get wire(): WireType {
    return NAMED_ITEM_COLLECTION;
  }
  override get items(): readonly ExcelObject[] {
    return [];
  }
}

const NAMED_ITEM_COLLECTION = wireType<NamedItemCollection>("NamedItemCollection", {
  getCount: method(() => 0, 4),
  getItem: method((_, name) => {
    throw itemNotFound(`name ${String(name)}`);
  }),
  getItemOrNullObject: method(() => null, 4),
});
