import type { ConditionalFormatData, SheetData } from "../../files/workbook/data";
import { areaName } from "../../files/workbook/a1";
import { childrenOf, numeric } from "../../files/xml/elements";
import type { DifferentialStyle } from "../../files/workbook/styles";
import type { XmlElement } from "../../files/xml/xml";
import { encodeXstring, escapeText } from "../../files/xml/xmlText";
import { readRules, type Rule } from "./conditionalRules";
import { isDifferent } from "./framePatch";
import { markup, withAttributes } from "./markup";
import { newPriorities } from "./rulePriorities";
import { placeFor, WORKSHEET_ORDER } from "./schemaOrder";
import type { SheetLayout } from "./sheetLayout";
import type { TextPatch } from "./textPatch";

/** What writing the rules asks of the rest of the file. */
export interface RuleWriting {
  /** The index of a differential style, appended to the styles if need be. */
  readonly dxf: (style: DifferentialStyle) => number;
  /** A formula as files write it. */
  readonly filed: (formula: string) => string;
}

/** What becomes of the rules of a sheet. */
export interface RulesPlan {
  readonly rules: readonly Rule[];
  readonly added: readonly ConditionalFormatData[];
  readonly wanted: ReadonlyMap<string, ConditionalFormatData>;
  /** The differential styles of the rules that go away, one for each. */
  readonly removedStyles: readonly number[];
}

/** Finds the custom rules that come, go or change; nothing at all when none does. */
export function planRules(layout: SheetLayout, before: SheetData, after: SheetData): RulesPlan {
  const isSame = !isDifferent(before.conditionalFormats, after.conditionalFormats);
  const rules = isSame ? [] : readRules(layout, before, after);
  const kept = new Set(rules.flatMap(({ id, isRemoved }) => (isRemoved ? [] : (id ?? []))));
  const added = isSame ? [] : after.conditionalFormats.filter(({ id }) => !kept.has(id));
  const removed = rules.filter(({ isRemoved }) => isRemoved);
  return {
    rules,
    added,
    wanted: new Map(after.conditionalFormats.map((format) => [format.id, format])),
    removedStyles: removed.flatMap(({ element }) => numeric(element, "dxfId") ?? []),
  };
}

/**
 * Takes away, adds and reorders the custom rules; all other rules stay as they are written, but for
 * their numbers.
 */
export function patchRules(
  patch: TextPatch,
  layout: SheetLayout,
  { rules, added, wanted }: RulesPlan,
  writing: RuleWriting,
): void {
  const priorities = newPriorities(rules, added, wanted);
  for (const [{ element }, priority] of priorities.kept) setPriority(patch, element, priority);
  takeAway(
    patch,
    rules.filter(({ isRemoved }) => isRemoved),
  );
  const place = placeFor("conditionalFormatting", WORKSHEET_ORDER, layout.root, layout.elements);
  const blocks = added.map((format, at) =>
    newBlock(layout.root.prefix, format, priorities.added[at] ?? 1, writing),
  );
  if (blocks.length > 0) patch.insert(place, blocks.join(""));
}

/** A block that is left without rules goes with its last one. */
function takeAway(patch: TextPatch, removed: readonly Rule[]): void {
  const byBlock = new Map<XmlElement, XmlElement[]>();
  for (const { element, block } of removed) {
    if (block !== null) byBlock.set(block, [...(byBlock.get(block) ?? []), element]);
  }
  for (const [block, elements] of byBlock) {
    const isEmptied = elements.length === childrenOf(block, "cfRule").length;
    for (const { start, end } of isEmptied ? [block] : elements) patch.replace(start, end, "");
  }
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
  { dxf, filed }: RuleWriting,
): string {
  const formula = filed(format.formula.replace(/^=/, ""));
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
