import type { CellStyle } from "../../files/workbook/data";
import { flag, number, word } from "../wire/arguments";
import { columnAt } from "../book/cells";
import { accessDenied } from "../book/errors";
import { object, scalar, wireType, type WireType } from "../wire/wire";
import { FormatPart } from "./formatPart";
import { FormatProtection, RangeFill, RangeFont } from "./rangeFormatParts";
import { setColumns, setRow } from "../book/writing";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify"] as const;
const VERTICAL = ["Bottom", "Center", "Top", "Justify"] as const;

/** Characters of the default font to points, and back (7 pixels a character, 5 of padding). */
const toPoints = (characters: number) => (Math.round(characters * 7) + 5) * 0.75;
const toCharacters = (points: number) => (points / 0.75 - 5) / 7;

export class RangeFormat extends FormatPart {
  override get wire(): WireType {
    return RANGE_FORMAT;
  }
  get fill() {
    return new RangeFill(this.book, this.sheet, this.areas);
  }
  get font() {
    return new RangeFont(this.book, this.sheet, this.areas);
  }
  get protection() {
    return new FormatProtection(this.book, this.sheet, this.areas);
  }
  get horizontalAlignment() {
    const name = this.common((style) => style.horizontal);
    return HORIZONTAL.find((known) => known.toLowerCase() === name) ?? null;
  }
  set horizontalAlignment(value: (typeof HORIZONTAL)[number] | null) {
    const horizontal = (value ?? "General").toLowerCase() as CellStyle["horizontal"];
    this.change("horizontalAlignment", (style) => ({ ...style, horizontal }));
  }
  get verticalAlignment() {
    const name = this.common((style) => style.vertical);
    return VERTICAL.find((known) => known.toLowerCase() === name) ?? null;
  }
  set verticalAlignment(value: (typeof VERTICAL)[number] | null) {
    const vertical = (value ?? "Bottom").toLowerCase() as CellStyle["vertical"];
    this.change("verticalAlignment", (style) => ({ ...style, vertical }));
  }
  get wrapText() {
    return this.common((style) => style.wrap);
  }
  set wrapText(wrap: boolean | null) {
    this.change("wrapText", (style) => ({ ...style, wrap: wrap ?? false }));
  }
  /** In points; null when the columns differ. */
  get columnWidth(): number | null {
    return this.uniform("left", "right", (column) =>
      toPoints(columnAt(this.sheet, column)?.width ?? this.sheet.defaultColumnWidth),
    );
  }
  set columnWidth(points: number | null) {
    this.shape("columnWidth");
    const width = toCharacters(points ?? 0);
    for (const area of this.areas) setColumns(this.sheet, area.left, area.right, () => ({ width }));
  }
  get rowHeight(): number | null {
    return this.uniform(
      "top",
      "bottom",
      (row) => this.sheet.rowProperties.get(row)?.height ?? this.sheet.defaultRowHeight,
    );
  }
  set rowHeight(height: number | null) {
    this.shape("rowHeight");
    this.each("top", "bottom", (row) => {
      setRow(this.sheet, row, { height: height ?? 0 });
    });
  }

  private shape(name: string): void {
    if (this.sheet.isProtected) throw accessDenied(`RangeFormat.${name}`);
    this.book.journal.keepSheet(this.sheet);
    this.book.journal.note(`RangeFormat.${name}`);
  }
  private each(from: "top" | "left", to: "bottom" | "right", visit: (place: number) => void) {
    for (const area of this.areas) {
      for (let place = area[from]; place <= area[to]; place += 1) visit(place);
    }
  }
  private uniform(
    from: "top" | "left",
    to: "bottom" | "right",
    read: (place: number) => number,
  ): number | null {
    const found = new Set<number>();
    this.each(from, to, (place) => found.add(read(place)));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }
}

const RANGE_FORMAT = wireType<RangeFormat>("RangeFormat", {
  fill: object((format) => format.fill),
  font: object((format) => format.font),
  protection: object((format) => format.protection, 2),
  horizontalAlignment: scalar(
    (format) => format.horizontalAlignment,
    (format, value) =>
      (format.horizontalAlignment = word(value, HORIZONTAL, "horizontalAlignment")),
  ),
  verticalAlignment: scalar(
    (format) => format.verticalAlignment,
    (format, value) => (format.verticalAlignment = word(value, VERTICAL, "verticalAlignment")),
  ),
  wrapText: scalar(
    (format) => format.wrapText,
    (format, value) => (format.wrapText = flag(value, "wrapText")),
  ),
  columnWidth: scalar(
    (format) => format.columnWidth,
    (format, value) => (format.columnWidth = number(value, "columnWidth")),
    2,
  ),
  rowHeight: scalar(
    (format) => format.rowHeight,
    (format, value) => (format.rowHeight = number(value, "rowHeight")),
    2,
  ),
});
