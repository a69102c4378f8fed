import { cellColumn, rowIndex } from "../../files/workbook/cells";
import { readXml, XmlBudget, type XmlElement } from "../../files/xml/xml";
import { SHEET_CONTAINERS } from "../../files/workbook/worksheet";

/** Where the rows, cells and elements of a worksheet part stand in its text. */
export interface SheetLayout {
  readonly root: XmlElement;
  /** The root's children, `sheetData` without its rows. */
  readonly elements: readonly XmlElement[];
  readonly rows: readonly RowLayout[];
}

export interface RowLayout {
  readonly index: number;
  readonly element: XmlElement;
  /** By column. */
  readonly cells: ReadonlyMap<number, XmlElement>;
}

export function readLayout(text: string, part: string): SheetLayout {
  const elements: XmlElement[] = [];
  const rows: RowLayout[] = [];
  const root = readXml(text, {
    part,
    budget: new XmlBudget(),
    stream: {
      containers: SHEET_CONTAINERS,
      onElement: (element, parent) => {
        if (parent.name !== "sheetData") elements.push(element);
        else if (element.name === "row") {
          const index = rowIndex(element, rows.at(-1)?.index ?? -1);
          if (index !== undefined) rows.push({ index, element, cells: cellsOf(element) });
        }
      },
    },
  });
  return { root, elements, rows };
}

function cellsOf(row: XmlElement): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let last = -1;
  for (const cell of row.children) {
    if (cell.name !== "c") continue;
    const column = cellColumn(cell, last);
    if (column === undefined) break;
    last = column;
    cells.set(column, cell);
  }
  return cells;
}
