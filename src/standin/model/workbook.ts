import { text } from "../wire/arguments";
import { HostError, itemNotFound } from "../book/errors";
import { ExcelObject, method, object, reading, wireType, type WireType } from "../wire/wire";
import { Application } from "./application";
import type { CellRange, Model } from "./model";
import { NamedItemCollection } from "./namedItemCollection";
import { SettingCollection } from "./settingCollection";
import { TableCollection } from "./tableCollection";
import { WorksheetCollection } from "./worksheetCollection";

/** The open workbook: the root of every object path. */
export class Workbook extends ExcelObject {
  constructor(readonly model: Model) {
    super();
  }
  override get wire(): WireType {
    return WORKBOOK;
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.model);
  }
  get application(): Application {
    return new Application(this.model.book);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.model.book);
  }
  get tables(): TableCollection {
    return new TableCollection();
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection();
  }
  getSelectedRanges(): ExcelObject {
    this.model.book.assertFocus("InvalidSelection");
    const { sheet, areas } = this.model.book.selection;
    return this.model.rangeAreas(sheet, areas);
  }
  /** Throws `InvalidSelection` when several areas are selected. */
  getSelectedRange(): CellRange {
    this.model.book.assertFocus("InvalidSelection");
    const { sheet, areas } = this.model.book.selection;
    const [area, ...others] = areas;
    if (!area || others.length > 0) {
      throw new HostError(
        "InvalidSelection",
        "The current selection is invalid for this operation.",
      );
    }
    return this.model.range(sheet, area);
  }
  getActiveCell(): CellRange {
    this.model.book.assertFocus("InvalidSelection");
    const { sheet, areas } = this.model.book.selection;
    const { top = 0, left = 0 } = areas[0] ?? {};
    return this.model.range(sheet, { top, left, bottom: top, right: left });
  }
  /** The range that an event spoke of. */
  eventRange(id: unknown): CellRange | null {
    const { book } = this.model;
    return book.eventRange(text(id, "referenceId"), (sheet, area) => this.model.range(sheet, area));
  }
  removeReference(id: unknown): void {
    this.model.references.delete(text(id, "referenceId"));
  }
}

const WORKBOOK = wireType<Workbook>("Workbook", {
  name: reading((workbook) => workbook.model.book.name, 7),
  readOnly: reading(() => false, 8),
  isDirty: reading((workbook) => workbook.model.book.journal.entries.length > 0, 9),
  worksheets: object((workbook) => workbook.worksheets),
  application: object((workbook) => workbook.application),
  settings: object((workbook) => workbook.settings, 4),
  tables: object((workbook) => workbook.tables),
  names: object((workbook) => workbook.names),
  getSelectedRange: method((workbook) => workbook.getSelectedRange()),
  getSelectedRanges: method((workbook) => workbook.getSelectedRanges(), 9),
  getActiveCell: method((workbook) => workbook.getActiveCell(), 7),
  _GetRangeForEventByReferenceId: method((workbook, id) => {
    const range = workbook.eventRange(id);
    if (!range) throw itemNotFound("the event's range");
    return range;
  }),
  _GetRangeOrNullObjectForEventByReferenceId: method((workbook, id) => workbook.eventRange(id)),
  _RemoveReference: method((workbook, id) => {
    workbook.removeReference(id);
  }),
  _RemoveAllReferences: method((workbook) => {
    workbook.model.references.clear();
  }),
});
