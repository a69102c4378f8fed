import type { CellStyle } from "../../files/workbook/data";
import { color, flag, number, text, word } from "../wire/arguments";
import { method, scalar, wireType, type WireType } from "../wire/wire";
import { FormatPart } from "./formatPart";

export class RangeFill extends FormatPart {
  override get wire(): WireType {
    return RANGE_FILL;
  }
  /** « No fill » reads back as white, as in Excel; null when the cells differ. */
  get color(): string | null {
    return this.common((style) => style.fill ?? "#FFFFFF");
  }
  set color(fill: string | null) {
    this.change("fill.color", (style) => ({ ...style, fill }));
  }
}

export class RangeFont extends FormatPart {
  override get wire(): WireType {
    return RANGE_FONT;
  }
  read<K extends keyof CellStyle["font"]>(name: K): CellStyle["font"][K] | null {
    return this.common((style) => style.font[name]);
  }
  write(change: Partial<CellStyle["font"]>): void {
    this.change("font", (style) => ({ ...style, font: { ...style.font, ...change } }));
  }
}

export class FormatProtection extends FormatPart {
  override get wire(): WireType {
    return FORMAT_PROTECTION;
  }
  get locked(): boolean | null {
    return this.common((style) => style.locked);
  }
  set locked(locked: boolean | null) {
    this.change("protection.locked", (style) => ({ ...style, locked: locked ?? true }));
  }
}

const RANGE_FILL = wireType<RangeFill>("RangeFill", {
  color: scalar(
    (fill) => fill.color,
    (fill, value) => (fill.color = color(value, "color")),
  ),
  clear: method((fill) => {
    fill.color = null;
  }),
});

const RANGE_FONT = wireType<RangeFont>("RangeFont", {
  name: scalar(
    (font) => font.read("name"),
    (font, value) => {
      font.write({ name: text(value, "name") });
    },
  ),
  size: scalar(
    (font) => font.read("size"),
    (font, value) => {
      font.write({ size: number(value, "size") });
    },
  ),
  bold: scalar(
    (font) => font.read("bold"),
    (font, value) => {
      font.write({ bold: flag(value, "bold") });
    },
  ),
  italic: scalar(
    (font) => font.read("italic"),
    (font, value) => {
      font.write({ italic: flag(value, "italic") });
    },
  ),
  underline: scalar(
    (font) => (font.read("underline") === true ? "Single" : "None"),
    (font, value) => {
      font.write({ underline: word(value, ["None", "Single"], "underline") === "Single" });
    },
  ),
  color: scalar(
    (font) => font.read("color") ?? "#000000",
    (font, value) => {
      font.write({ color: color(value, "color") });
    },
  ),
});

const FORMAT_PROTECTION = wireType<FormatProtection>("FormatProtection", {
  locked: scalar(
    (protection) => protection.locked,
    (protection, value) => (protection.locked = flag(value, "locked")),
  ),
});
