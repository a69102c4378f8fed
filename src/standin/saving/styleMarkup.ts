import type { CellStyle } from "../../files/workbook/data";
import type { DifferentialStyle } from "../../files/workbook/styles";
import type { XmlElement } from "../../files/xml/xml";
import { markup, type AttributeChanges } from "./markup";

/** A font like another one of the file, whose charset, family and the like it keeps. */
export function fontMarkup(
  prefix: string,
  font: CellStyle["font"],
  base: { element: XmlElement; font: CellStyle["font"]; raw: (child: XmlElement) => string } | null,
): string {
  const element = (name: string, attributes: AttributeChanges = {}): string =>
    markup(prefix + name, attributes);
  const set: Record<string, string> = {
    b: font.bold ? element("b") : "",
    i: font.italic ? element("i") : "",
    u: font.underline ? element("u") : "",
    sz: element("sz", { val: font.size }),
    color: font.color === null ? "" : colorMarkup(`${prefix}color`, font.color),
    name: element("name", { val: font.name }),
  };
  const kept = (base?.element.children ?? []).flatMap((child) => {
    // A scheme makes the font follow the theme, whatever its name.
    if (child.name === "scheme") return base?.font.name === font.name ? [base.raw(child)] : [];
    if (child.name === "color" && base?.font.color === font.color) {
      set.color = base.raw(child);
      return [];
    }
    return child.name in set ? [] : [base?.raw(child) ?? ""];
  });
  return markup(`${prefix}font`, {}, Object.values(set).join("") + kept.join(""));
}

export function fillMarkup(prefix: string, fill: string | null): string {
  if (fill === null) return markup(`${prefix}fill`, {}, markup(`${prefix}patternFill`, NO_PATTERN));
  const colors =
    colorMarkup(`${prefix}fgColor`, fill) + markup(`${prefix}bgColor`, { indexed: 64 });
  return markup(
    `${prefix}fill`,
    {},
    markup(`${prefix}patternFill`, { patternType: "solid" }, colors),
  );
}

export function borderMarkup(prefix: string, borders: CellStyle["borders"]): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const edge = borders[side];
    if (edge === undefined) return markup(prefix + side, {});
    return markup(prefix + side, { style: edge.style }, colorMarkup(`${prefix}color`, edge.color));
  });
  return markup(`${prefix}border`, {}, `${sides.join("")}${markup(`${prefix}diagonal`, {})}`);
}

/** In a differential style Excel takes a solid fill's colour from the background. */
export function differentialMarkup(prefix: string, style: DifferentialStyle): string {
  const bold = style.bold ? markup(`${prefix}b`, {}) : "";
  const color = style.fontColor === null ? "" : colorMarkup(`${prefix}color`, style.fontColor);
  const font = bold + color === "" ? "" : markup(`${prefix}font`, {}, bold + color);
  const background = style.fill === null ? "" : colorMarkup(`${prefix}bgColor`, style.fill);
  const pattern = background === "" ? "" : markup(`${prefix}patternFill`, {}, background);
  const fill = pattern === "" ? "" : markup(`${prefix}fill`, {}, pattern);
  return markup(`${prefix}dxf`, {}, font + fill);
}

const NO_PATTERN = { patternType: "none" };

/** « #RRGGBB » as OOXML's opaque ARGB. */
function colorMarkup(name: string, color: string): string {
  return markup(name, { rgb: `FF${color.replace("#", "").toUpperCase()}` });
}
