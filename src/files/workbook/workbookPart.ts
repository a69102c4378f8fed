import { formulaText } from "./cells";
import type { DefinedName, SheetVisibility } from "./data";
import { child, childrenOf, flag, numeric, relationId } from "../xml/elements";
import { withoutWorkbook } from "../zip/otherFormats";
import type { Parts, Relation } from "./parts";
import { damaged, withoutWorksheet } from "../zip/unreadableFile";
import type { XmlElement } from "../xml/xml";

/** What the workbook part says, with the parts that it points to. */
export interface WorkbookPart {
  readonly name: string;
  readonly relations: readonly Relation[];
  /** Worksheets only: chart sheets have tabs but no cells. */
  readonly sheets: readonly SheetEntry[];
  /** Index in `sheets`. */
  readonly activeSheet: number;
  /** Dates count from 1904 (old Excel for Mac). */
  readonly date1904: boolean;
  /** The file asks for its formulas to be calculated when it is opened. */
  readonly fullCalcOnLoad: boolean;
  readonly names: readonly DefinedName[];
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
  /** Among all tabs. */
  readonly tab: number;
}

/** @throws UnreadableFile when there is no workbook or no worksheet in it */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const name = parts.workbookPart();
  if (name === undefined) throw withoutWorkbook();
  const root = parts.requiredTree(name);
  const relations = parts.relations(name);
  const sheets = childrenOf(child(root, "sheets"), "sheet").flatMap((sheet, tab): SheetEntry[] => {
    const id = relationId(sheet);
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation?.kind !== "worksheet") return [];
    return [
      {
        name: sheet.attributes.name ?? "",
        visibility: VISIBILITY[sheet.attributes.state ?? ""] ?? "Visible",
        part: relation.target,
        tab,
      },
    ];
  });
  const isShared = new Set(sheets.map(({ part }) => part)).size < sheets.length;
  if (sheets.length === 0 && childrenOf(child(root, "sheets"), "sheet").length > 0) {
    throw withoutWorksheet();
  }
  if (sheets.length === 0 || isShared) throw damaged(name);
  const tab = numeric(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const active = sheets.findIndex((sheet) => sheet.tab === tab);
  const firstVisible = sheets.findIndex((sheet) => sheet.visibility === "Visible");
  return {
    name,
    relations,
    sheets,
    activeSheet: active === -1 ? Math.max(0, firstVisible) : active,
    date1904: flag(child(root, "workbookPr"), "date1904"),
    fullCalcOnLoad: flag(child(root, "calcPr"), "fullCalcOnLoad"),
    names: readNames(root),
  };
}

/** The elements of the names that stand for something, in order. */
export function nameElements(root: XmlElement): XmlElement[] {
  return childrenOf(child(root, "definedNames"), "definedName").filter(
    ({ attributes, text }) => attributes.name !== undefined && text.trim() !== "",
  );
}

/** Names of one sheet only are given with the place of its tab; of a lost tab nobody knows them. */
function readNames(root: XmlElement): DefinedName[] {
  const tabs = childrenOf(child(root, "sheets"), "sheet");
  return nameElements(root).map((element) => {
    const tab = numeric(element, "localSheetId");
    const sheet = tab === undefined ? null : (tabs[tab]?.attributes.name ?? "");
    return { name: element.attributes.name ?? "", sheet, formula: formulaText(element) };
  });
}

const VISIBILITY: Record<string, SheetVisibility> = { hidden: "Hidden", veryHidden: "VeryHidden" };
