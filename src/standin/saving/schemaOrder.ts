import type { XmlElement } from "../../files/xml/xml";

/** Excel refuses parts whose elements are not in the order of ECMA-376 part 1. */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection " +
  "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
  "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

export const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );

export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
  "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Where an element of that name goes among the children of a root. */
export function placeFor(
  name: string,
  order: readonly string[],
  root: XmlElement,
  children: readonly XmlElement[],
): number {
  const rank = order.indexOf(name);
  const before = children.filter((child) => {
    const place = order.indexOf(child.name);
    return place !== -1 && place <= rank;
  });
  return before.at(-1)?.end ?? root.openEnd;
}
