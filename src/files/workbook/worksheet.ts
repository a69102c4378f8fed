import type { CellData, SheetData } from "./data";
import { parseArea } from "./a1";
import { cellColumn, hasResult, readCell, rowIndex, type CellContext } from "./cells";
import { customFormats, otherFormats } from "./conditionalFormats";
import { child, childrenOf, flag, numeric } from "../xml/elements";
import { MOST_CELLS } from "./extent";
import { FormulaGroups } from "./formulaGroups";
import type { Parts } from "./parts";
import type { DifferentialStyle } from "./styles";
import { damaged, tooLarge } from "../zip/unreadableFile";
import type { SheetEntry } from "./workbookPart";
import { readXml, type XmlElement } from "../xml/xml";

export interface SheetContext extends CellContext {
  readonly differential: readonly DifferentialStyle[];
}

/** Elements of a worksheet whose children are read one at a time. */
export const SHEET_CONTAINERS: ReadonlySet<string> = new Set(["sheetData"]);

/** Reads one worksheet part. @throws UnreadableFile */
export function readWorksheet(parts: Parts, entry: SheetEntry, context: SheetContext): SheetData {
  const text = parts.text(entry.part);
  if (text === undefined) throw damaged(entry.part);
  const reader = new SheetReader(entry, context);
  readXml(text, {
    part: entry.part,
    budget: parts.budget,
    stream: {
      containers: SHEET_CONTAINERS,
      onElement: (element, parent) => {
        if (parent.name === "sheetData") reader.readRow(element);
        else reader.readElement(element);
      },
    },
  });
  return reader.finish();
}

class SheetReader {
  private readonly sheet: SheetData;
  private readonly groups: FormulaGroups;
  private readonly ruleIds = new Map<string, number>();
  /** Cells whose formula has no last result in the file (openpyxl writes none). */
  private readonly awaiting: CellData[] = [];
  private lastRow = -1;
  private filled = 0;

  constructor(
    entry: SheetEntry,
    private readonly context: SheetContext,
  ) {
    this.sheet = blankSheet(entry);
    this.groups = new FormulaGroups(context.prefixes);
  }

  readRow(row: XmlElement): void {
    if (row.name !== "row") return;
    const index = rowIndex(row, this.lastRow);
    if (index === undefined) return;
    this.lastRow = index;
    this.readRowProperties(row, index);
    // A row or a cell that the file gives twice is what it says last.
    const cells = this.sheet.rows.get(index) ?? new Map<number, CellData>();
    let last = -1;
    for (const element of row.children) {
      if (element.name !== "c") continue;
      const column = cellColumn(element, last);
      if (column === undefined) break;
      last = column;
      const cell = readCell(element, this.context);
      const formula = child(element, "f");
      if (formula !== undefined) {
        this.groups.read(formula, cell, {
          row: index,
          column,
          isDynamic: "cm" in element.attributes,
        });
        if (!hasResult(element)) this.awaiting.push(cell);
      }
      cells.set(column, cell);
      if (cell.value !== null) this.filled += 1;
      if (this.filled > MOST_CELLS) throw tooLarge();
    }
    if (cells.size > 0) this.sheet.rows.set(index, cells);
  }

  readElement(element: XmlElement): void {
    const { sheet } = this;
    if (element.name === "sheetViews") readView(child(element, "sheetView"), sheet);
    if (element.name === "sheetFormatPr") {
      const base = numeric(element, "baseColWidth") ?? 8;
      // 5 pixels of margin on a character of 7 (Calibri 11).
      sheet.defaultColumnWidth = numeric(element, "defaultColWidth") ?? base + 5 / 7;
      sheet.defaultRowHeight = numeric(element, "defaultRowHeight") ?? DEFAULT_ROW_HEIGHT;
    }
    if (element.name === "cols") this.readColumns(element);
    if (element.name === "sheetProtection") sheet.isProtected = flag(element, "sheet");
    if (element.name === "mergeCells") {
      sheet.merges = childrenOf(element, "mergeCell").flatMap(
        (merge) => parseArea(merge.attributes.ref ?? "") ?? [],
      );
    }
    if (element.name === "conditionalFormatting") {
      const rules = customFormats(element, this.context.differential, this.ruleIds);
      sheet.conditionalFormats.push(...rules.map(({ format }) => format));
      const others = otherFormats(element, this.ruleIds);
      if (others.length > 0) sheet.otherFormats = [...(sheet.otherFormats ?? []), ...others];
    }
  }

  finish(): SheetData {
    this.groups.finish((row, column) => this.sheet.rows.get(row)?.get(column));
    for (const cell of this.awaiting) if (cell.formula !== undefined) cell.isAwaiting = true;
    return this.sheet;
  }

  private readRowProperties(row: XmlElement, index: number): void {
    const height = numeric(row, "ht");
    // A row of no height is a hidden one, as in Excel.
    const hidden = flag(row, "hidden") || height === 0;
    const style = flag(row, "customFormat") ? this.style(row, "s") : undefined;
    if (height === undefined && !hidden && style === undefined) return;
    this.sheet.rowProperties.set(index, {
      hidden,
      ...(height === undefined ? {} : { height }),
      ...(style === undefined ? {} : { style }),
    });
  }

  private readColumns(cols: XmlElement): void {
    for (const column of childrenOf(cols, "col")) {
      const width = numeric(column, "width");
      const style = this.style(column, "style");
      this.sheet.columns.push({
        first: (numeric(column, "min") ?? 1) - 1,
        last: (numeric(column, "max") ?? 1) - 1,
        hidden: flag(column, "hidden") || width === 0,
        ...(width === undefined ? {} : { width }),
        ...(style === undefined ? {} : { style }),
      });
    }
  }

  private style(element: XmlElement, name: string): number | undefined {
    const style = numeric(element, name);
    return style !== undefined && style < this.context.styleCount ? style : undefined;
  }
}

const DEFAULT_ROW_HEIGHT = 15;

function blankSheet({ name, visibility }: SheetEntry): SheetData {
  return {
    name,
    visibility,
    rows: new Map(),
    rowProperties: new Map(),
    columns: [],
    defaultColumnWidth: 8 + 5 / 7,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    isProtected: false,
    showGridLines: true,
    conditionalFormats: [],
  };
}

function readView(view: XmlElement | undefined, sheet: SheetData): void {
  sheet.showGridLines = flag(view, "showGridLines", true);
  const pane = child(view, "pane");
  if (pane?.attributes.state?.startsWith("frozen") !== true) return;
  sheet.frozenRows = numeric(pane, "ySplit") ?? 0;
  sheet.frozenColumns = numeric(pane, "xSplit") ?? 0;
}
