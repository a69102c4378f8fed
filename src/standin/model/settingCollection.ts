import { text } from "../wire/arguments";
import type { Book } from "../book/book";
import { itemNotFound } from "../book/errors";
import {
  ExcelCollection,
  ExcelObject,
  method,
  scalar,
  wireType,
  type WireType,
} from "../wire/wire";

/** What add-ins keep in the workbook, by key. Values are JSON. */
export class SettingCollection extends ExcelCollection {
  constructor(private readonly book: Book) {
    super();
  }
  override get wire(): WireType {
    return SETTING_COLLECTION;
  }
  override get items(): readonly Setting[] {
    return [...this.book.data.settings.keys()].map((key) => new Setting(this.book, key));
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.book.data.settings.has(key) ? new Setting(this.book, key) : null;
  }
  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound(`setting ${key}`);
    return setting;
  }
  /** Sets the value of a key that exists already. */
  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.book, key);
    setting.value = value;
    return setting;
  }
}

export class Setting extends ExcelObject {
  constructor(
    private readonly book: Book,
    readonly key: string,
  ) {
    super();
  }
  override get wire(): WireType {
    return SETTING;
  }
  override get identity() {
    return { _Id: this.key };
  }
  get value(): unknown {
    return this.book.data.settings.get(this.key);
  }
  set value(value: unknown) {
    this.book.journal.keepBook();
    this.book.data.settings.set(this.key, value);
    this.book.journal.note(`Setting.value ${this.key}`);
  }
  delete(): void {
    this.book.journal.keepBook();
    this.book.data.settings.delete(this.key);
    this.book.journal.note(`Setting.delete ${this.key}`);
  }
}

const SETTING_COLLECTION = wireType<SettingCollection>("SettingCollection", {
  add: method((settings, key, value) => settings.add(text(key, "key"), value), 4),
  getCount: method((settings) => settings.items.length, 4),
  getItem: method((settings, key) => settings.getItem(text(key, "key")), 4),
  getItemOrNullObject: method((settings, key) => settings.getItemOrNullObject(text(key, "key")), 4),
});

const SETTING = wireType<Setting>("Setting", {
  key: scalar((setting) => setting.key),
  value: scalar(
    (setting) => setting.value,
    (setting, value) => (setting.value = value),
  ),
  _Id: scalar((setting) => setting.key),
  delete: method((setting) => {
    setting.delete();
  }, 4),
});
