import { child, childrenOf, flag, numeric } from "../xml/elements";
import type { XmlElement } from "../xml/xml";

/** Resolves the ways in which OOXML says a colour (ECMA-376 part 1, 18.8.19). */
export class Palette {
  constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  /** « #RRGGBB », or null for « automatic » and what says no colour. */
  resolve(color: XmlElement | undefined): string | null {
    if (color === undefined || flag(color, "auto")) return null;
    const base = this.base(color);
    return base === null ? null : tinted(base, numeric(color, "tint") ?? 0);
  }

  private base(color: XmlElement): string | null {
    const rgb = /([0-9a-f]{6})$/i.exec(color.attributes.rgb ?? "")?.[1];
    if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
    const theme = numeric(color, "theme");
    if (theme !== undefined) return this.theme[theme] ?? null;
    const index = numeric(color, "indexed");
    return index === undefined ? null : (this.indexed[index] ?? null);
  }
}

/** The palette of a workbook, from the roots of its theme and of its styles. */
export function readPalette(
  theme: XmlElement | undefined,
  styles: XmlElement | undefined,
): Palette {
  const custom = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor");
  const indexed = DEFAULT_INDEXED.map((color, index) => {
    const rgb = /([0-9a-f]{6})$/i.exec(custom[index]?.attributes.rgb ?? "")?.[1];
    return rgb === undefined ? color : `#${rgb.toUpperCase()}`;
  });
  return new Palette(readTheme(theme), indexed);
}

function readTheme(theme: XmlElement | undefined): string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const hex = color?.attributes.lastClr ?? color?.attributes.val ?? "";
    return /^[0-9a-f]{6}$/i.test(hex)
      ? `#${hex.toUpperCase()}`
      : (OFFICE_THEME[index] ?? "#000000");
  });
}

/** Light is nearer to white, dark nearer to black: the luminance of HLS moves, hue stays. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const amount = Math.max(-1, Math.min(1, tint));
  const moved = amount < 0 ? light * (1 + amount) : light + (1 - light) * amount;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const channel = (value: number): string => {
    const position = spread === 0 ? 0.5 : (value - min) / spread;
    // Excel rounds down; the millionth makes up for what binary fractions lose.
    const level = Math.floor((moved - chroma / 2 + chroma * position) * 255 + 1e-6);
    return Math.max(0, Math.min(255, level)).toString(16).toUpperCase().padStart(2, "0");
  };
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}

/** The index `theme` counts light before dark, unlike the theme part. */
const THEME_ORDER = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ...["hlink", "folHlink"],
];

/** Office 2013–2022, for workbooks without a theme part. */
const OFFICE_THEME = [
  ...["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000"],
  ...["#5B9BD5", "#70AD47", "#0563C1", "#954F72"],
];

/** ECMA-376 part 1, 18.8.27; 64 and 65 are the system's text and window colours. */
const DEFAULT_INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 " +
  "FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF " +
  "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF " +
  "CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
)
  .split(" ")
  .map((hex) => `#${hex}`);
