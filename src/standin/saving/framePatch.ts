import type { AreaData, ColumnData, SheetData } from "../../files/workbook/data";
import { areaName, parseArea } from "../../files/workbook/a1";
import { child, childrenOf } from "../../files/xml/elements";
import { markup, withAttributes } from "./markup";
import { placeFor, WORKSHEET_ORDER } from "./schemaOrder";
import type { SheetLayout } from "./sheetLayout";
import type { TextPatch } from "./textPatch";
import { UnsavableChange } from "./unsavableChange";

/** Writes what changed around the cells: columns, merged areas, protection. */
export function patchFrame(
  patch: TextPatch,
  layout: SheetLayout,
  before: SheetData,
  after: SheetData,
): void {
  if (isDifferent(viewOf(before), viewOf(after))) {
    throw new UnsavableChange(
      `Les volets figés, le quadrillage ou les dimensions par défaut de « ${after.name} » ont changé : modifiez-les dans Excel.`,
    );
  }
  const { prefix } = layout.root;
  if (isDifferent(before.columns, after.columns)) {
    setElement(patch, layout, "cols", columnsMarkup(patch, layout, before, after));
  }
  // Those that go to one place are inserted in the schema's order.
  if (before.isProtected !== after.isProtected) {
    const options = { sheet: 1, objects: 1, scenarios: 1 };
    const element = after.isProtected ? markup(`${prefix}sheetProtection`, options) : "";
    setElement(patch, layout, "sheetProtection", element);
  }
  if (isDifferent(before.merges, after.merges)) {
    const merges = after.merges.map((area) =>
      markup(`${prefix}mergeCell`, { ref: areaName(area) }),
    );
    const count = { count: merges.length };
    const element =
      merges.length === 0 ? "" : markup(`${prefix}mergeCells`, count, merges.join(""));
    setElement(patch, layout, "mergeCells", element);
  }
}

/** Marks the sheet as the one in front, or not: two marked ones would be edited together. */
export function patchSelected(patch: TextPatch, layout: SheetLayout, isSelected: boolean): void {
  const views = layout.elements.find(({ name }) => name === "sheetViews");
  const view = child(views, "sheetView");
  if (view === undefined) return;
  const tag = patch.slice(view.start, view.openEnd);
  const changed = withAttributes(tag, { tabSelected: isSelected ? 1 : null });
  patch.replace(view.start, view.openEnd, changed);
}

function setElement(patch: TextPatch, layout: SheetLayout, name: string, element: string): void {
  const known = layout.elements.find((candidate) => candidate.name === name);
  if (known !== undefined) patch.replace(known.start, known.end, element);
  else patch.insert(placeFor(name, WORKSHEET_ORDER, layout.root, layout.elements), element);
}

/** Columns that did not change are given back as written. */
function columnsMarkup(
  patch: TextPatch,
  layout: SheetLayout,
  before: SheetData,
  after: SheetData,
): string {
  const { prefix } = layout.root;
  const written = childrenOf(
    layout.elements.find(({ name }) => name === "cols"),
    "col",
  );
  const columns = [...after.columns].sort((one, other) => one.first - other.first);
  const content = columns.map((column) => {
    const at = before.columns.findIndex((known) => !isDifferent(known, column));
    const element = written[at];
    return element === undefined
      ? columnMarkup(prefix, column)
      : patch.slice(element.start, element.end);
  });
  return content.length === 0 ? "" : markup(`${prefix}cols`, {}, content.join(""));
}

function columnMarkup(prefix: string, { first, last, width, hidden, style }: ColumnData): string {
  return markup(`${prefix}col`, {
    min: first + 1,
    max: last + 1,
    width: width ?? null,
    style: style ?? null,
    hidden: hidden ? 1 : null,
    customWidth: width === undefined ? null : 1,
  });
}

/** The used area grows with the cells; it is left wider than needed. */
export function patchDimension(patch: TextPatch, layout: SheetLayout, after: SheetData): void {
  const element = layout.elements.find(({ name }) => name === "dimension");
  const known = parseArea(element?.attributes.ref ?? "");
  const used = usedArea(after);
  if (element === undefined || known === undefined || used === undefined) return;
  const area = {
    top: Math.min(known.top, used.top),
    left: Math.min(known.left, used.left),
    bottom: Math.max(known.bottom, used.bottom),
    right: Math.max(known.right, used.right),
  };
  if (!isDifferent(area, known)) return;
  const tag = patch.slice(element.start, element.openEnd);
  patch.replace(element.start, element.openEnd, withAttributes(tag, { ref: areaName(area) }));
}

function usedArea(sheet: SheetData): AreaData | undefined {
  let area: AreaData | undefined;
  for (const [row, cells] of sheet.rows) {
    for (const column of cells.keys()) {
      area ??= { top: row, left: column, bottom: row, right: column };
      if (row < area.top) area.top = row;
      if (row > area.bottom) area.bottom = row;
      if (column < area.left) area.left = column;
      if (column > area.right) area.right = column;
    }
  }
  return area;
}

function viewOf(sheet: SheetData): unknown[] {
  const { frozenRows, frozenColumns, showGridLines, defaultColumnWidth, defaultRowHeight } = sheet;
  return [frozenRows, frozenColumns, showGridLines, defaultColumnWidth, defaultRowHeight];
}

/** By content; the objects are made of plain values in a fixed order or sorted here. */
export function isDifferent(one: unknown, other: unknown): boolean {
  return canonical(one) !== canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
