import type { ConditionalFormatData, OtherFormatData } from "./data";
import { parseAreas } from "./a1";
import { formulaText } from "./cells";
import { child, childrenOf, flag, numeric } from "../xml/elements";
import type { DifferentialStyle } from "./styles";
import type { XmlElement } from "../xml/xml";

/**
 * The custom rules (« Utiliser une formule… ») of one `conditionalFormatting`. Their ids are made
 * of what they are, so that the same rule has the same id each time that the file is opened.
 * @param ids how many rules of the sheet were alike so far
 */
export function customFormats(
  element: XmlElement,
  differential: readonly DifferentialStyle[],
  ids: Map<string, number>,
): { readonly rule: XmlElement; readonly format: ConditionalFormatData }[] {
  const sqref = element.attributes.sqref ?? "";
  const areas = parseAreas(sqref);
  if (areas.length === 0) return [];
  return childrenOf(element, "cfRule").flatMap((rule) => {
    const formula = child(rule, "formula");
    if (rule.attributes.type !== "expression" || formula === undefined) return [];
    const style = differential[numeric(rule, "dxfId") ?? -1] ?? NO_STYLE;
    const priority = numeric(rule, "priority") ?? 1;
    const text = formulaText(formula);
    const format: ConditionalFormatData = {
      id: freshId(`${sqref}|${text}|${String(priority)}`, ids),
      areas,
      formula: text,
      ...style,
      stopIfTrue: flag(rule, "stopIfTrue"),
      priority,
    };
    return [{ rule, format }];
  });
}

/** The rules of all other kinds of one `conditionalFormatting`, to be listed and never changed. */
export function otherFormats(element: XmlElement, ids: Map<string, number>): OtherFormatData[] {
  const sqref = element.attributes.sqref ?? "";
  const areas = parseAreas(sqref);
  if (areas.length === 0) return [];
  return childrenOf(element, "cfRule").flatMap((rule) => {
    const { type } = rule.attributes;
    if (type === undefined || type === "expression") return [];
    const priority = numeric(rule, "priority") ?? 1;
    const id = freshId(`${sqref}|${type}|${String(priority)}`, ids);
    return [{ id, type, areas, stopIfTrue: flag(rule, "stopIfTrue"), priority }];
  });
}

const NO_STYLE: DifferentialStyle = { fill: null, fontColor: null, bold: false };

/** 64 bits of the text's hash, and a rank for twins. */
function freshId(text: string, ids: Map<string, number>): string {
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    high = Math.imul(high ^ text.charCodeAt(index), 0x01000193);
    low = Math.imul(low + text.charCodeAt(index), 0x85ebca6b) ^ (low >>> 13);
  }
  const hash = [high, low].map((part) => (part >>> 0).toString(16).toUpperCase().padStart(8, "0"));
  const rank = (ids.get(hash.join()) ?? 0) + 1;
  ids.set(hash.join(), rank);
  return `{${[...hash, String(rank)].join("-")}}`;
}
