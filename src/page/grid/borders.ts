import type { AreaData, CellStyle } from "../../files/workbook/data";
import type { SheetLayout } from "./sheetLayout";
import { styleAt } from "./sheetLayout";

type Border = NonNullable<CellStyle["borders"]["top"]>;

const CSS: Readonly<Record<string, string>> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

/**
 * The two edges that a cell of the drawn table carries: its right and its bottom. Excel keeps a
 * border on either of the two cells that share it, so the neighbours' are looked at too.
 */
export function edges(layout: SheetLayout, area: AreaData): { right?: string; bottom?: string } {
  const { top, left, bottom, right } = area;
  const atRight =
    styleAt(layout, top, right)?.borders.right ?? styleAt(layout, top, right + 1)?.borders.left;
  const atBottom =
    styleAt(layout, bottom, left)?.borders.bottom ?? styleAt(layout, bottom + 1, left)?.borders.top;
  return {
    ...(atRight ? { right: css(atRight) } : {}),
    ...(atBottom ? { bottom: css(atBottom) } : {}),
  };
}

function css(border: Border): string {
  return `${CSS[border.style] ?? "1px solid"} ${border.color}`;
}
