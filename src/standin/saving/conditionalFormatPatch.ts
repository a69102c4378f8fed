import type { ConditionalFormatData, SheetData } from "../../files/workbook/data";
import { areaName } from "../../files/workbook/a1";
import { customFormats } from "../../files/workbook/conditionalFormats";
import { childrenOf, numeric } from "../../files/xml/elements";
import { withFilePrefixes } from "../../files/xml/filePrefixes";
import type { DifferentialStyle } from "../../files/workbook/styles";
import type { XmlElement } from "../../files/xml/xml";
import { encodeXstring, escapeText } from "../../files/xml/xmlText";
import { isDifferent } from "./framePatch";
import { markup, withAttributes } from "./markup";
import { placeFor, WORKSHEET_ORDER } from "./schemaOrder";
import type { SheetLayout } from "./sheetLayout";
import type { TextPatch } from "./textPatch";

interface Rule {
  /** In the file; undefined for one to be added. */
  readonly element?: XmlElement;
  readonly format?: ConditionalFormatData;
  readonly priority: number;
}

/**
 * Takes away, adds and reorders the custom rules; all other rules stay as they are written.
 * @param dxf gives the index of a differential style, appending it to the styles
 */
export function patchConditionalFormats(
  patch: TextPatch,
  layout: SheetLayout,
  before: SheetData,
  after: SheetData,
  dxf: (style: DifferentialStyle) => number,
): void {
  if (!isDifferent(before.conditionalFormats, after.conditionalFormats)) return;
  const wanted = new Map(after.conditionalFormats.map((format) => [format.id, format]));
  const known = new Map(before.conditionalFormats.map((format) => [format.id, format]));
  const blocks = layout.elements.filter(({ name }) => name === "conditionalFormatting");
  const ids = new Map<string, number>();
  const rules: Rule[] = [];
  for (const block of blocks) {
    const ofBlock = childrenOf(block, "cfRule");
    const custom = new Map(
      customFormats(block, [], ids).map(({ rule, format }) => [rule, format.id]),
    );
    const left = ofBlock.filter((element) => {
      const id = custom.get(element);
      return id === undefined || isKept(known.get(id), wanted.get(id));
    });
    if (left.length === 0 && ofBlock.length > 0) patch.replace(block.start, block.end, "");
    for (const element of ofBlock) {
      const id = custom.get(element);
      if (left.includes(element)) {
        const format = id === undefined ? undefined : wanted.get(id);
        wanted.delete(id ?? "");
        rules.push({ element, priority: format?.priority ?? numeric(element, "priority") ?? 1 });
      } else if (left.length > 0) patch.replace(element.start, element.end, "");
    }
  }
  for (const format of wanted.values()) rules.push({ format, priority: format.priority });
  const priorities = distinct(rules);
  const added = rules.flatMap((rule, at) => {
    const priority = priorities[at] ?? at + 1;
    if (rule.format !== undefined) return newBlock(layout.root.prefix, rule.format, priority, dxf);
    if (rule.element !== undefined) setPriority(patch, rule.element, priority);
    return [];
  });
  const place = placeFor("conditionalFormatting", WORKSHEET_ORDER, layout.root, layout.elements);
  if (added.length > 0) patch.insert(place, added.join(""));
}

/** Only a rule's place among the others can be changed where it stands. */
function isKept(
  before: ConditionalFormatData | undefined,
  after: ConditionalFormatData | undefined,
): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    !isDifferent(before, { ...after, priority: before.priority })
  );
}

/** The priorities as given, or renumbered in their order (new rules first) when some are equal. */
function distinct(rules: readonly Rule[]): number[] {
  const given = rules.map(({ priority }) => priority);
  const isFit = new Set(given).size === given.length && given.every((priority) => priority >= 1);
  if (isFit) return given;
  const order = rules
    .map((rule, at) => ({ at, priority: rule.priority, isOld: rule.format === undefined }))
    .sort(
      (one, other) =>
        one.priority - other.priority ||
        Number(one.isOld) - Number(other.isOld) ||
        one.at - other.at,
    );
  const places: number[] = [];
  order.forEach(({ at }, place) => {
    places[at] = place + 1;
  });
  return places;
}

function setPriority(patch: TextPatch, element: XmlElement, priority: number): void {
  if (numeric(element, "priority") === priority) return;
  const tag = patch.slice(element.start, element.openEnd);
  patch.replace(element.start, element.openEnd, withAttributes(tag, { priority }));
}

function newBlock(
  prefix: string,
  format: ConditionalFormatData,
  priority: number,
  dxf: (style: DifferentialStyle) => number,
): string {
  const formula = withFilePrefixes(format.formula.replace(/^=/, ""));
  const rule = markup(
    `${prefix}cfRule`,
    {
      type: "expression",
      dxfId: dxf(format),
      priority,
      stopIfTrue: format.stopIfTrue ? 1 : null,
    },
    markup(`${prefix}formula`, {}, escapeText(encodeXstring(formula))),
  );
  const sqref = format.areas.map(areaName).join(" ");
  return markup(`${prefix}conditionalFormatting`, { sqref }, rule);
}
