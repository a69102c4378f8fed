import { itemNotFound } from "../book/errors";
import {
  type ExcelObject,
  ExcelCollection,
  method,
  scalar,
  wireType,
  type WireType,
} from "../wire/wire";

/** Tables are kept in the file and not modelled: to an add-in there are none. */
export class TableCollection extends ExcelCollection {
  override get wire(): WireType {
    return TABLE_COLLECTION;
  }
  override get items(): readonly ExcelObject[] {
    return [];
  }
}

const TABLE_COLLECTION = wireType<TableCollection>("TableCollection", {
  count: scalar(() => 0),
  getCount: method(() => 0, 4),
  getItem: method((_, key) => {
    throw itemNotFound(`table ${String(key)}`);
  }),
  getItemOrNullObject: method(() => null, 4),
});
