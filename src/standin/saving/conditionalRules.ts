import type { SheetData } from "../../files/workbook/data";
import { customFormats } from "../../files/workbook/conditionalFormats";
import { childrenOf, numeric } from "../../files/xml/elements";
import type { XmlElement } from "../../files/xml/xml";
import { isDifferent } from "./framePatch";
import type { SheetLayout } from "./sheetLayout";

/** A conditional rule of the file. */
export interface Rule {
  readonly element: XmlElement;
  /** The `conditionalFormatting` that it stands in; null for one of the extensions. */
  readonly block: XmlElement | null;
  /** Undefined where the file gives none. */
  readonly priority: number | undefined;
  /** Of a custom rule. */
  readonly id: string | undefined;
  /** Taken away, or changed: then another one is added. */
  readonly isRemoved: boolean;
}

/** All rules of a sheet, those of the extensions (`x14:cfRule`) last. */
export function readRules(layout: SheetLayout, before: SheetData, after: SheetData): Rule[] {
  const wanted = new Map(after.conditionalFormats.map((format) => [format.id, format]));
  const known = new Map(before.conditionalFormats.map((format) => [format.id, format]));
  const ids = new Map<string, number>();
  const blocks = layout.elements.filter(({ name }) => name === "conditionalFormatting");
  const own = blocks.flatMap((block) => {
    const custom = new Map(
      customFormats(block, [], ids).map(({ rule, format }) => [rule, format.id]),
    );
    return childrenOf(block, "cfRule").map((element): Rule => {
      const id = custom.get(element);
      const format = known.get(id ?? "");
      const kept = wanted.get(id ?? "");
      // Only a rule's place among the others can be changed where it stands.
      const isKept =
        id === undefined ||
        (format !== undefined &&
          kept !== undefined &&
          !isDifferent(format, { ...kept, priority: format.priority }));
      return { element, block, priority: numeric(element, "priority"), id, isRemoved: !isKept };
    });
  });
  return [...own, ...extensionRules(layout)];
}

function extensionRules(layout: SheetLayout): Rule[] {
  const extensions = layout.elements.filter(({ name }) => name === "extLst");
  return extensions
    .flatMap((list) => rulesIn(list))
    .map((element) => ({
      element,
      block: null,
      priority: numeric(element, "priority"),
      id: undefined,
      isRemoved: false,
    }));
}

function rulesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((inner) => (inner.name === "cfRule" ? [inner] : rulesIn(inner)));
}
