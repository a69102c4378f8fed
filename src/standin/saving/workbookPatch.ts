import type { WorkbookData } from "../../files/workbook/data";
import { child, childrenOf } from "../../files/xml/elements";
import { nameElements, type WorkbookPart } from "../../files/workbook/workbookPart";
import { withFilePrefixes } from "../../files/xml/filePrefixes";
import { readTree, type XmlElement } from "../../files/xml/xml";
import { encodeXstring, escapeText } from "../../files/xml/xmlText";
import { markup, withAttributes } from "./markup";
import { placeFor, WORKBOOK_ORDER } from "./schemaOrder";
import { TextPatch } from "./textPatch";

/** Writes which sheets are shown, which one is in front, and what names stand for. */
export function patchWorkbook(
  text: string,
  workbook: WorkbookPart,
  before: WorkbookData,
  after: WorkbookData,
  asksForCalculation: boolean,
): string {
  const root = readTree(text, workbook.name);
  const patch = new TextPatch(text);
  const tabs = childrenOf(child(root, "sheets"), "sheet");
  after.sheets.forEach(({ visibility }, at) => {
    const tab = tabs[workbook.sheets[at]?.tab ?? -1];
    if (tab === undefined || visibility === before.sheets[at]?.visibility) return;
    const state = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" }[visibility];
    const tag = patch.slice(tab.start, tab.openEnd);
    patch.replace(tab.start, tab.openEnd, withAttributes(tag, { state }));
  });
  const view = child(child(root, "bookViews"), "workbookView");
  if (view !== undefined && before.activeSheet !== after.activeSheet) {
    const activeTab = workbook.sheets[after.activeSheet]?.tab ?? 0;
    const tag = patch.slice(view.start, view.openEnd);
    patch.replace(view.start, view.openEnd, withAttributes(tag, { activeTab }));
  }
  patchNames(patch, root, before, after);
  if (asksForCalculation && !workbook.fullCalcOnLoad) {
    const known = child(root, "calcPr");
    const place = placeFor("calcPr", WORKBOOK_ORDER, root, root.children);
    const ask = { fullCalcOnLoad: 1 };
    if (known === undefined) patch.insert(place, markup(`${root.prefix}calcPr`, ask));
    else {
      const tag = patch.slice(known.start, known.openEnd);
      patch.replace(known.start, known.openEnd, withAttributes(tag, ask));
    }
  }
  return patch.apply();
}

/** Names whose cells have moved. */
function patchNames(
  patch: TextPatch,
  root: XmlElement,
  before: WorkbookData,
  after: WorkbookData,
): void {
  if (before.names === after.names) return;
  nameElements(root).forEach((element, at) => {
    const [known, now] = [before.names?.[at], after.names?.[at]];
    if (known === undefined || now === undefined || known.formula === now.formula) return;
    const text = withFilePrefixes(now.formula.replace(/^=/, ""), after.functionPrefixes);
    patch.replace(element.openEnd, element.closeStart, escapeText(encodeXstring(text)));
  });
}
