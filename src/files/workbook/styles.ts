import type { CellStyle } from "./data";
import { child, childrenOf, flag, numeric } from "../xml/elements";
import { readNumberFormats } from "./numberFormats";
import { readPalette, type Palette } from "./palette";
import { tooLarge } from "../zip/unreadableFile";
import type { XmlElement } from "../xml/xml";

export interface Styles {
  /** In the order of `cellXfs`: a cell's `s` is an index in here. */
  readonly cells: CellStyle[];
  readonly differential: DifferentialStyle[];
}

/** What a conditional format changes. */
export interface DifferentialStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
}

/** Excel's own limit is 65 490. */
const MAX_STYLES = 66_000;

/** The styles part and the theme that it refers to; Excel's default when there is none. */
export function readStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): Styles {
  const palette = readPalette(theme, styles);
  const formats = readNumberFormats(styles);
  const fonts = childrenOf(child(styles, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(child(styles, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(styles, "borders"), "border").map((border) =>
    readBorders(border, palette),
  );
  const formatsOfCells = childrenOf(child(styles, "cellXfs"), "xf");
  if (formatsOfCells.length > MAX_STYLES) throw tooLarge();
  const cells = formatsOfCells.map((xf): CellStyle => {
    const alignment = child(xf, "alignment");
    return {
      numberFormat: formats.get(numeric(xf, "numFmtId") ?? 0) ?? "General",
      font: fonts[numeric(xf, "fontId") ?? 0] ?? DEFAULT_FONT,
      fill: fills[numeric(xf, "fillId") ?? 0] ?? null,
      horizontal: HORIZONTAL[alignment?.attributes.horizontal ?? ""] ?? "general",
      vertical: VERTICAL[alignment?.attributes.vertical ?? ""] ?? "bottom",
      wrap: flag(alignment, "wrapText"),
      borders: borders[numeric(xf, "borderId") ?? 0] ?? {},
      locked: flag(child(xf, "protection"), "locked", true),
    };
  });
  const differential = childrenOf(child(styles, "dxfs"), "dxf").map((dxf) =>
    readDifferential(dxf, palette),
  );
  return { cells: cells.length > 0 ? cells : [defaultStyle()], differential };
}

/** Excel's « Normal » in a workbook without styles. */
function defaultStyle(): CellStyle {
  return {
    numberFormat: "General",
    font: DEFAULT_FONT,
    fill: null,
    horizontal: "general",
    vertical: "bottom",
    wrap: false,
    borders: {},
    locked: true,
  };
}

const DEFAULT_FONT: CellStyle["font"] = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  color: null,
};

function readFont(font: XmlElement, palette: Palette): CellStyle["font"] {
  const underline = child(font, "u");
  return {
    name: child(font, "name")?.attributes.val ?? DEFAULT_FONT.name,
    size: numeric(child(font, "sz"), "val") ?? DEFAULT_FONT.size,
    bold: toggle(font, "b"),
    italic: toggle(font, "i"),
    underline: underline !== undefined && underline.attributes.val !== "none",
    color: palette.resolve(child(font, "color")),
  };
}

/** `<b/>` says yes, `<b val="0"/>` no. */
function toggle(font: XmlElement | undefined, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flag(element, "val", true);
}

/** A solid fill's colour; a gradient's first; a pattern's background. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const gradient = child(child(fill, "gradientFill"), "stop");
  if (gradient !== undefined) return palette.resolve(child(gradient, "color"));
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  if (type === "none") return null;
  return palette.resolve(child(pattern, type === "solid" ? "fgColor" : "bgColor"));
}

function readBorders(border: XmlElement, palette: Palette): CellStyle["borders"] {
  const borders: CellStyle["borders"] = {};
  for (const [side, names] of SIDES) {
    const edge = border.children.find(({ name }) => names.includes(name));
    const style = edge?.attributes.style ?? "none";
    if (style !== "none") {
      borders[side] = { style, color: palette.resolve(child(edge, "color")) ?? "#000000" };
    }
  }
  return borders;
}

/** Strict OOXML names the sides by reading order. */
const SIDES: [keyof CellStyle["borders"], string[]][] = [
  ["top", ["top"]],
  ["right", ["right", "end"]],
  ["bottom", ["bottom"]],
  ["left", ["left", "start"]],
];

/** In a differential style the colour of a solid fill is the background's. */
function readDifferential(dxf: XmlElement, palette: Palette): DifferentialStyle {
  const pattern = child(child(dxf, "fill"), "patternFill");
  const isEmpty = pattern?.attributes.patternType === "none";
  const color = child(pattern, "bgColor") ?? child(pattern, "fgColor");
  const font = child(dxf, "font");
  return {
    fill: isEmpty ? null : palette.resolve(color),
    fontColor: palette.resolve(child(font, "color")),
    bold: toggle(font, "b"),
  };
}

const HORIZONTAL: Record<string, CellStyle["horizontal"]> = {
  left: "left",
  fill: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
};

const VERTICAL: Record<string, CellStyle["vertical"]> = {
  top: "top",
  center: "center",
  bottom: "bottom",
  justify: "justify",
  distributed: "justify",
};
